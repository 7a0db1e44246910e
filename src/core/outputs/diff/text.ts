// The report for a terminal or a mail: plain text that obeys nobody.
import type { Comparison, Line, Page, Passage, Severity, Subject } from '../../diff/comparison.ts';
import { formatProblem, printable } from '../../problem.ts';
import { excerpt } from './excerpt.ts';
import {
	checkWords,
	closing,
	headline,
	isReworded,
	passageCounts,
	peopleWords,
	rubricWords,
	sentence,
	span,
} from './words.ts';

const SIGN: Record<Severity, string> = { loss: '!', change: '~', gain: '+' };
/** Passages that are shown of a page, and signs of each. */
const MOST_PASSAGES = 20;
const MOST_SIGNS = 400;

/** `comparison` as lines of text; `!` is a loss, `~` a change, `+` a gain. */
export function textOf(comparison: Comparison): string {
	const { subjects, lines } = comparison;
	const parts = [
		[`What changed for a learner, ${plain(span(comparison))}`, `${headline(comparison)}.`],
		...(lines.length > 0 ? [['The school as a whole', ...lines.map(lineText)]] : []),
		...subjects.map(subjectText),
		...checkText(comparison),
		[peopleWords(comparison), ...closing(comparison)].flatMap((line) =>
			line === undefined ? [] : plain(line),
		),
	];
	return parts
		.filter((part) => part.length > 0)
		.map((part) => part.join('\n'))
		.join('\n\n');
}

function subjectText(subject: Subject): string[] {
	const { title, noun, address, lines, pages, language } = subject;
	const rubric = rubricWords(subject);
	return [
		plain([title, noun, address].filter(Boolean).join(' · ')),
		...lines.map(lineText),
		...pages.filter(isReworded).flatMap((page) => pageText(page, language)),
		...(subject.left > 0 ? [`  … and ${subject.left} more`] : []),
		...(rubric ? [`  Rubric: ${plain(rubric)}`] : []),
	];
}

const lineText = (line: Line) => `  ${SIGN[line.severity]} ${plain(sentence(line))}`;

function pageText(page: Page, language: string): string[] {
	const shown = page.passages.slice(0, MOST_PASSAGES);
	return [
		`  ~ Words of “${plain(page.title)}”: ${passageCounts(page)}`,
		...shown.map((passage) => `    ${passageText(passage, language)}`),
		...(page.passages.length > shown.length ? [`    … and ${page.passages.length - shown.length} more`] : []),
	];
}

const MARKS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;

function passageText(passage: Passage, language: string): string {
	const words = excerpt(passage, language, MOST_SIGNS).map(({ act, text }) => {
		const [start, end] = MARKS[act];
		const [, before = '', word = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(plain(text, true)) ?? [];
		return word === '' ? before : `${before}${start}${word}${end}${after}`;
	});
	const moved = passage.act === 'moved' ? 'moved: ' : '';
	const under = passage.under === undefined ? '' : `${plain(passage.under)}: `;
	return `${under}${moved}${words.join('').trim()}`;
}

function checkText({ problems }: Comparison): string[][] {
	const { fresh, left, solved } = problems;
	if (fresh.length + left + solved === 0) return [];
	const lines = fresh.map(({ line, column, rule, ...one }) =>
		formatProblem({ ...one, rule: rule as `${string}/${string}`, at: { line, column } }),
	);
	return [
		[
			checkWords({ problems }),
			...lines.map((line) => `  ${line}`),
			...(left > 0 ? [`  … and ${left} more`] : []),
		],
	];
}

// What a terminal would obey is shown as a code.
function plain(text: string, keepEdges = false): string {
	const line = printable(text.replace(/\s+/g, ' '));
	return keepEdges ? line : line.trim();
}
