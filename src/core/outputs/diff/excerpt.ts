// What a passage said and says, as short as it can be understood.
import type { Passage } from '../../diff/comparison.ts';
import { whole } from '../../diff/line.ts';
import { isOther, type WordChange, wordChanges } from '../../diff/word-changes.ts';

/** Signs that are shown around a change. */
const AROUND = 48;

/** The words of a passage that changed, with some around them; at most about `most` signs. */
export function excerpt(passage: Passage, language: string, most: number): WordChange[] {
	return cut(shortened(changesIn(passage, language)), most);
}

/** What happened to the words of a passage, all of them. */
export function changesIn({ act, before = '', after = '' }: Passage, language: string): WordChange[] {
	if (act === 'moved') return part('same', after);
	if (act === 'added') return part('added', after);
	if (act === 'removed') return part('removed', before);
	const changes = wordChanges(before, after, language);
	return isOther(changes) ? [...part('removed', before), ...part('added', after)] : changes;
}

const part = (act: WordChange['act'], text: string): WordChange[] => (text === '' ? [] : [{ act, text }]);

function shortened(changes: readonly WordChange[]): WordChange[] {
	return changes.map((change, index) => {
		const { act, text } = change;
		const [first, last] = [index === 0, index === changes.length - 1];
		if (act !== 'same' || text.length <= AROUND * 2 || (first && last)) return change;
		const [start, end] = [head(text, AROUND), tail(text, AROUND)];
		return { act, text: first ? `… ${end}` : last ? `${start} …` : `${start} … ${end}` };
	});
}

// Whole words where there are any.
const head = (text: string, most: number) => whole(text.slice(0, most)).replace(/\s\S*$/, '');
const tail = (text: string, most: number) =>
	text
		.slice(-most)
		.replace(/^[\udc00-\udfff]/, '')
		.replace(/^\S*\s/, '');

function cut(changes: readonly WordChange[], most: number): WordChange[] {
	let left = most;
	const shown: WordChange[] = [];
	for (const { act, text } of changes) {
		if (left <= 0) break;
		shown.push({ act, text: text.length > left ? `${head(text, left)} …` : text });
		left -= text.length;
	}
	return shown;
}
