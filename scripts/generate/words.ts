// A language that nobody speaks: words one can pronounce, a few of them everywhere and most of them seldom (Zipf's law),
// so that an index of its texts grows as it does with those of people.
import { type Dice, dice } from './dice.ts';

const COUNT = 5000;

/** All words, the commonest first; common words are short. */
export const vocabulary: readonly string[] = makeVocabulary();

export interface Voice {
	word(): string;
	/** So many words, without a capital or a full stop. */
	phrase(from: number, to?: number): string;
	sentence(): string;
	paragraph(sentences: number): string;
}

/** Speaks as `dice` fall; every sixth word or so is one of `own`, what the text is about. */
export function voice(dice: Dice, own: readonly string[]): Voice {
	const word = () => {
		if (dice.fraction() < 0.16) return own[Math.floor(dice.fraction() ** 2 * own.length)] as string;
		return vocabulary[rankOf(dice.fraction())] as string;
	};
	const phrase = (from: number, to = from) => Array.from({ length: dice.number(from, to) }, word).join(' ');
	const sentence = () => {
		const clauses = Array.from({ length: dice.number(1, 2) }, () => phrase(4, 9));
		return `${capital(clauses.join(', '))}${dice.fraction() < 0.08 ? '?' : '.'}`;
	};
	const paragraph = (sentences: number) => Array.from({ length: sentences }, sentence).join(' ');
	return { word, phrase, sentence, paragraph };
}

/** Words that one text is about: neither the commonest nor the rarest. */
export function ownWords(dice: Dice): string[] {
	return dice.several(vocabulary.slice(200, 4000), 40);
}

/** `text` with a capital at its beginning. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

function makeVocabulary(): string[] {
	const { one, number } = dice('vocabulary');
	const syllable = () =>
		one(['b', 'd', 'h', 'k', 'l', 'm', 'n', 'r', 's', 't', 'v', 'br', 'kl', 'st', 'tr']) +
		one(['a', 'e', 'i', 'o', 'u']) +
		one(['', '', '', '', '', 'l', 'n', 'r', 's']);
	const words = new Set<string>();
	while (words.size < COUNT) {
		const [few, many] = words.size < 60 ? [1, 1] : words.size < 1500 ? [2, 2] : [2, 3];
		words.add(Array.from({ length: number(few, many) }, syllable).join(''));
	}
	return [...words];
}

// The chance of a rank falls with the rank itself; `reach` holds the sums of these chances.
const reach = (() => {
	let sum = 0;
	return Float64Array.from({ length: COUNT }, (_, rank) => (sum += 1 / (rank + 2.7)));
})();

function rankOf(fraction: number): number {
	const wanted = fraction * (reach.at(-1) ?? 0);
	let [low, high] = [0, COUNT - 1];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((reach[middle] ?? 0) < wanted) low = middle + 1;
		else high = middle;
	}
	return low;
}
