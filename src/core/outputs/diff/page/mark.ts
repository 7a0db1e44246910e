// Two states of one element with the words marked that went and that came.
import { diffArrays } from 'diff';
import type { Element, ElementContent } from 'hast';
import { wordsOf } from '../../../diff/word-changes.ts';
import { el } from '../../../text/hast.ts';
import { bagOf, likeness as shareOf } from '../../../text/likeness.ts';

/** Beyond so many steps, the two are shown without marks. */
const MOST_STEPS = 1500;

export interface Marked {
	before: Element;
	after: Element;
}

/** `before` with `<del>` around what is not in `after`, and `after` with `<ins>` around what is new. */
export function marked(before: Element, after: Element, language: string): Marked {
	const [then, now] = [wordsIn(before, language), wordsIn(after, language)];
	const parts = diffArrays(then, now, {
		comparator: (a, b) => a.trimEnd() === b.trimEnd(),
		maxEditLength: MOST_STEPS,
	});
	if (!parts) return { before, after };
	const [gone, fresh]: [boolean[], boolean[]] = [[], []];
	for (const { value, added, removed } of parts)
		for (const _ of value) {
			if (!added) gone.push(removed);
			if (!removed) fresh.push(added);
		}
	return { before: wrapped(before, gone, 'del', language), after: wrapped(after, fresh, 'ins', language) };
}

/** How much of the words of both is the same, from 0 to 1. */
export function likeness(before: Element, after: Element): number {
	if (before.tagName !== after.tagName) return 0;
	const [then, now] = [bagOf(textOf(before)), bagOf(textOf(after))];
	// Two pictures, or two lines without a word, are one and the same.
	return then.size + now.size === 0 ? 1 : shareOf(then, now);
}

function textOf(node: ElementContent): string {
	if (node.type === 'text') return node.value;
	return node.type === 'element' ? node.children.map(textOf).join(' ') : '';
}

// A formula is one word.
function wordsIn(node: ElementContent, language: string): string[] {
	if (node.type === 'text') return wordsOf(node.value, language);
	if (node.type !== 'element') return [];
	if (node.tagName === 'math') return [textOf(node)];
	return node.children.flatMap((child) => wordsIn(child, language));
}

// Takes the marks in the order in which `wordsIn` found the words.
function wrapped(
	element: Element,
	marks: readonly boolean[],
	tagName: 'ins' | 'del',
	language: string,
): Element {
	let next = 0;
	const visit = (node: ElementContent): ElementContent[] => {
		if (node.type === 'text')
			return runs(
				wordsOf(node.value, language).map((word) => ({ word, isMarked: marks[next++] === true })),
				tagName,
			);
		if (node.type !== 'element') return [node];
		if (node.tagName === 'math') return marks[next++] ? [el(tagName, {}, node)] : [node];
		return [{ ...node, children: node.children.flatMap(visit) }];
	};
	return { ...element, children: element.children.flatMap(visit) };
}

function runs(words: readonly { word: string; isMarked: boolean }[], tagName: string): ElementContent[] {
	const found: { text: string; isMarked: boolean }[] = [];
	for (const { word, isMarked } of words) {
		const last = found.at(-1);
		if (last?.isMarked === isMarked) last.text += word;
		else found.push({ text: word, isMarked });
	}
	return found.flatMap(({ text, isMarked }): ElementContent[] => {
		if (!isMarked || text.trim() === '') return [{ type: 'text', value: text }];
		const [, start = '', inner = '', end = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
		return [{ type: 'text', value: start }, el(tagName, {}, inner), { type: 'text', value: end }];
	});
}
