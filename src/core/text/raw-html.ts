// Raw HTML in plain Markdown, read by a lexer that knows well-formed tags only. Whatever a browser would have to mend
// is refused, so that there is nothing for it to mend differently.
import { fromHtml } from 'hast-util-from-html';
import type { Place } from '../problem.ts';

export type Token = Place &
	(
		| {
				type: 'open';
				name: string;
				attributes: { name: string; value: string; place: Place }[];
				closed: boolean;
		  }
		| { type: 'close'; name: string }
		| { type: 'text'; value: string }
		| { type: 'comment' }
		| { type: 'broken'; value: string }
	);

const COMMENT = /<!--(?!-?>)(?:(?!--)[^])*-->/y;
const CLOSE = /<\/([A-Za-z][A-Za-z0-9-]*)\s*>/y;
const ATTRIBUTE = /(\s+)([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gy;
const OPEN =
	/<([A-Za-z][A-Za-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/y;
const TEXT = /[^<]+/y;

/** The tokens of a piece of HTML that begins at `start`; every sign of it lies in exactly one of them. */
export function htmlTokens(html: string, start: Place): Token[] {
	const tokens: Token[] = [];
	let place = start;
	for (let at = 0; at < html.length;) {
		const take = (pattern: RegExp) => {
			pattern.lastIndex = at;
			const match = pattern.exec(html);
			if (match) at = pattern.lastIndex;
			return match;
		};
		const from = at;
		let match: RegExpExecArray | null;
		if (take(COMMENT)) tokens.push({ ...place, type: 'comment' });
		else if ((match = take(CLOSE)))
			tokens.push({ ...place, type: 'close', name: (match[1] ?? '').toLowerCase() });
		else if ((match = take(OPEN))) {
			const attributesAt = from + 1 + (match[1]?.length ?? 0);
			tokens.push({
				...place,
				type: 'open',
				name: (match[1] ?? '').toLowerCase(),
				attributes: attributesOf(match[2] ?? '', placeAfter(html.slice(from, attributesAt), place)),
				closed: match[3] === '/',
			});
		} else if ((match = take(TEXT))) tokens.push({ ...place, type: 'text', value: decoded(match[0]) });
		else {
			tokens.push({ ...place, type: 'broken', value: html.slice(at, at + 40).split('\n')[0] ?? '' });
			break;
		}
		place = placeAfter(html.slice(from, at), place);
	}
	return tokens;
}

function attributesOf(source: string, start: Place) {
	const found = [];
	let place = start;
	for (const [attribute, space = '', name = '', ...values] of source.matchAll(ATTRIBUTE)) {
		found.push({
			name: name.toLowerCase(),
			value: decoded(values.slice(0, 3).find((value) => value !== undefined) ?? ''),
			place: placeAfter(space, place),
		});
		place = placeAfter(attribute, place);
	}
	return found;
}

// `&amp;` and its like, as a browser reads them.
function decoded(text: string): string {
	if (!text.includes('&')) return text;
	const [read] = fromHtml(`<i title="${text.replaceAll('"', '&quot;')}">`, { fragment: true }).children;
	return read?.type === 'element' ? String(read.properties['title']) : text;
}

function placeAfter(text: string, { line, column }: Place): Place {
	const breaks = text.split('\n').length - 1;
	return breaks === 0
		? { line, column: column + text.length }
		: { line: line + breaks, column: text.length - text.lastIndexOf('\n') };
}
