// Pull requests on Forgejo and Gitea. Shapes: https://codeberg.org/api/swagger
import { z } from 'zod';
import type { Told, Word } from '#core/proposal/told.ts';
import { encodePath, fileOf, previewIn, understood } from './github.ts';
import type { Adapter, Reader } from './reader.ts';
import type { Web } from './web.ts';

const user = z.object({ login: z.string() }).nullable();

const pull = z.object({
	number: z.int(),
	title: z.string(),
	draft: z.boolean().optional(),
	user,
	created_at: z.string(),
	updated_at: z.string(),
	body: z.string().nullish(),
	base: z.object({ ref: z.string() }),
	head: z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }).nullish() }),
	labels: z.array(z.object({ name: z.string() })).nullish(),
	requested_reviewers: z.array(user).nullish(),
});

const file = z.object({ filename: z.string(), status: z.string(), changes: z.int().optional() });
const review = z.object({
	user,
	state: z.string(),
	submitted_at: z.string().nullish(),
	commit_id: z.string().nullish(),
	dismissed: z.boolean().default(false),
});
const comment = z.object({ user, created_at: z.string() });
const status = z.object({ context: z.string(), status: z.string(), target_url: z.string().nullish() });

type Pull = z.infer<typeof pull>;

export const forgejo: Adapter<Pull> = {
	api: ({ origin }) => `${origin}/api/v1`,
	headers: (token) => (token ? { authorization: `token ${token}` } : {}),
	length: { limit: 50 },
	reader,
};

/** The pull requests of `project`, `owner/name`. */
function reader(web: Web, project: string): Reader<Pull> {
	const at = `/repos/${project}`;
	return {
		async list() {
			const all = await web.all(`${at}/pulls`, { state: 'open', sort: 'oldest' });
			return all.map((one) => pull.safeParse(one).data);
		},
		async tell(one) {
			const [files, reviews, comments, statuses] = await Promise.all([
				web.all(`${at}/pulls/${one.number}/files`),
				web.all(`${at}/pulls/${one.number}/reviews`),
				web.all(`${at}/issues/${one.number}/comments`),
				web.json(`${at}/commits/${one.head.sha}/status`),
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
				check: checkOf(said.map((each) => each.status)),
				preview: previewIn(said),
			};
		},
		text: (one, path) =>
			web.text(`/repos/${one.head.repo?.full_name ?? project}/raw/${encodePath(path)}`, {
				ref: one.head.sha,
			}),
	};
}

// It tells drafts by their titles, and newer versions say so besides.
const DRAFT = /^\s*(\[?wip\]?:?|draft:)\s+/i;

function told(one: Pull): Omit<Told, 'files' | 'words'> {
	return {
		number: one.number,
		title: one.title.replace(DRAFT, ''),
		draft: one.draft ?? DRAFT.test(one.title),
		author: one.user?.login,
		opened: one.created_at,
		updated: one.updated_at,
		base: one.base.ref,
		head: one.head.ref,
		commit: one.head.sha,
		labels: (one.labels ?? []).map(({ name }) => name),
		body: one.body ?? '',
		asked: (one.requested_reviewers ?? []).flatMap((each) => each?.login ?? []),
	};
}

const VERDICTS: Record<string, Word['verdict']> = {
	APPROVED: 'approve',
	REQUEST_CHANGES: 'ask-for-changes',
	COMMENT: 'comment',
};

// To be asked for a review, or to have begun one, is to have said nothing yet.
function wordOfReview({
	user: by,
	state,
	submitted_at,
	commit_id,
	dismissed,
}: z.infer<typeof review>): Word[] {
	if (!by || !submitted_at || !(state in VERDICTS)) return [];
	const verdict = dismissed ? undefined : VERDICTS[state];
	return [{ by: by.login, at: submitted_at, verdict, commit: commit_id || undefined }];
}

function checkOf(states: readonly string[]): Told['check'] {
	if (states.some((state) => state === 'failure' || state === 'error')) return 'failing';
	if (states.includes('pending')) return 'running';
	return states.includes('success') ? 'passing' : undefined;
}
