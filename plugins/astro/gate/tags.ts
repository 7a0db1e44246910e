// A tag begins at a `<` and a letter, and how it goes on depends on nothing before it. So the tags found here, at every
// `<` of a text, are all that any browser could find, and more: some stand in comments, titles or values.
import { type Token, Tokenizer } from 'parse5';
import type { Element } from './element.ts';

const TAG =
	/<[a-z][^\s\/>"'<=\0]*(?:[ \t\n\f\r]+[^\s\/>"'<=\0]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*[ \t\n\f\r]*\/?>/iy;
const WITH_TEXT = /^<(script|style)[\s\/>]/i;

/** Where the start tags of `text` may be: each as it is written, with what it holds if that is a program or a style. */
export function* writtenTags(text: string): Iterable<string | undefined> {
	for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
		const next = text.charCodeAt(at + 1) | 32;
		if (next < 97 || next > 122) continue;
		TAG.lastIndex = at;
		const tag = TAG.exec(text)?.[0];
		yield tag && WITH_TEXT.test(tag) ? tag + insideOf(tag, text, at + tag.length) : tag;
	}
}

/** The element that a tag from `writtenTags` begins. */
export function elementOf(tag: string): Element | undefined {
	let element: Element | undefined;
	const ignore = () => {};
	const tokenizer = new Tokenizer(
		{ sourceCodeLocationInfo: true },
		{
			onStartTag(token) {
				element ??= fromToken(token, tag);
			},
			onEndTag: ignore,
			onComment: ignore,
			onDoctype: ignore,
			onEof: ignore,
			onCharacter: ignore,
			onNullCharacter: ignore,
			onWhitespaceCharacter: ignore,
		},
	);
	tokenizer.write(tag, true);
	return element;
}

/** The element that `token` begins in `text`. */
export function fromToken({ tagName, attrs, location }: Token.TagToken, text: string): Element {
	const inside = WITH_TEXT.test(`<${tagName}>`)
		? insideOf(`<${tagName}>`, text, location?.endOffset ?? 0)
		: '';
	return { name: tagName, attributes: attrs.map(({ name, value }) => ({ name, value })), inside };
}

function insideOf(tag: string, text: string, from: number): string {
	const end = /<\/(?:script|style)(?=[\s\/>])/gi;
	end.lastIndex = from;
	for (let match = end.exec(text); match; match = end.exec(text))
		if (match[0].slice(2, 4).toLowerCase() === tag.slice(1, 3).toLowerCase())
			return text.slice(from, match.index);
	return text.slice(from);
}
