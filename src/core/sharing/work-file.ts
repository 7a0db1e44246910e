// The file that a learner hands in, made of what they answered in a form.
import type { Day } from '../catalogue/catalogue.ts';
import { isRecord } from '../writing/needed.ts';
import { edited } from '../writing/edited.ts';
import { opened } from '../writing/source.ts';
import { written } from '../writing/written.ts';
import type { HandedFile } from './hand-over.ts';
import { bodyOf, type Headings, type Story, storyIn, toldIn } from './prose.ts';

/** What a learner says of their work. */
export interface SharedWork extends Story {
	/** `<course>/<task>` */
	task: string;
	handle: string;
	title: string;
	url: string;
	/** Handles of those who made it with them. */
	together: readonly string[];
	listed: boolean;
	seeks: boolean;
	/** For a revision: what changed. */
	improved: string;
}

/**
 * The file of `work` as it is handed in today; `former` is the file that stands there already, `provenance` how one knows
 * who hands it in, or null where nobody does.
 */
export function workFile(
	work: SharedWork,
	today: Day,
	headings: Headings,
	former?: string,
	provenance: typeof BY_ACCOUNT | null = BY_ACCOUNT,
): HandedFile {
	const path = `work/${work.task}/${work.handle}.mdx`;
	const before = former === undefined ? undefined : opened(former, 'work');
	if (former === undefined || !before) {
		const record = { ...said(work), date: today, revision: 1, provenance };
		return { path, text: written('work', record, toldIn(headings, work)), isNew: former === undefined };
	}
	const { record } = before;
	const body = revisedBody(before.body, work, headings);
	const isRevision =
		work.title !== record['title'] || work.url !== (record['url'] ?? '') || body !== before.body;
	const revision = isRevision
		? { ...revisedFrom(record), date: today, improved: work.improved.trim() || undefined }
		: {};
	const next = { ...record, ...said(work), ...revision, provenance };
	return { path, text: edited(former, 'work', { record: next, body }), isNew: false };
}

/** What the account shows that proposes the file; whoever merges sees to it. */
export const BY_ACCOUNT = { way: 'account' } as const;

function said({ title, url, together, listed, seeks }: SharedWork) {
	return { title: title.trim(), url: url.trim() || undefined, with: together, listed, seeks };
}

// What stood there becomes the last of the earlier ones.
function revisedFrom(record: Record<string, unknown>) {
	const { revision = 1, date, url, improved, earlier } = record;
	return {
		revision: Number(revision) + 1,
		earlier: [
			...(Array.isArray(earlier) ? (earlier as unknown[]) : []),
			{ revision, date, ...(url !== undefined && { url }), ...(improved !== undefined && { improved }) },
		],
	};
}

// Who writes components knows what they write.
function revisedBody(before: string, work: SharedWork, headings: Headings): string {
	const { did, learned, headings: had } = storyIn(before);
	if (did === work.did.trim() && learned === work.learned.trim()) return before;
	if (had.length === 0 && /<[A-Z]/.test(before)) return [work.did, work.learned].join('\n\n').trim();
	if (had.length === 0 && work.learned.trim() === '') return bodyOf(work.did, 2);
	return toldIn([had[0] ?? headings[0], had[1] ?? headings[1]], work);
}

/** What a form shows of a file that is there; undefined where it cannot be read. */
export function workIn(text: string, task: string, handle: string): SharedWork | undefined {
	const file = opened(text, 'work');
	if (!file) return undefined;
	const { title, url, listed, seeks, with: together } = file.record;
	const words = (value: unknown) => (typeof value === 'string' ? value : '');
	const { did, learned } = storyIn(file.body);
	return {
		task,
		handle,
		title: words(title),
		url: words(url),
		together: Array.isArray(together) ? together.map(words).filter(Boolean) : [],
		listed: listed === true,
		seeks: seeks !== false,
		improved: '',
		did,
		learned,
	};
}

/** The number of the revision that `text`, a file of somebody’s work, is of. */
export function revisionIn(text: string): number {
	const { record } = opened(text, 'work') ?? {};
	return isRecord(record) && typeof record['revision'] === 'number' ? record['revision'] : 1;
}
