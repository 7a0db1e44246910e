// What the three forges answer about one and the same proposal, in the shapes that they document, with the things in it
// that a snapshot must not keep: names, mail addresses, pictures. A second proposal in each list is broken.

const SHA = 'abcdef1234abcdef1234abcdef1234abcdef1234';
const body = '- [x] <!-- question --> A question: is there one?\n\nWrite to ada@ropes.net.';
const record = `---
title: Bends
question: Which ropes join?
kind: course
school: webcraft
languages: [en]
topics: [knots]
organizers: [{ person: ada }]
---

Join.
`;

const person = (login: string) => ({
	login,
	id: 7,
	type: 'User',
	avatar_url: `https://forge.example/avatar/${login}`,
	email: `${login}@ropes.net`,
	full_name: 'Ada Lovelace',
});

const dates = { created_at: '2026-01-02T10:00:00Z', updated_at: '2026-01-09T10:00:00Z' };

const pull = {
	number: 12,
	title: 'Add a course on bends',
	draft: false,
	user: person('ada'),
	author_association: 'FIRST_TIME_CONTRIBUTOR',
	...dates,
	body,
	base: { ref: 'main' },
	head: { ref: 'bends', sha: SHA, repo: { full_name: 'ada/school' } },
	labels: [{ id: 1, name: 'school:webcraft' }],
	requested_reviewers: [person('cy')],
};

const files = [
	{ filename: 'content/courses/bends/index.mdx', status: 'added', changes: 2, patch: '+a\n+b' },
	{ filename: 'content/courses/knots/index.mdx', status: 'modified', changes: 3 },
	{ filename: 'package.json', status: 'modified', changes: 1 },
];

const comments = [
	{ user: person('bo'), created_at: '2026-01-04T10:00:00Z', body: 'I read it.' },
	{ user: person('ada'), created_at: '2026-01-08T10:00:00Z', body: 'Thank you.' },
	{ user: null, created_at: '2026-01-03T10:00:00Z', body: 'Somebody who left.' },
];

const status = { context: 'host/deploy-preview', target_url: 'https://preview.example/12/' };

export const githubAnswers = {
	'/repos/knots/school/pulls': [pull, { number: 13, title: 'Broken' }],
	'/repos/knots/school/pulls/12/files': files,
	'/repos/knots/school/pulls/12/reviews': [
		{
			user: person('bo'),
			state: 'CHANGES_REQUESTED',
			submitted_at: '2026-01-05T10:00:00Z',
			commit_id: 'abcdef1',
		},
		{ user: person('cy'), state: 'PENDING', commit_id: SHA },
	],
	'/repos/knots/school/issues/12/comments': [
		...comments,
		{ user: person('github-actions[bot]'), created_at: '2026-01-02T11:00:00Z', body: 'Welcome.' },
	],
	[`/repos/knots/school/commits/${SHA}/check-runs`]: {
		total_count: 2,
		check_runs: [
			{ name: 'check', status: 'completed', conclusion: 'failure' },
			{ name: 'other', status: 'in_progress', conclusion: null },
		],
	},
	[`/repos/knots/school/commits/${SHA}/status`]: {
		state: 'success',
		statuses: [{ ...status, state: 'success' }],
	},
	'/repos/knots/school/contents/content/courses/bends/index.mdx': record,
};

export const forgejoAnswers = {
	'/repos/knots/school/pulls': [
		{ ...pull, author_association: undefined },
		{ number: 13, title: 'Broken' },
	],
	'/repos/knots/school/pulls/12/files': files.map((file) => ({
		...file,
		status: file.status.replace('modified', 'changed'),
	})),
	'/repos/knots/school/pulls/12/reviews': [
		{
			user: person('bo'),
			state: 'REQUEST_CHANGES',
			submitted_at: '2026-01-05T10:00:00Z',
			commit_id: 'abcdef1',
			stale: false,
			dismissed: false,
		},
		{ user: person('cy'), state: 'REQUEST_REVIEW', submitted_at: '2026-01-02T10:00:00Z', commit_id: '' },
	],
	'/repos/knots/school/issues/12/comments': comments,
	[`/repos/knots/school/commits/${SHA}/status`]: {
		state: 'failure',
		statuses: [
			{ ...status, status: 'success' },
			{ context: 'check', status: 'failure', target_url: '' },
		],
	},
	'/repos/ada/school/raw/content/courses/bends/index.mdx': record,
};

const member = (username: string) => ({
	id: 7,
	username,
	name: 'Ada Lovelace',
	state: 'active',
	avatar_url: `https://forge.example/avatar/${username}`,
});

const request = {
	iid: 12,
	title: 'Add a course on bends',
	draft: false,
	author: member('ada'),
	...dates,
	description: body,
	target_branch: 'main',
	source_branch: 'bends',
	source_project_id: 99,
	sha: SHA,
	labels: ['school:webcraft'],
	reviewers: [member('cy')],
};

const note = (username: string, created_at: string, text: string, system = false) => ({
	author: member(username),
	created_at,
	system,
	body: text,
});

const change = (new_path: string, diff: string, more = {}) => ({
	old_path: new_path,
	new_path,
	new_file: false,
	renamed_file: false,
	deleted_file: false,
	diff,
	...more,
});

const project = '/projects/knots%2Fschool';

export const gitlabAnswers = {
	[`${project}/merge_requests`]: [request, { iid: 13, title: 'Broken' }],
	[`${project}/merge_requests/12`]: {
		...request,
		first_contribution: true,
		head_pipeline: { status: 'failed' },
	},
	[`${project}/merge_requests/12/diffs`]: [
		change('content/courses/bends/index.mdx', '@@ -0,0 +1,2 @@\n+a\n+b\n', { new_file: true }),
		change('content/courses/knots/index.mdx', '@@ -1,2 +1,3 @@\n a\n-b\n+c\n+d\n'),
		change('package.json', '@@ -1 +1 @@\n-a\n+b\n'),
	],
	[`${project}/merge_requests/12/notes`]: [
		note('ada', '2026-01-02T10:00:00Z', 'added 1 commit', true),
		note('bo', '2026-01-04T10:00:00Z', 'I read it.'),
		note('bo', '2026-01-05T10:00:00Z', 'requested changes', true),
		note('ada', '2026-01-08T10:00:00Z', 'Thank you.'),
	],
	[`${project}/merge_requests/12/reviewers`]: [
		{ user: member('bo'), state: 'requested_changes', created_at: '2026-01-02T10:00:00Z' },
		{ user: member('cy'), state: 'unreviewed', created_at: '2026-01-02T10:00:00Z' },
	],
	[`${project}/repository/commits/${SHA}/statuses`]: [
		{ name: 'deploy-preview', status: 'success', target_url: 'https://preview.example/12/' },
	],
	'/projects/99/repository/files/content%2Fcourses%2Fbends%2Findex.mdx/raw': record,
};
