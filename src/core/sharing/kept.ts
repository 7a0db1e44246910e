// What a device keeps of work and answers that are not handed over yet, and of the practice with samples. Stored data, a
// promise: what was written as version 1 stays readable.
import type { Refusal } from '../progress/parse.ts';
import type { Judged } from './apart.ts';

/** What stands in the fields of a form, by their names. */
export interface KeptDraft {
	fields: Record<string, string>;
	/** ISO 8601 in UTC with milliseconds. */
	at: string;
}

export interface KeptPractice {
	judged: Judged[];
	at: string;
}

export interface Kept {
	version: 1;
	/** The handle that somebody goes by; empty until they have said it. */
	handle: string;
	/** By form: `work/<course>/<task>`, `assessments/<course>/<task>/<maker>`. */
	drafts: Record<string, KeptDraft>;
	/** By rubric. */
	practice: Record<string, KeptPractice>;
}

/** Nothing begun yet. */
export const NOTHING_KEPT: Kept = { version: 1, handle: '', drafts: {}, practice: {} };

/** `kept` with the draft of `form`; without it, where nothing stands in its fields. */
export function withDraft(kept: Kept, form: string, draft: KeptDraft | undefined): Kept {
	const others = Object.entries(kept.drafts).filter(([name]) => name !== form);
	return { ...kept, drafts: Object.fromEntries(draft ? [...others, [form, draft]] : others) };
}

/** `kept` with what was practised with `rubric`; without it, where there is nothing. */
export function withPractice(kept: Kept, rubric: string, practice: KeptPractice | undefined): Kept {
	const others = Object.entries(kept.practice).filter(([name]) => name !== rubric);
	return { ...kept, practice: Object.fromEntries(practice ? [...others, [rubric, practice]] : others) };
}

/** What `text` holds, or why it was refused: all of it has the right shape, or none of it is taken. */
export function parseKept(text: string): Kept | Refusal {
	let read: unknown;
	try {
		read = JSON.parse(text);
	} catch {
		return 'broken';
	}
	if (!isRecord(read)) return 'broken';
	const { version, handle, drafts, practice } = read;
	if (typeof version === 'number' && version > 1) return 'newer';
	const sound =
		version === 1 &&
		isWord(handle, /^[a-z0-9-]{0,60}$/) &&
		isEach(drafts, isDraft) &&
		isEach(practice, isPractice);
	return sound ? ({ version, handle, drafts, practice } as Kept) : 'broken';
}

const isDraft = (one: unknown) =>
	isRecord(one) && isMoment(one['at']) && isEach(one['fields'], (value) => isWord(value, /^.{0,20000}$/su));

const isPractice = (one: unknown) =>
	isRecord(one) && isMoment(one['at']) && Array.isArray(one['judged']) && one['judged'].every(isJudged);

const isJudged = (one: unknown) =>
	isRecord(one) &&
	isWord(one['sample'], NAME) &&
	isWord(one['criterion'], NAME) &&
	[1, 2, 3, 4, 5, 6].includes(one['level'] as number);

const NAME = /^[a-z0-9-]{1,60}$/;

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isEach = (value: unknown, is: (one: unknown) => boolean) =>
	isRecord(value) && Object.entries(value).every(([name, one]) => /^[\w/:.-]+$/.test(name) && is(one));

const isWord = (value: unknown, shape: RegExp) => typeof value === 'string' && shape.test(value);

const isMoment = (value: unknown) => isWord(value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
