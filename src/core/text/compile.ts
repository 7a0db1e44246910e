// Source → everything that is known of a page, or the problems that keep it from being one.
import { sortProblems } from '../problem.ts';
import { beyondLimits } from './limits.ts';
import { readNesting } from './nesting.ts';
import { parse } from './parse.ts';
import { plainText, proseText, wordCount } from './plain.ts';
import { readTree } from './policy.ts';
import { noFacts, type Reading, refuse } from './reading.ts';
import { gatedHtml } from './sanitize.ts';
import type { TextFacts } from './text.ts';
import { tooSlow } from './source-limits.ts';
import { htmlTree } from './to-html.ts';
import { type TextLanguage, textWords } from './words.ts';

/** A page as the pipeline leaves it; `html` is empty where an error stands among the problems. */
export interface CompiledText extends TextFacts {
	html: string;
	plain: string;
}

export interface CompileOptions {
	/** Path inside the content folder; its ending says which dialect the page is written in. */
	file: string;
	/** The base path of the site. */
	base?: string;
	/** The language of the words that the pipeline adds. */
	language?: TextLanguage;
}

/** Judges and renders one body. Lines count as in `source`, so front matter should be blanked out and not cut off. */
export function compileText(
	source: string,
	{ file, base = '/', language = 'en' }: CompileOptions,
): CompiledText {
	const slow = tooSlow(source, file);
	if (slow) return refused([slow]);
	const parsed = parse(source, file);
	if ('problem' in parsed) return refused([parsed.problem]);
	const beyond = beyondLimits(parsed.tree, file);
	if (beyond.length) return refused(beyond);

	const reading: Reading = { file, base, facts: noFacts(), around: [] };
	readTree(reading, parsed.tree);
	const tree = htmlTree(reading, parsed.tree, textWords(language));
	const { facts } = reading;
	const isSound = () => !facts.problems.some(({ severity }) => severity === 'error');
	const { html, agrees } = isSound() ? gatedHtml(tree) : { html: '', agrees: true };
	if (isSound()) readNesting(reading, tree, html);
	if (!agrees && isSound())
		refuse(
			reading,
			'text/gate',
			undefined,
			'The two gates of the house do not agree about this page, so it is not shown. Report it with the page: it is a fault of ours.',
		);
	return {
		...facts,
		problems: sortProblems(facts.problems),
		words: wordCount(proseText(parsed.tree)),
		html: isSound() ? html : '',
		plain: plainText(parsed.tree),
	};
}

const refused = (problems: TextFacts['problems']): CompiledText => ({
	...noFacts(),
	problems,
	html: '',
	plain: '',
});
