// The site's own words. A key holds a sentence, or one sentence for each plural form that the language has.
import en from './en.json' with { type: 'json' };

export type WordKey = keyof typeof en;

/** The sentence for `key`, with `{name}` replaced by its value; `n` also chooses the plural form. */
export type Words = (key: WordKey, values?: Record<string, string | number>) => string;

type Sentence = string | { [form in Intl.LDMLPluralRule]?: string };

const tables: Record<string, Record<WordKey, Sentence>> = { en };

/** The words in `language`; in English where there is no table for it. */
export function words(language: string): Words {
	const table = tables[language] ?? en;
	const plural = new Intl.PluralRules(language);
	const number = new Intl.NumberFormat(language);
	const write = (value: string | number | undefined) =>
		typeof value === 'number' ? number.format(value) : (value ?? '');
	return (key, values = {}) => {
		const sentence: Sentence = table[key];
		const text =
			typeof sentence === 'string'
				? sentence
				: (sentence[plural.select(Number(values['n']))] ?? sentence.other ?? '');
		return text.replace(/\{(\w+)\}/g, (_, name: string) => write(values[name]));
	};
}

/** `rtl` for languages whose letters run from right to left. */
export function direction(language: string): 'ltr' | 'rtl' {
	const script = new Intl.Locale(language).maximize().script ?? '';
	return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script) ? 'rtl' : 'ltr';
}
