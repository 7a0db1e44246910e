// Which words of a passage stayed, went and came.
import { diffArrays } from 'diff';

export interface WordChange {
	act: 'same' | 'removed' | 'added';
	text: string;
}

/** Beyond so many steps from one text to the other, they have too little in common to be shown word by word. */
const MOST_STEPS = 1200;

/** The words of `before` without what is added, and of `after` without what is removed, are the two texts, sign by sign. */
export function wordChanges(before: string, after: string, language: string): WordChange[] {
	const [then, now] = [wordsOf(before, language), wordsOf(after, language)];
	const parts = diffArrays(then, now, { comparator: sameWord, maxEditLength: MOST_STEPS });
	if (!parts)
		return [
			{ act: 'removed', text: before },
			{ act: 'added', text: after },
		].filter(({ text }) => text !== '') as WordChange[];
	let [from, to] = [0, 0];
	return joined(
		parts.flatMap(({ value, added, removed }) =>
			value.flatMap((): WordChange[] => {
				if (added) return [{ act: 'added', text: now[to++] ?? '' }];
				if (removed) return [{ act: 'removed', text: then[from++] ?? '' }];
				return kept(then[from++] ?? '', now[to++] ?? '');
			}),
		),
	);
}

// A word that stayed may have another space behind it now.
function kept(before: string, after: string): WordChange[] {
	if (before === after) return [{ act: 'same', text: after }];
	const word = before.trimEnd();
	return [
		{ act: 'same', text: word },
		{ act: 'removed', text: before.slice(word.length) },
		{ act: 'added', text: after.slice(word.length) },
	];
}

/** True where two texts have so little in common that marking single words would only confuse. */
export function isOther(changes: readonly WordChange[]): boolean {
	const sum = (acts: readonly string[]) =>
		changes.filter(({ act }) => acts.includes(act)).reduce((all, { text }) => all + text.length, 0);
	return sum(['same']) * 2 < sum(['removed', 'added']) / 2;
}

/** A word with the space behind it; signs between words are words as well. */
export function wordsOf(text: string, language: string): string[] {
	const words: string[] = [];
	for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(text)) {
		if (/^\s+$/.test(segment) && words.length > 0) words.push(`${words.pop()}${segment}`);
		else words.push(segment);
	}
	return words;
}

const sameWord = (a: string, b: string) => a.trimEnd() === b.trimEnd();

function joined(changes: readonly WordChange[]): WordChange[] {
	const all: WordChange[] = [];
	for (const { act, text } of changes) {
		const last = all.at(-1);
		if (text === '') continue;
		if (last?.act === act) last.text += text;
		else all.push({ act, text });
	}
	return all;
}
