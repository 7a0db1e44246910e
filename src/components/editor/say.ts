// The words of the editor, as the site hands them over.
import type { Sentence } from '#i18n/words.ts';

/** The sentence for a word, with `{name}` replaced by its value; `n` also chooses the plural form. */
export type Say = (word: string, values?: Record<string, string | number>) => string;

/** Says `words`, which are in `language`. */
export function sayIn(language: string, words: Readonly<Record<string, Sentence>>): Say {
	const plural = new Intl.PluralRules(language);
	const number = new Intl.NumberFormat(language);
	return (word, values = {}) => {
		const sentence = words[word] ?? word;
		const form = typeof sentence === 'string' ? sentence : sentence[plural.select(Number(values['n']))];
		const text = form ?? (sentence as { other?: string }).other ?? '';
		return text.replace(/\{(\w+)\}/g, (_, name: string) => {
			const value = values[name] ?? '';
			return typeof value === 'number' ? number.format(value) : value;
		});
	};
}
