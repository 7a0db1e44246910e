// The words of a course, page by page: what its fields and its paragraphs said before, and what they say now.
import type { Course, Mail, Unit } from '../catalogue/catalogue.ts';
import { type Block, blocksOf } from '../text/blocks.ts';
import { compareBlocks } from '../text/compare-blocks.ts';
import { MOST, type Page, type Passage } from './comparison.ts';
import { clipped, whole } from './line.ts';
import { pairMails } from './mails.ts';
import type { CoursePair, Side } from './side.ts';

/** A text with the fields that stand above it. */
export interface Written {
	title: string;
	file: string;
	/** By name. */
	fields: Record<string, string | undefined>;
	body: string;
}

/** The pages of a course whose words changed, in its order. */
export function coursePages(pair: CoursePair): Page[] {
	const { before, after, from, to, units, gone, fresh } = pair;
	return [
		...pageOf(courseText(before, from), courseText(after, to)),
		...[
			...units.map((one) => ({
				number: one.after.number,
				page: () => pageOf(unitText(one.before, from), unitText(one.after, to)),
			})),
			...fresh.map((unit) => ({ number: unit.number, page: () => pageOf(undefined, unitText(unit, to)) })),
		]
			.sort((a, b) => a.number - b.number)
			.flatMap(({ page }) => page()),
		...gone.flatMap((unit) => pageOf(unitText(unit, from), undefined)),
		...pairMails(pair).flatMap(({ before, after }) =>
			pageOf(before && mailText(before, from), after && mailText(after, to)),
		),
	];
}

/** Every page of a course that is in one state only. */
export function wholePages(course: Course, side: Side, act: 'new' | 'gone'): Page[] {
	const texts = [
		courseText(course, side),
		...course.units.map((unit) => unitText(unit, side)),
		...course.mails.map((mail) => mailText(mail, side)),
	];
	return texts.flatMap((text) => (act === 'new' ? pageOf(undefined, text) : pageOf(text, undefined)));
}

function courseText({ title, file, summary, audience, signUpTask, meets }: Course, { body }: Side): Written {
	const meetings = meets.flatMap(({ about }) => about ?? []).join('\n\n');
	return {
		title,
		file,
		fields: {
			Summary: summary,
			Audience: audience,
			'Sign-up task': signUpTask,
			'How people meet': meetings || undefined,
		},
		body: body(file) ?? '',
	};
}

function unitText({ title, file, summary, keyPoints, facilitator }: Unit, { body }: Side): Written {
	return {
		title,
		file,
		fields: {
			Summary: summary,
			'Key points': keyPoints.join('\n') || undefined,
			'For facilitators': facilitator,
		},
		body: body(file) ?? '',
	};
}

const mailText = ({ subject, file }: Mail, { body }: Side): Written => ({
	title: subject,
	file,
	fields: {},
	body: body(file) ?? '',
});

/** What changed between two states of one page; none where it says the same. */
export function pageOf(before: Written | undefined, after: Written | undefined): Page[] {
	const page = after ?? before;
	if (!page) return [];
	const sources = {
		...(before && before.body.length <= MOST.source && { before: before.body }),
		...(after && after.body.length <= MOST.source && { after: after.body }),
	};
	const head = { title: clipped(page.title, 200), file: page.file };
	if (!before || !after) return [{ ...head, act: after ? 'new' : 'gone', passages: [], left: 0, ...sources }];
	const passages = [...fieldPassages(before, after), ...bodyPassages(before, after)];
	if (passages.length === 0 && before.body.trim() === after.body.trim()) return [];
	return [
		{
			...head,
			act: 'changed',
			passages: passages.slice(0, MOST.passages),
			left: Math.max(0, passages.length - MOST.passages),
			...(before.body.trim() !== after.body.trim() && sources),
		},
	];
}

function fieldPassages(before: Written, after: Written): Passage[] {
	const names = new Set([...Object.keys(before.fields), ...Object.keys(after.fields)]);
	return [...names].flatMap((under): Passage[] => {
		const [was, is] = [before.fields[under]?.trim(), after.fields[under]?.trim()];
		if (was === is) return [];
		if (was === undefined) return [{ act: 'added', under, after: bounded(is ?? '') }];
		if (is === undefined) return [{ act: 'removed', under, before: bounded(was) }];
		return [{ act: 'edited', under, before: bounded(was), after: bounded(is) }];
	});
}

/** What the report tells in lines of its own. */
const TOLD = new Set(['Task', 'Resource', 'Quiz', 'Question', 'Choice']);

function bodyPassages(before: Written, after: Written): Passage[] {
	if (before.body.trim() === after.body.trim()) return [];
	const [then, now] = [blocksOf(before.body, before.file), blocksOf(after.body, after.file)];
	const { edited, added, removed, moved } = compareBlocks(then, now);
	const underOf = headings([...then, ...now], then.length);
	const found: { line: number; passage: Passage }[] = [
		...edited.map((pair) => ({
			block: pair.after,
			passage: { act: 'edited' as const, before: bounded(pair.before.text), after: bounded(pair.after.text) },
		})),
		...added.map((block) => ({ block, passage: { act: 'added' as const, after: bounded(block.text) } })),
		...removed.map((block) => ({ block, passage: { act: 'removed' as const, before: bounded(block.text) } })),
		...moved.map((block) => ({ block, passage: { act: 'moved' as const, after: bounded(block.text) } })),
	]
		.filter(({ block, passage }) => !TOLD.has(block.kind) && !sameWords(passage))
		.map(({ block, passage }) => {
			const under = underOf.get(block);
			return { line: block.line, passage: { ...passage, ...(under !== undefined && { under }) } };
		});
	return found.sort((a, b) => a.line - b.line).map(({ passage }) => passage);
}

// Other marks around the same words, or another address behind them.
const sameWords = ({ act, before, after }: Passage) => act === 'edited' && before === after;

// The heading that each block stands below, in its own state.
function headings(blocks: readonly Block[], first: number): Map<Block, string> {
	const under = new Map<Block, string>();
	let heading: string | undefined;
	for (const [index, block] of blocks.entries()) {
		if (index === first) heading = undefined;
		if (heading !== undefined && block.kind !== 'heading') under.set(block, heading);
		if (block.kind === 'heading') heading = clipped(block.text, 200);
	}
	return under;
}

function bounded(text: string): string {
	return text.length <= MOST.passage ? text : `${whole(text.slice(0, MOST.passage - 1))}…`;
}
