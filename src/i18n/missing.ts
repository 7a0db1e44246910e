// What is missing in a language: sentences that show in English, plural forms that show as another.
import en from './en.json' with { type: 'json' };
import { type Table, tableOf, type WordKey } from './words.ts';

export interface Missing {
	/** Keys without a sentence. */
	keys: WordKey[];
	/** `<key>.<form>` for each plural form of the language that a sentence in forms does not have. */
	forms: string[];
	/** How many sentences there are in English. */
	of: number;
}

const keys = Object.keys(en) as WordKey[];

/** What `language` does not have of its own. */
export function missingWords(language: string, table: Table = tableOf(language)): Missing {
	const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
	const forms = keys.flatMap((key) => {
		const sentence = table[key] ?? '';
		if (typeof sentence === 'string') return [];
		return pluralCategories.filter((form) => !sentence[form]).map((form) => `${key}.${form}`);
	});
	return { keys: keys.filter((key) => !table[key]), forms, of: keys.length };
}

/** One line for each of `languages` that shows some of its sentences in English. */
export function missingTold(languages: readonly string[]): string[] {
	const names = new Intl.DisplayNames('en', { type: 'language' });
	return languages.flatMap((language) => {
		const { keys, of } = missingWords(language);
		if (!keys.length) return [];
		const show = keys.length === 1 ? 'is missing, so it shows' : 'are missing, so they show';
		return [`${names.of(language)}: ${keys.length} of ${of} sentences ${show} in English.`];
	});
}
