// What letters say around the text of a mail, in the language of the course.
import type { TextLanguage } from '../../text/words.ts';
import { arabic } from './words/ar.ts';
import { english } from './words/en.ts';
import { spanish } from './words/es.ts';

export interface LetterWords {
	because: (group: string, course: string) => string;
	corrects: (subject: string) => string;
	week: string;
	group: string;
	web: string;
	archive: string;
	leave: string;
	/** Links of the text, by number. */
	links: string;
	picture: string;
	answer: string;
}

const tables: Record<TextLanguage, LetterWords> = { en: english, es: spanish, ar: arabic };

/** The words in `language`. */
export function letterWords(language: TextLanguage): LetterWords {
	return tables[language];
}
