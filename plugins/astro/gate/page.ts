// A page is parsed only where something in it looks wrong: the parser then says whether it is an element or just text.
import { defaultTreeAdapter, type DefaultTreeAdapterMap, Parser, type Token } from 'parse5';
import { type Element, elementFaults } from './element.ts';
import type { Fault } from './finding.ts';
import { elementOf, fromToken, writtenTags } from './tags.ts';

/** True for a tag, as it is written, that is fine wherever it stands. */
export type Harmless = (tag: string) => boolean;

/** Tells harmless tags on a site at `origin`, and remembers them: most tags stand on many pages. */
export function harmlessTags(origin: string, most = 200_000): Harmless {
	const known = new Set<string>();
	return (tag) => {
		if (known.has(tag)) return true;
		const element = elementOf(tag);
		if (!element || !elementFaults(element, origin)[Symbol.iterator]().next().done) return false;
		if (known.size >= most) known.clear();
		known.add(tag);
		return true;
	};
}

/** Everything wrong with the page `html` on a site at `origin`. */
export function* pageFaults(html: string, origin: string, isHarmless: Harmless): Iterable<Fault> {
	if (html.includes('\0'))
		yield { what: 'The page holds signs that are none, U+0000.', todo: 'Take them out.' };
	const text = html.includes('\r') ? html.replace(/\r\n?/g, '\n') : html;
	if (looksHarmless(text, isHarmless)) return;
	for (const element of parsedElements(text)) yield* elementFaults(element, origin);
}

function looksHarmless(html: string, isHarmless: Harmless): boolean {
	for (const tag of writtenTags(html)) if (tag === undefined || !isHarmless(tag)) return false;
	return true;
}

/** Every element that a browser may make of `html`, with or without scripts. */
export function parsedElements(html: string): Element[] {
	const modes = html.toLowerCase().includes('<noscript') ? [true, false] : [true];
	return modes.flatMap((scriptingEnabled) => {
		const parser = new Listener(html, scriptingEnabled);
		parser.tokenizer.write(html, true);
		return parser.elements;
	});
}

// Tags as they are read, before the parser decides what to do with them: browsers keep some that it drops.
class Listener extends Parser<DefaultTreeAdapterMap> {
	readonly elements: Element[] = [];
	readonly #html: string;

	constructor(html: string, scriptingEnabled: boolean) {
		super({ scriptingEnabled, sourceCodeLocationInfo: true, treeAdapter: defaultTreeAdapter });
		this.#html = html;
	}

	override onStartTag(token: Token.TagToken): void {
		this.elements.push(fromToken(token, this.#html));
		super.onStartTag(token);
	}
}
