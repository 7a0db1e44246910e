import type { Node } from './node.ts';

/** The text of a `<script type="application/ld+json">`; nothing in it can end the element or open another. */
export function jsonLd(graph: readonly Node[]): string {
	return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
