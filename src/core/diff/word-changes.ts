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
	return joined(
		parts.map(({ value, added, removed }) => ({
			act: added ? 'added' : removed ? 'removed' : 'same',
			text: value.join(''),
		})),
	);
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

// One word between two that changed is read more easily as part of the change.
function joined(changes: readonly WordChange[]): WordChange[] {
	return changes.filter(({ text }) => text !== '');
}
