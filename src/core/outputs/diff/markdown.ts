// The report as Markdown, for a job summary or a comment on a proposal.
import type { Comparison, Line, Page, Passage, State, Subject } from '../../diff/comparison.ts';
import { formatProblem } from '../../problem.ts';
import { excerpt } from './excerpt.ts';
import { code, literal, prose } from './markdown-words.ts';
import {
	checkWords,
	closing,
	headline,
	isReworded,
	passageCounts,
	peopleWords,
	rubricWords,
	sentence,
	SEVERITY,
} from './words.ts';

/** Passages that are shown of a page, signs of each, and problems. */
const MOST_PASSAGES = 12;
const MOST_SIGNS = 500;
const MOST_PROBLEMS = 20;

/** `comparison` in about `most` signs at the most: what changed comes first, its words as far as there is room. */
export function markdownOf(comparison: Comparison, most = 40_000): string {
	const { subjects, lines } = comparison;
	const begin = [
		`### ${literal(headline(comparison))}`,
		`What changed from ${state(comparison.base)} to ${state(comparison.head)}.`,
	];
	const school = lines.length > 0 ? ['#### The school as a whole', list(lines.map(lineMarkdown))] : [];
	const people = peopleWords(comparison);
	const end = [
		...checkMarkdown(comparison),
		...[people, ...closing(comparison)].flatMap((one) => (one === undefined ? [] : literal(one))),
	];
	const room = roomFor(most, [...begin, ...school, ...end]);
	const told = subjects
		.map((subject) => ({ subject, parts: subjectMarkdown(subject) }))
		.filter(({ parts }) => room.take(parts));
	const words = new Map(
		told.map(({ subject }) => [subject, wordsMarkdown(subject).filter((part) => room.take([part]))]),
	);
	const left = subjects.length - told.length;
	return [
		...begin,
		...school,
		...told.flatMap(({ subject, parts }) => [
			...parts,
			...(words.get(subject) ?? []),
			...rubricMarkdown(subject),
		]),
		...(left > 0 ? [literal(`… and ${left} more. The whole report has them.`)] : []),
		...end,
	].join('\n\n');
}

const state = ({ name, commit }: State) =>
	commit !== undefined && !commit.startsWith(name)
		? `${code(name)} (${code(commit.slice(0, 7))})`
		: code(name);

function roomFor(most: number, used: readonly string[]) {
	const length = (parts: readonly string[]) => parts.reduce((sum, part) => sum + part.length + 2, 0);
	let left = most - length(used) - 100;
	return {
		take(parts: readonly string[]): boolean {
			const fits = length(parts) <= left;
			if (fits) left -= length(parts);
			return fits;
		},
	};
}

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

function subjectMarkdown({ title, noun, address, lines, left }: Subject): string[] {
	const where = [literal(noun), address && code(address)].filter(Boolean).join(' · ');
	const items = [...lines.map(lineMarkdown), ...(left > 0 ? [literal(`… and ${left} more`)] : [])];
	return [`#### ${literal(title)}`, where, ...(items.length > 0 ? [list(items)] : [])];
}

function lineMarkdown(line: Line): string {
	const word = line.severity === 'loss' ? `**${SEVERITY.loss}**` : SEVERITY[line.severity];
	const { before, after, says, note } = line;
	if (before === undefined && after === undefined) return `${word}: ${prose(sentence(line))}`;
	const states = `<del>${literal(before ?? 'none')}</del> → <ins>${literal(after ?? 'none')}</ins>`;
	return `${word}: ${prose(says)}: ${states}${note === undefined ? '' : `. ${prose(note)}`}`;
}

function wordsMarkdown({ pages, language }: Subject): string[] {
	return pages.filter(isReworded).map((page) => pageMarkdown(page, language));
}

function pageMarkdown(page: Page, language: string): string {
	const shown = page.passages.slice(0, MOST_PASSAGES);
	const more = page.passages.length - shown.length;
	const items = [
		...shown.map((one) => passageMarkdown(one, language)),
		...(more > 0 ? [`… and ${more} more`] : []),
	];
	const summary = `Words of “${literal(page.title)}”: ${passageCounts(page)}`;
	return `<details><summary>${summary}</summary>\n\n${list(items)}\n\n</details>`;
}

const MARKS = { same: ['', ''], removed: ['<del>', '</del>'], added: ['<ins>', '</ins>'] } as const;

function passageMarkdown(passage: Passage, language: string): string {
	const words = excerpt(passage, language, MOST_SIGNS).map(({ act, text }) => {
		const [start, end] = MARKS[act];
		const [, before = '', word = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
		return word === '' ? ' ' : `${before && ' '}${start}${literal(word)}${end}${after && ' '}`;
	});
	const under = passage.under === undefined ? '' : `*${literal(passage.under)}*: `;
	return `${under}${passage.act === 'moved' ? 'moved: ' : ''}${words.join('').trim()}`;
}

function rubricMarkdown(subject: Subject): string[] {
	const rubric = rubricWords(subject);
	return rubric === undefined ? [] : [`**Rubric** ${literal(rubric)}`];
}

function checkMarkdown({ problems }: Comparison): string[] {
	const { fresh, left, solved } = problems;
	if (fresh.length + left + solved === 0) return [];
	const shown = fresh
		.slice(0, MOST_PROBLEMS)
		.map(({ line, column, rule, ...one }) =>
			code(formatProblem({ ...one, rule: rule as `${string}/${string}`, at: { line, column } })),
		);
	const more = fresh.length + left - shown.length;
	const items = [...shown, ...(more > 0 ? [`… and ${more} more`] : [])];
	return [`#### ${literal(checkWords({ problems }))}`, ...(items.length > 0 ? [list(items)] : [])];
}
