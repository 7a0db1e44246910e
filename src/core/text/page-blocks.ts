// A page of a course as blocks: what a learner reads in its record, and then its body.
import { type Block, blockOf, blocksOf } from './blocks.ts';

/** The blocks of a page from its record, which nobody need have judged, and its body; none of a draft. */
export function pageBlocks(data: unknown, body: string, file: string): Block[] {
	if (isRecord(data) && data['draft'] === true) return [];
	return [...recordBlocks(data), ...blocksOf(body, file)];
}

/** What a page is called in its record; its path where it has no title. */
export function pageTitle(data: unknown, file: string): string {
	const title = isRecord(data) ? data['title'] : undefined;
	return typeof title === 'string' && title !== '' ? title : file;
}

/** The fields that learners read, and of a list of records the fields of each; learners see nothing of ids and dates. */
const READ: Record<string, readonly string[]> = {
	title: [],
	question: [],
	summary: [],
	audience: [],
	prerequisites: ['text'],
	objectives: ['text'],
	signUpTask: [],
	meets: ['rhythm', 'tools', 'about'],
	resources: ['title', 'by', 'url'],
	tasks: ['title', 'minutes', 'deliverable'],
	keyPoints: [],
	facilitator: [],
};

function recordBlocks(data: unknown): Block[] {
	if (!isRecord(data)) return [];
	return Object.entries(READ).flatMap(([field, parts]) => {
		const value = data[field];
		return (Array.isArray(value) ? (value as unknown[]) : [value])
			.map((one) => wordsOf(one, parts))
			.filter((text) => text !== '')
			.map((text) => blockOf(field, text, 0));
	});
}

function wordsOf(value: unknown, parts: readonly string[]): string {
	const words = isRecord(value) ? parts.map((part) => value[part]) : [value];
	return words.filter((word) => typeof word === 'string' || typeof word === 'number').join(' · ');
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
