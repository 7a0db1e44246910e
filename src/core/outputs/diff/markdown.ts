// The report as Markdown, for a job summary or a comment on a proposal.
import type { Comparison, Line, Page, Passage, State, Subject } from '../../diff/comparison.ts';
import { clipped } from '../../diff/line.ts';
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
	const { subjects, lines, base, head } = comparison;
	const begin = [
		`### ${literal(headline(comparison))}`,
		`What changed from ${state(base)} to ${state(head)}.`,
	];
	const notes = [peopleWords(comparison), ...closing(comparison)].flatMap((one) =>
		one === undefined ? [] : literal(one),
	);
	const end = [...checkMarkdown(comparison), ...notes];
	const school =
		lines.length > 0 ? ['#### The school as a whole', lineList(lines, 0, new Room(most / 4, []))] : [];
	const room = new Room(most, [...begin, ...school, ...end]);
	const told = subjects.flatMap((subject) => {
		const [head, rubric] = [headMarkdown(subject), rubricMarkdown(subject)];
		return room.take(head + rubric)
			? [{ subject, head, items: lineList(subject.lines, subject.left, room), rubric }]
			: [];
	});
	const words = told.map(({ subject }) => wordsMarkdown(subject).filter((part) => room.take(part)));
	const left = subjects.length - told.length;
	return [
		...begin,
		...school,
		...told.flatMap(({ head: title, items, rubric }, index) => [
			title,
			items,
			...(words[index] ?? []),
			rubric,
		]),
		left > 0 && literal(`… and ${left} more. The whole report has them.`),
		...end,
	]
		.filter(Boolean)
		.join('\n\n');
}

/** How many signs are left to be written. */
class Room {
	#left: number;

	constructor(most: number, used: readonly string[]) {
		this.#left = most - used.reduce((sum, part) => sum + part.length + 2, 0);
	}

	/** True where there is room for `part`, which it then takes. */
	take(part: string): boolean {
		const fits = part.length + 2 <= this.#left;
		if (fits) this.#left -= part.length + 2;
		return fits;
	}
}

const state = ({ name, commit }: State) =>
	commit !== undefined && !commit.startsWith(name)
		? `${code(name)} (${code(commit.slice(0, 7))})`
		: code(name);

const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');

function headMarkdown({ title, noun, address }: Subject): string {
	const where = [literal(noun), address && code(address)].filter(Boolean).join(' · ');
	return `#### ${literal(title)}\n\n${where}`;
}

function lineList(lines: readonly Line[], left: number, room: Room): string {
	const shown = lines.map(lineMarkdown).filter((one) => room.take(one));
	const more = left + lines.length - shown.length;
	return list(more > 0 ? [...shown, `… and ${more} more`] : shown);
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

function rubricMarkdown(subject: Subject): string {
	const rubric = rubricWords(subject);
	return rubric === undefined ? '' : `**Rubric** ${literal(rubric)}`;
}

function checkMarkdown({ problems }: Comparison): string[] {
	const { fresh, left, solved } = problems;
	if (fresh.length + left + solved === 0) return [];
	const shown = fresh
		.slice(0, MOST_PROBLEMS)
		.map(({ line, column, rule, ...one }) =>
			code(
				clipped(
					formatProblem({ ...one, rule: rule as `${string}/${string}`, at: { line, column } }),
					MOST_SIGNS,
				),
			),
		);
	const more = fresh.length + left - shown.length;
	const items = [...shown, ...(more > 0 ? [`… and ${more} more`] : [])];
	return [`#### ${literal(checkWords({ problems }))}`, ...(items.length > 0 ? [list(items)] : [])];
}
