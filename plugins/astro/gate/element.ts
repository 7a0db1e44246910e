// What one element may be and hold, wherever it stands.
import { addressFault, type Use } from './address.ts';
import { type Fault, quoted } from './finding.ts';
import { stylesheetFaults } from './stylesheet.ts';

/** An element as its start tag tells it; names in small letters. */
export interface Element {
	name: string;
	attributes: { name: string; value: string }[];
	/** What follows up to the end tag, for scripts and style sheets. */
	inside: string;
}

const words = (list: string) => new Set(list.split(' '));

const FORBIDDEN = words('applet base embed fencedframe foreignobject frame frameset iframe object portal');
const URLS = words(
	'src poster background lowsrc dynsrc manifest href action formaction cite longdesc profile',
);
const SETS_OF_URLS = words('srcset imagesrcset');
const TELLTALES = words('ping attributionsrc');
const PAINT = words('clip-path cursor fill filter marker marker-end marker-mid marker-start mask stroke');
/** What a `<link>` may be to another host: said, not fetched. */
const QUIET = words('alternate author bookmark canonical help license me next prev related self tag via');

/** Everything wrong with `element` on a site at `origin`. */
export function* elementFaults(element: Element, origin: string): Iterable<Fault> {
	const { name, attributes, inside } = element;
	if (FORBIDDEN.has(name))
		yield {
			what: `\`<${name}>\` puts the page into the hands of another one.`,
			todo: 'Take it out, or link to what it should show.',
		};
	if (name === 'script') yield* scriptFaults(element);
	if (name === 'style') yield* styleFaults(inside, origin);
	if (name === 'meta') yield* metaFaults(element, origin);
	for (const attribute of attributes)
		yield* attributeFaults(element, localName(attribute.name), attribute.value, origin);
}

/** The value of an attribute, undefined where there is none. */
export function valueOf({ attributes }: Element, wanted: string): string | undefined {
	return attributes.find(({ name }) => name === wanted)?.value;
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

// A block of data never runs. In a drawing inside the page, a script runs what it holds even if it has a `src`.
function* scriptFaults(element: Element): Iterable<Fault> {
	if (valueOf(element, 'type') === 'application/ld+json') return;
	const names = element.attributes.map(({ name }) => localName(name));
	if (names.includes('src') && !names.includes('href') && element.inside === '') return;
	yield {
		what: `\`<script>\` holds a program${element.inside === '' ? '' : `, ${quoted(element.inside.trim())}`}.`,
		todo: 'Put it into a file of the site and name that in `src`.',
	};
}

function* styleFaults(css: string, origin: string): Iterable<Fault> {
	yield* stylesheetFaults(css, '`<style>`', origin);
	if (/&(?:#|\w+;)/.test(css))
		yield {
			what: '`<style>` hides signs behind `&`.',
			todo: 'Write them as they are, or put the style into a stylesheet.',
		};
}

const REFRESH = /^\s*[\d.]*\s*(?:[;,]\s*)?(?:url\s*=\s*)?(?:"([^"]*)|'([^']*)|([^]*))/i;

function* metaFaults(element: Element, origin: string): Iterable<Fault> {
	const order = valueOf(element, 'http-equiv')?.trim().toLowerCase();
	const content = valueOf(element, 'content') ?? '';
	const type = order === 'content-type' ? /charset\s*=\s*["']?([^\s"';]*)/i.exec(content)?.[1] : undefined;
	const charset = valueOf(element, 'charset') ?? type;
	if (charset !== undefined && !/^\s*utf-?8\s*$/i.test(charset))
		yield {
			what: `\`<meta>\` says the page is written in ${quoted(charset)}.`,
			todo: 'Write it in `utf-8`.',
		};
	if (order !== 'refresh') return;
	const [, double, single, bare = ''] = REFRESH.exec(content) ?? [];
	const url = URL.parse(double ?? single ?? bare, `${origin}/`);
	if (url?.origin === origin && url.protocol !== 'blob:') return;
	yield {
		what: `\`<meta http-equiv="refresh">\` leads readers off the site, to ${quoted(content)}.`,
		todo: 'Lead to a page of the site, or show a link.',
	};
}

function* attributeFaults(element: Element, name: string, value: string, origin: string): Iterable<Fault> {
	const where = `\`${name}\` of \`<${element.name}>\``;
	const addresses = URLS.has(name)
		? [value]
		: SETS_OF_URLS.has(name)
			? value.split(/[\s,]+/).filter(Boolean)
			: [];
	for (const address of addresses) {
		const fault = addressFault(address, useOf(element, name), where, origin);
		if (fault) yield fault;
	}
	if (name.startsWith('on'))
		yield { what: `${where} runs a program.`, todo: 'Take it out; a script of the site can listen instead.' };
	if (name === 'style')
		yield {
			what: `${where} writes a style into the page.`,
			todo: 'Use a class and put the style into a stylesheet.',
		};
	if (name === 'srcdoc') yield { what: `${where} holds a page in a page.`, todo: 'Take it out.' };
	if (name === 'base') yield { what: `${where} turns every address below it.`, todo: 'Take it out.' };
	if (TELLTALES.has(name)) yield { what: `${where} tells a host who clicks here.`, todo: 'Take it out.' };
	if (name === 'attributename' && /href\s*$/i.test(value))
		yield { what: `${where} changes where a link leads.`, todo: 'Take it out.' };
	if (PAINT.has(name) && /[(\\]/.test(value)) yield* stylesheetFaults(value, where, origin);
}

function useOf(element: Element, name: string): Use {
	if (name === 'action' || name === 'formaction') return 'sends';
	if (name === 'cite' || name === 'longdesc' || name === 'profile') return 'leads';
	if (name !== 'href') return 'loads';
	if (element.name === 'a' || element.name === 'area') return 'leads';
	const kinds = element.name === 'link' ? (valueOf(element, 'rel') ?? '').toLowerCase().split(/\s+/) : [];
	return kinds.some((kind) => QUIET.has(kind)) && kinds.every((kind) => kind === '' || QUIET.has(kind))
		? 'leads'
		: 'loads';
}
