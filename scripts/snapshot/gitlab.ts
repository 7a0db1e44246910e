// Merge requests on GitLab. Shapes: https://docs.gitlab.com/api/merge_requests/
import { z } from 'zod';
import type { Told, ToldFile, Word } from '#core/proposal/told.ts';
import { understood } from './github.ts';
import type { Adapter, Reader } from './reader.ts';
import type { Web } from './web.ts';

const user = z.object({ username: z.string() }).nullable();

const request = z.object({
	iid: z.int(),
	title: z.string(),
	draft: z.boolean().default(false),
	author: user,
	created_at: z.string(),
	updated_at: z.string(),
	description: z.string().nullish(),
	target_branch: z.string(),
	source_branch: z.string(),
	source_project_id: z.int().nullish(),
	sha: z.string().nullish(),
	labels: z.array(z.string()).default([]),
	reviewers: z.array(user).default([]),
});

const more = z.object({
	first_contribution: z.boolean().optional().catch(undefined),
	head_pipeline: z.object({ status: z.string() }).nullish().catch(undefined),
});
const diff = z.object({
	old_path: z.string(),
	new_path: z.string(),
	new_file: z.boolean().default(false),
	deleted_file: z.boolean().default(false),
	renamed_file: z.boolean().default(false),
	diff: z.string().optional(),
});
const note = z.object({
	author: user,
	created_at: z.string(),
	system: z.boolean().default(false),
	body: z.string(),
});
const decision = z.object({ user, state: z.string() });

type Request = z.infer<typeof request>;
type Note = z.infer<typeof note>;

export const gitlab: Adapter<Request> = {
	api: ({ origin }) => `${origin}/api/v4`,
	headers: (token) => (token ? { 'private-token': token } : {}),
	length: { per_page: 100 },
	reader,
};

/** The merge requests of `project`, its path with all groups. */
function reader(web: Web, project: string): Reader<Request> {
	const at = `/projects/${encodeURIComponent(project)}`;
	return {
		async list() {
			const all = await web.all(`${at}/merge_requests`, {
				state: 'opened',
				order_by: 'created_at',
				sort: 'asc',
			});
			return all.map((one) => request.safeParse(one).data);
		},
		async tell(one) {
			const own = `${at}/merge_requests/${one.iid}`;
			const [rest, files, said, states, statuses] = await Promise.all([
				web.json(own),
				web.all(`${own}/diffs`),
				web.all(`${own}/notes`, { sort: 'asc', order_by: 'created_at' }),
				web.all(`${own}/reviewers`, {}, 'fine'),
				one.sha ? web.all(`${at}/repository/commits/${one.sha}/statuses`, {}, 'fine') : [],
			]);
			const { first_contribution, head_pipeline } = more.safeParse(rest).data ?? {};
			const notes = understood(note, said);
			return {
				...told(one),
				...(first_contribution && { first: true }),
				files: understood(diff, files).map(fileOf),
				words: [...notes.flatMap(wordOf), ...verdictsOf(one, notes, understood(decision, states))],
				check: PIPELINES[head_pipeline?.status ?? ''],
				preview: previewIn(statuses),
			};
		},
		text: (one, path) =>
			web.text(
				`/projects/${one.source_project_id ?? encodeURIComponent(project)}/repository/files/${encodeURIComponent(path)}/raw`,
				{ ref: one.sha ?? one.source_branch },
			),
	};
}

const DRAFT = /^\s*(\[draft\]|\(draft\)|draft:)\s*/i;

function told(one: Request): Omit<Told, 'files' | 'words'> {
	return {
		number: one.iid,
		title: one.title.replace(DRAFT, ''),
		draft: one.draft,
		author: one.author?.username,
		opened: one.created_at,
		updated: one.updated_at,
		base: one.target_branch,
		head: one.source_branch,
		commit: one.sha ?? undefined,
		labels: one.labels,
		body: one.description ?? '',
		asked: one.reviewers.flatMap((each) => each?.username ?? []),
	};
}

function fileOf(one: z.infer<typeof diff>): ToldFile {
	const act = one.new_file
		? 'added'
		: one.deleted_file
			? 'removed'
			: one.renamed_file
				? 'renamed'
				: 'changed';
	// Too long a diff is left out, and then nobody counts.
	const lines = one.diff ? one.diff.split('\n').filter((line) => /^[+-]/.test(line)).length : undefined;
	return { path: one.deleted_file ? one.old_path : one.new_path, act, lines };
}

const wordOf = ({ author, created_at, system }: Note): Word[] =>
	system || !author ? [] : [{ by: author.username, at: created_at }];

const VERDICTS: Record<string, [Word['verdict'], RegExp]> = {
	approved: ['approve', /^approved this merge request/],
	requested_changes: ['ask-for-changes', /^requested changes/],
	reviewed: ['comment', /^left review comments/],
};

// It tells what each reader decided, and only a note of its own when.
function verdictsOf(
	one: Request,
	notes: readonly Note[],
	states: readonly z.infer<typeof decision>[],
): Word[] {
	return states.flatMap(({ user: by, state }) => {
		const [verdict, words] = VERDICTS[state] ?? [];
		if (!by || !verdict || !words) return [];
		const own = notes.filter(({ author }) => author?.username === by.username);
		const last = own.findLast(({ system, body }) => system && words.test(body)) ?? own.at(-1);
		return [{ by: by.username, at: last?.created_at ?? one.updated_at, verdict }];
	});
}

const PIPELINES: Record<string, Told['check']> = {
	success: 'passing',
	failed: 'failing',
	canceled: 'failing',
	created: 'running',
	pending: 'running',
	preparing: 'running',
	running: 'running',
	scheduled: 'running',
	waiting_for_resource: 'running',
};

const status = z.object({ name: z.string(), target_url: z.string().nullish() });

function previewIn(statuses: readonly unknown[]): string | undefined {
	const found = understood(status, statuses).find((one) => /preview/i.test(one.name) && one.target_url);
	return found?.target_url ?? undefined;
}
