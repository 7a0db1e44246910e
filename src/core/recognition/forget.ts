// How somebody is forgotten: what is theirs goes, and what others need stands under a number in place of their name.
import type { Shape } from '../schema/shape.ts';
import { shapeOf, under } from '../schema/shape.ts';
import type { SourceFile } from '../catalogue/catalogue.ts';
import { LOCK } from '../catalogue/published.ts';
import { edited } from '../writing/edited.ts';
import { isRecord } from '../writing/needed.ts';
import { writerOf } from './signed-part.ts';
import { awardOfSigned, credentialPath } from './signed-path.ts';
import { nextWithdrawn } from './withdrawn.ts';

/** A file with its text as it lies there. */
export type TextFile = Pick<SourceFile, 'path' | 'collection' | 'id' | 'data'> & { text: string };

export interface Belongings {
	files: readonly TextFile[];
	signed: Iterable<string>;
	/** The list of published addresses; empty where there is none. */
	lock: string;
	/** Groups that are over; who led them is only named. */
	over: (cohort: string) => boolean;
}

export interface Forgotten {
	/** Offices that they have to leave before: `courses/knots/index.mdx (organizers)`. */
	offices: string[];
	/** What they are called from now on. */
	as: string;
	/** By path: the new text of a file, or `null` for one that goes. */
	changes: Map<string, string | null>;
	/** Words that nothing may hold afterwards: handle, name, account, keys. */
	traces: string[];
	/** Ids of awards of others that have to be signed again, since their credential led to work of theirs. */
	resign: string[];
}

/** Everything to change so that nothing here tells of `handle` any more; `today` dates what has to be signed again. */
export function forgotten(school: Belongings, handle: string, today: string): Forgotten {
	const { files, signed, lock } = school;
	const as = nextWithdrawn([...files.flatMap(({ path, text }) => [path, text]), lock]);
	const changes = new Map<string, string | null>();
	const gone = files.filter((file) => isTheirs(file, handle));
	for (const { path } of gone) changes.set(path, null);
	const awards = new Set(gone.filter(({ collection }) => collection === 'awards').map(({ id }) => id));
	const resign: string[] = [];
	for (const path of signed) if (awards.has(awardOfSigned(path) ?? '')) changes.set(path, null);

	const places = gone.flatMap(({ collection, data }) =>
		collection === 'awards' && isRecord(data) && typeof data['status'] === 'number' ? [data['status']] : [],
	);
	for (const file of files) {
		if (changes.has(file.path)) continue;
		const { record, again } = without(file, handle, as, places, today);
		if (again) {
			resign.push(file.id);
			for (const ending of ['json', 'jwt'] as const) {
				const path = credentialPath(file.id, ending);
				if ([...signed].includes(path)) changes.set(path, null);
			}
		}
		const text = edited(file.text, file.collection, { record });
		const path = renamed(file, handle, as);
		if (path !== file.path) changes.set(file.path, null);
		if (path !== file.path || text !== file.text) changes.set(path, text);
	}
	const kept = lock
		.split('\n')
		.filter((line) => !line.split('/').includes(handle) && !isAwardOf(line, awards))
		.join('\n');
	if (kept !== lock) changes.set(LOCK, kept);
	return { offices: officesOf(school, handle), as, changes, traces: tracesOf(files, handle), resign };
}

const isAwardOf = (line: string, awards: ReadonlySet<string>) =>
	[...awards].some((id) => line.startsWith(`/awards/${id.split('/').at(-1)}/`));

// Their page, their places in groups, their work with what was said of it, their practice, their awards.
function isTheirs({ collection, id, data }: TextFile, handle: string): boolean {
	const parts = id.split('/');
	switch (collection) {
		case 'people':
		case 'roster':
		case 'calibrations':
		case 'work':
			return parts.at(-1) === handle;
		case 'assessments':
			return parts[2] === handle;
		case 'awards':
			return isRecord(data) && data['holder'] === handle;
		default:
			return false;
	}
}

const OFFICES: Readonly<Record<string, readonly string[]>> = {
	site: ['maintainers'],
	schools: ['stewards'],
	courses: ['organizers'],
	cohorts: ['facilitators'],
};

