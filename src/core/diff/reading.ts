// Whether a course has become harder to read, by the two things that LIX counts: words in a sentence, and long words.
// C. H. Björnsson, Läsbarhet (1968); J. Anderson, “Lix and Rix”, Journal of Reading 26 (1983). Both were tried on several
// languages in Latin letters, so nothing is said of texts in other scripts. No score is shown: it would look exact.
import { proseText, wordCount } from '../text/plain.ts';
import { parse } from '../text/parse.ts';
import type { Line } from './comparison.ts';
import { change } from './line.ts';
import type { CoursePair, Side } from './side.ts';

interface Measure {
	words: number;
	/** Words in a sentence, on the average. */
	length: number;
	/** The share of words with more than six letters. */
	long: number;
}

/** Fewer words say nothing about a text. */
const LEAST_WORDS = 150;

export function readingLines({ before, after, from, to }: CoursePair): Line[] {
	const [was, is] = [measured(from, before), measured(to, after)];
	if (!was || !is) return [];
	return [...sentenceLines(was, is), ...wordLines(was, is)];
}

function sentenceLines(was: Measure, is: Measure): Line[] {
	const [from, to] = [Math.round(was.length), Math.round(is.length)];
	if (Math.abs(to - from) < 2) return [];
	const says = to > from ? 'Sentences are longer' : 'Sentences are shorter';
	return [change('reading', says, { before: `${from} words`, after: `${to} words on average` })];
}

function wordLines(was: Measure, is: Measure): Line[] {
	const [from, to] = [Math.round(was.long * 100), Math.round(is.long * 100)];
	if (Math.abs(to - from) < 4) return [];
	const says = to > from ? 'There are more long words' : 'There are fewer long words';
	return [change('reading', says, { before: `${from} %`, after: `${to} % have over six letters` })];
}

function measured({ body }: Side, { file, units, languages }: CoursePair['before']): Measure | undefined {
	const texts = [file, ...units.map((unit) => unit.file)].map((one) => proseOf(body(one) ?? '', one));
	return measure(texts.join('\n\n'), languages[0] ?? 'en');
}

function proseOf(source: string, file: string): string {
	const parsed = parse(source, file);
	return 'problem' in parsed ? '' : proseText(parsed.tree);
}

/** What LIX counts in `text`; undefined for a short one, and for one that is not mostly in Latin letters. */
export function measure(text: string, language: string): Measure | undefined {
	const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu) ?? [];
	const latin = words.filter((word) => /^\p{sc=Latin}/u.test(word));
	if (wordCount(text) < LEAST_WORDS || latin.length < words.length * 0.8) return undefined;
	const parts = text
		.split(/\n\s*\n/)
		.flatMap((part) => [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(part)]);
	const sentences = parts.filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length;
	const long = words.filter((word) => [...word].length > 6).length;
	return { words: words.length, length: words.length / Math.max(1, sentences), long: long / words.length };
}
