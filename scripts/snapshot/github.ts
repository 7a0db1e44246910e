// Pull requests on GitHub. Shapes: https://docs.github.com/en/rest/pulls
import { z } from 'zod';
import type { Told, ToldFile, Word } from '#core/proposal/told.ts';
import type { Adapter, Reader } from './reader.ts';
import type { Web } from './web.ts';

const user = z.object({ login: z.string() }).nullable();

const pull = z.object({
	number: z.int(),
	title: z.string(),
	draft: z.boolean().default(false),
	user,
	author_association: z.string().optional(),
	created_at: z.string(),
	updated_at: z.string(),
	body: z.string().nullish(),
	base: z.object({ ref: z.string() }),
	head: z.object({ ref: z.string(), sha: z.string() }),
	labels: z.array(z.object({ name: z.string() })).default([]),
	requested_reviewers: z.array(user).default([]),
});

const file = z.object({ filename: z.string(), status: z.string(), changes: z.int().optional() });
const review = z.object({
	user,
	state: z.string(),
	submitted_at: z.string().nullish(),
	commit_id: z.string().nullish(),
});
const comment = z.object({ user, created_at: z.string() });
const run = z.object({ status: z.string(), conclusion: z.string().nullish() });
const status = z.object({ context: z.string(), state: z.string(), target_url: z.string().nullish() });

type Pull = z.infer<typeof pull>;

export const github: Adapter<Pull> = {
	api: ({ host, origin }) => (host === 'github.com' ? 'https://api.github.com' : `${origin}/api/v3`),
	headers: (token) => ({
		accept: 'application/vnd.github+json',
		'x-github-api-version': '2022-11-28',
		...(token && { authorization: `Bearer ${token}` }),
	}),
	length: { per_page: 100 },
	reader,
};

/** The pull requests of `project`, `owner/name`. */
function reader(web: Web, project: string): Reader<Pull> {
	const at = `/repos/${project}`;
	return {
		async list() {
			const all = await web.all(`${at}/pulls`, { state: 'open', sort: 'created', direction: 'asc' });
			return all.map((one) => pull.safeParse(one).data);
		},
		async tell(one) {
			const [files, reviews, comments, runs, statuses] = await Promise.all([
				web.all(`${at}/pulls/${one.number}/files`),
				web.all(`${at}/pulls/${one.number}/reviews`),
				web.all(`${at}/issues/${one.number}/comments`),
				web.json(`${at}/commits/${one.head.sha}/check-runs`, { per_page: 100 }),
				web.json(`${at}/commits/${one.head.sha}/status`, { per_page: 100 }),
			]);
			const said = understood(status, (statuses as { statuses?: unknown })?.statuses);
			return {
				...told(one),
				files: understood(file, files).map(fileOf),
				words: [
					...understood(review, reviews).flatMap(wordOfReview),
					...understood(comment, comments).flatMap((word) =>
						word.user ? [{ by: word.user.login, at: word.created_at }] : [],
					),
				],
				check: checkOf(understood(run, (runs as { check_runs?: unknown })?.check_runs), said),
				preview: previewIn(said),
			};
		},
		text: (one, path) => web.text(`${at}/contents/${encodePath(path)}`, { ref: one.head.sha }),
	};
}

function told(one: Pull): Omit<Told, 'files' | 'words'> {
	return {
		number: one.number,
		title: one.title,
		draft: one.draft,
		author: one.user?.login,
		first:
			one.author_association &&
			['FIRST_TIMER', 'FIRST_TIME_CONTRIBUTOR', 'NONE'].includes(one.author_association)
				? true
				: undefined,
		opened: one.created_at,
		updated: one.updated_at,
		base: one.base.ref,
		head: one.head.ref,
		commit: one.head.sha,
		labels: one.labels.map(({ name }) => name),
		body: one.body ?? '',
		asked: one.requested_reviewers.flatMap((each) => each?.login ?? []),
	};
}

const ACTS: Record<string, ToldFile['act']> = {
	added: 'added',
	copied: 'added',
	removed: 'removed',
	deleted: 'removed',
	renamed: 'renamed',
};

/** A file as GitHub and Forgejo tell it. */
export function fileOf({ filename, status: act, changes }: z.infer<typeof file>): ToldFile {
	return { path: filename, act: ACTS[act] ?? 'changed', lines: changes };
}

const VERDICTS: Record<string, Word['verdict']> = {
	APPROVED: 'approve',
	CHANGES_REQUESTED: 'ask-for-changes',
	COMMENTED: 'comment',
};

// What was dismissed was said all the same.
function wordOfReview({ user: by, state, submitted_at, commit_id }: z.infer<typeof review>): Word[] {
	if (!by || !submitted_at) return [];
	return [{ by: by.login, at: submitted_at, verdict: VERDICTS[state], commit: commit_id ?? undefined }];
}

const FAILED = ['failure', 'timed_out', 'startup_failure', 'action_required', 'error'];

function checkOf(
	runs: readonly z.infer<typeof run>[],
	statuses: readonly z.infer<typeof status>[],
): Told['check'] {
	const words = [
		...runs.map((one) => (one.status === 'completed' ? (one.conclusion ?? '') : 'pending')),
		...statuses.filter(({ context }) => context !== 'scope').map(({ state }) => state),
	];
	if (words.some((word) => FAILED.includes(word))) return 'failing';
	if (words.includes('pending')) return 'running';
	return words.includes('success') ? 'passing' : undefined;
}

/** Where a host says that the proposal can be looked at; only those who may write to the repository can say so. */
export function previewIn(statuses: readonly { context: string; target_url?: string | null | undefined }[]) {
	return statuses.find((one) => /preview/i.test(one.context) && one.target_url)?.target_url ?? undefined;
}

/** What of `items` has the shape; anything else is passed over. */
export function understood<T>(shape: z.ZodType<T>, items: unknown): T[] {
	if (!Array.isArray(items)) return [];
	return items.flatMap((one) => {
		const { data, success } = shape.safeParse(one);
		return success ? [data] : [];
	});
}

/** `path` as a part of an address. */
export function encodePath(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/');
}
