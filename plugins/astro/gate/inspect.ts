import { NOWHERE } from './address.ts';
import { type Fault, type Finding, findingsAt } from './finding.ts';
import { drawingFaults, markupFaults } from './markup.ts';
import { harmlessTags, pageFaults } from './page.ts';
import { type Secret, secretFaults } from './secret.ts';
import { stylesheetFaults } from './stylesheet.ts';

export interface Inspection {
	/** Where the site will stand, such as `https://example.org`; without it, every host is foreign. */
	origin?: string;
	secrets?: readonly Secret[];
	/** Programs of ours, as texts, that may stand in a page to the letter. */
	programs?: readonly string[];
}

/** Makes the judge of finished files: (path, text) → findings. It remembers what it has seen, so use one for many. */
export function inspector({ origin = NOWHERE, secrets = [], programs = [] }: Inspection = {}) {
	const isHarmless = harmlessTags(origin);
	const kinds: Record<string, (text: string) => Iterable<Fault>> = {
		page: (text) => pageFaults(without(programs, text), origin, isHarmless),
		drawing: (text) => drawingFaults(text, origin),
		markup: (text) => markupFaults(text, origin),
		stylesheet: (text) => stylesheetFaults(text, 'The stylesheet', origin),
	};
	return (path: string, text: string): Finding[] =>
		findingsAt(path, [...(kinds[KINDS[endingOf(path)] ?? '']?.(text) ?? []), ...secretFaults(text, secrets)]);
}

// Known to the letter, they say nothing new; everything around them is looked at.
function without(programs: readonly string[], html: string): string {
	return programs
		.filter((program) => html.length > program.length)
		.reduce((rest, program) => rest.replace(`<script>${program}</script>`, ''), html);
}

/** True for a file that holds no text, such as a photograph or a font. */
export function isBinary(path: string): boolean {
	return BINARY.has(endingOf(path));
}

const KINDS: Record<string, string> = {
	html: 'page',
	htm: 'page',
	shtml: 'page',
	svg: 'drawing',
	xml: 'markup',
	xhtml: 'markup',
	xht: 'markup',
	atom: 'markup',
	rss: 'markup',
	xsl: 'markup',
	xslt: 'markup',
	css: 'stylesheet',
};

const BINARY = new Set(
	'png jpg jpeg webp gif avif ico woff woff2 ttf otf wasm gz br zip pdf pagefind pf_fragment pf_index pf_meta pf_filter'.split(
		' ',
	),
);

const endingOf = (path: string) => path.slice(path.lastIndexOf('.') + 1).toLowerCase();