function officesOf({ files, over }: Belongings, handle: string): string[] {
	return files.flatMap(({ path, collection, id, data }) =>
		(OFFICES[collection] ?? []).flatMap((field) => {
			const list: unknown = isRecord(data) ? data[field] : undefined;
			const holds = (Array.isArray(list) ? list : []).some(
				(one) => one === handle || (isRecord(one) && one['person'] === handle),
			);
			return holds && !(collection === 'cohorts' && over(id)) ? [`${path} (${field})`] : [];
		}),
	);
}

// What they wrote of others keeps its place under another name.
function renamed({ path, collection, id }: TextFile, handle: string, as: string): string {
	const name = id.split('/').at(-1) ?? '';
	const own =
		(collection === 'assessments' && writerOf('assessments', id) === handle) ||
		(collection === 'reviews' && name.replace(/-\d+$/, '') === handle);
	if (!own) return path;
	const folder = path.slice(0, path.lastIndexOf('/') + 1);
	return folder + path.slice(folder.length).replace(handle, as);
}

function without(
	{ collection, id, data }: TextFile,
	handle: string,
	as: string,
	places: readonly number[],
	today: string,
): { record: Record<string, unknown>; again: boolean } {
	if (!isRecord(data)) return { record: {}, again: false };
	const record = swapped(data, shapeOf(collection), { handle, as, field: '' }) as Record<string, unknown>;
	const list = (key: string): unknown[] => (Array.isArray(record[key]) ? record[key] : []);
	if (collection === 'issuer' && places.length > 0)
		record['withdrawn'] = [...new Set([...list('withdrawn'), ...places])].sort(
			(a, b) => Number(a) - Number(b),
		);
	if (collection === 'schools')
		for (const key of ['reviewers', 'mentors'])
			if (key in record) record[key] = list(key).filter((one) => one !== as);
	// Their key would tell who they were, and without it the signature says nothing.
	if (collection === 'assessments' && writerOf('assessments', id) === handle) {
		const { provenance } = record;
		if (isRecord(provenance) && provenance['way'] === 'key') delete record['provenance'];
	}
	if (collection !== 'awards') return { record, again: false };
	const shown = (one: unknown) =>
		typeof one === 'string' && one.split('/').some((part) => bare(part) === handle);
	const joint = [...list('work'), ...list('evidence')].length;
	for (const key of ['work', 'evidence'])
		if (key in record) record[key] = asList(data[key]).filter((one) => !shown(one));
	const again = joint > [...list('work'), ...list('evidence')].length;
	if (again) record['reissued'] = today;
	return { record, again };
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

// Of a file’s name its ending, of an assessment’s its revision.
const bare = (part: string) => part.replace(/\.mdx?$/, '').replace(/-r\d+$/, '');

interface Swap {
	handle: string;
	as: string;
	/** The field that the value stands in. */
	field: string;
}

/** Fields that hold a handle, and fields that hold the id of work or of an assessment. */
const HANDLES = new Set(['with', 'holder']);
const IDS = new Set(['work', 'counted', 'assessment']);

function swapped(value: unknown, shape: Shape | undefined, swap: Swap): unknown {
	if (Array.isArray(value)) return value.map((one) => swapped(one, shape?.items, swap));
	if (isRecord(value))
		return Object.fromEntries(
			Object.entries(value).map(([field, inner]) => [
				field,
				swapped(inner, under(shape, field), { ...swap, field }),
			]),
		);
	if (typeof value !== 'string') return value;
	const { handle, as, field } = swap;
	if (shape?.['x-ref'] === 'people' || HANDLES.has(field)) return value === handle ? as : value;
	if (!IDS.has(field)) return value;
	return value
		.split('/')
		.map((part) => (bare(part) === handle ? part.replace(handle, as) : part))
		.join('/');
}

function tracesOf(files: readonly TextFile[], handle: string): string[] {
	const page = files.find(({ collection, id }) => collection === 'people' && id === handle);
	const data = isRecord(page?.data) ? page.data : {};
	const words = [handle, data['name'], data['account'], ...asList(data['keys'])];
	return [...new Set(words.filter((one): one is string => typeof one === 'string' && one.length > 1))];
}

/** The lines of `text` on which one of `traces` stands as a word, counted from 1. */
export function linesWith(text: string, traces: readonly string[]): number[] {
	const words = traces.map((trace) => trace.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
	const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
	return text.split('\n').flatMap((line, index) => (any.test(line) ? [index + 1] : []));
}
