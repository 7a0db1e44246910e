// The few words that the pipeline itself puts on a page, in the language that the text is written in.
import { arabic } from './words/ar.ts';
import { english } from './words/en.ts';
import { spanish } from './words/es.ts';

export interface TextWords {
	task: string;
	optional: string;
	deliverable: string;
	minutes: (count: number) => string;
	resource: Record<'read' | 'watch' | 'listen' | 'do' | 'use', string>;
	archived: string;
	routes: string;
	quiz: string;
	showAnswer: string;
	correct: string;
	notCorrect: string;
	note: Record<'tip' | 'info' | 'warning', string>;
	facilitator: string;
	discuss: string;
	footnotes: string;
	backToText: (number: number) => string;
}

const tables = { en: english, es: spanish, ar: arabic };

/** A language that the pipeline has words in. */
export type TextLanguage = keyof typeof tables;

/** The language of the words in a text written in `tag`: its own, or English where there are none. */
export function textLanguage(tag: string): TextLanguage {
	const language = tag.split('-')[0] ?? '';
	return Object.hasOwn(tables, language) ? (language as TextLanguage) : 'en';
}

/** The words in `language`. */
export function textWords(language: TextLanguage): TextWords {
	return tables[language];
}
