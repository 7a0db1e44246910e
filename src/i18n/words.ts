// The site's own words. A key holds a sentence, or one sentence for each plural form that the language has.
import ar from './ar.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };

export type WordKey = keyof typeof en;

/** The sentence for `key`, with `{name}` replaced by its value; `n` also chooses the plural form. */
export type Words = (key: WordKey, values?: Record<string, string | number>) => string;

export type Sentence = string | { [form in Intl.LDMLPluralRule]?: string };

/** The sentences of one language; those that are missing show in English. */
export type Table = { [key in WordKey]?: Sentence };

const tables = new Map<string, Table>(Object.entries({ en, es, ar }));

/** The languages that have words of their own. */
export const languages = [...tables.keys()];

/** The table for `language`, such as that of `es` for `es-MX`; an empty one where there is none. */
export function tableOf(language: string): Table {
	return tables.get(language) ?? tables.get(new Intl.Locale(language).language) ?? {};
}

/** The sentence for `key` in all its forms, for scripts that count. */
export function sentence(language: string, key: WordKey): Sentence {
	return tableOf(language)[key] ?? (en as Table)[key] ?? '';
}

/** The words in `language`; in English where it has none. */
export function words(language: string): Words {
	const table = tableOf(language);
	const plural = new Intl.PluralRules(language);
	const number = new Intl.NumberFormat(language);
	const write = (value: string | number | undefined) =>
		typeof value === 'number' ? number.format(value) : (value ?? '');
	return (key, values = {}) => {
		const sentence = table[key] ?? (en as Table)[key] ?? '';
		const text =
			typeof sentence === 'string'
				? sentence
				: (sentence[plural.select(Number(values['n']))] ?? sentence.other ?? '');
		return text.replace(/\{(\w+)\}/g, (_, name: string) => write(values[name]));
	};
}

/** The direction of `language`; nothing to say where that is not known to differ. */
export function directionOf(language: string | undefined): 'ltr' | 'rtl' | undefined {
	return language === undefined ? undefined : direction(language);
}

/** `rtl` for languages whose letters run from right to left. */
export function direction(language: string): 'ltr' | 'rtl' {
	const script = new Intl.Locale(language).maximize().script ?? '';
	return ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script) ? 'rtl' : 'ltr';
}
