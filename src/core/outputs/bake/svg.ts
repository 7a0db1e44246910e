// A badge in a drawing: Open Badges keep what they say in an element of their own right behind `<svg …>`.
// https://www.imsglobal.org/spec/ob/v3p0/#baked-badges
import { MOST_BAKED } from './png.ts';

/** The SVG with `credential`, JSON or a JWT, in it, in place of what stood there before. */
export function bakeSvg(svg: string, credential: string): string {
	const text = unbaked(svg);
	const head = headOf(text);
	if (!head) throw new Error('This is no drawing in SVG.');
	const { start, end, closed } = head;
	const open = text.slice(start, closed ? end - 2 : end - 1).replace(DECLARED, '');
	const inside = JWT.test(credential)
		? `<openbadges:credential verify="${credential}"/>`
		: `<openbadges:credential><![CDATA[${plainJson(credential)}]]></openbadges:credential>`;
	const rest = text.slice(end);
	return `${text.slice(0, start)}${open} xmlns:openbadges="${NAMESPACE}">${inside}${closed ? '</svg>' : ''}${rest}`;
}

/** What a drawing holds: JSON or a JWT; undefined if nothing. Never reads a document type or an entity. */
export function readSvg(svg: string): string | undefined {
	const found = bakedIn(svg);
	if (!found) return undefined;
	const text = found.verify ?? contentOf(found.inside);
	return text.length > 0 && text.length <= MOST_BAKED ? text : undefined;
}

/** Of Open Badges 3.0; what earlier versions baked is an address of somebody else’s. */
const NAMESPACE = 'https://purl.imsglobal.org/ob/v3p0';
const DECLARED = /\s+xmlns:openbadges\s*=\s*(?:"[^"]*"|'[^']*')/;
const JWT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

interface Head {
	start: number;
	/** Behind its `>`. */
	end: number;
	/** Whether it is all there is: `<svg/>`. */
	closed: boolean;
	/** Under which the names of Open Badges stand, if they do. */
	prefix: string | undefined;
}

// All that comes before are the declaration, comments and a document type. Each pattern begins where the last one ended
// and can be read in one way only, so that no text takes long.
function headOf(svg: string): Head | undefined {
	let at = svg.search(/\S/);
	while (at >= 0 && /^<[?!]/.test(svg.slice(at, at + 2))) {
		const close = svg.startsWith('<!--', at) ? '-->' : '>';
		const end = svg.indexOf(close, at);
		if (end < 0) return undefined;
		at = end + close.length + svg.slice(end + close.length).search(/\S|$/);
	}
	if (!/^<svg[\s/>]/.test(svg.slice(at, at + 5))) return undefined;
	const tag = startTag(svg, at);
	if (tag === undefined) return undefined;
	const declared = [...tag.matchAll(/\sxmlns:([\w.-]{1,40})\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].find(
		([, , double, single]) => (double ?? single) === NAMESPACE,
	);
	return { start: at, end: at + tag.length, closed: tag.endsWith('/>'), prefix: declared?.[1] };
}

const TAG = /<[\w.:-]+(?:[^"'<>]|"[^"<]*"|'[^'<]*')*>/y;

function startTag(svg: string, at: number): string | undefined {
	TAG.lastIndex = at;
	return TAG.exec(svg)?.[0];
}

interface Found {
	start: number;
	end: number;
	verify: string | undefined;
	inside: string;
}

function bakedIn(svg: string): Found | undefined {
	const head = headOf(svg);
	if (head?.prefix === undefined) return undefined;
	const name = `${head.prefix}:credential`;
	const start = svg.indexOf(`<${name}`, head.end);
	const tag = start < 0 ? undefined : startTag(svg, start);
	if (tag === undefined || /[^\s/>]/.test(tag.charAt(name.length + 1))) return undefined;
	const [, double, single] = /\sverify\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(tag) ?? [];
	const verify = double ?? single;
	const from = start + tag.length;
	if (tag.endsWith('/>')) return { start, end: from, verify, inside: '' };
	const close = svg.indexOf(`</${name}>`, from);
	return close < 0
		? undefined
		: { start, end: close + name.length + 3, verify, inside: svg.slice(from, close) };
}

function contentOf(inside: string): string {
	const cdata = /^\s*<!\[CDATA\[/.exec(inside)?.[0];
	if (cdata === undefined)
		return inside.trim().replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => NAMED[name] ?? '');
	const end = inside.indexOf(']]>');
	return inside.slice(cdata.length, end < 0 ? undefined : end).trim();
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unbaked(svg: string): string {
	const found = bakedIn(svg);
	return found ? svg.slice(0, found.start) + svg.slice(found.end) : svg;
}

// The same data with no sign in it that XML could read as its own: they stand in strings only, where JSON has numbers
// for them. So nothing can end the CDATA, and no tag can seem to begin there.
function plainJson(json: string): string {
	return json
		.trim()
		.replace(
			/[<>&\u007f-\u009f\ufffe\uffff]|[\ud800-\udfff]/gu,
			(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
		);
}
