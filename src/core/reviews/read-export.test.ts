import { expect, test } from 'vitest';
import { readExport } from './read-export.ts';

const HEAD = 'a'.repeat(40);
const MERGED = 'b'.repeat(40);

/** What every forge says here of the proposal 7, which Bo made and Ada approved. */
const said = (address: string, of: string = address) => ({
	number: 7,
	address,
	author: 'bo',
	merged: true,
	head: HEAD,
	mergedAs: MERGED,
	files: [
		{ path: 'content/courses/knots/index.mdx', act: 'added' },
		{ path: 'content/site.yml', act: 'changed' },
	],
	reviews: [
		{
			by: 'ada',
			program: false,
			at: '2027-01-21T10:00:00Z',
			verdict: 'approve',
			commit: HEAD,
			text: of === address ? '' : 'Fine.',
			address: of,
		},
	],
	comments: [{ by: 'ada', text: 'Thanks.' }],
});

test('a pull request of Forgejo is read as one of GitHub', () => {
	const address = 'https://codeberg.org/knots/school/pulls/7';
	const pull = {
		pull_request: {
			id: 1,
			number: 7,
			html_url: address,
			user: { login: 'bo', login_name: '', email: 'bo@noreply.codeberg.org' },
			merged: true,
			merged_at: '2027-01-22T10:00:00+01:00',
			merge_commit_sha: MERGED,
			head: { label: 'bo:knots', ref: 'knots', sha: HEAD, repo_id: 1 },
			comments: 1,
		},
		reviews: [
			{
				id: 3,
				user: { login: 'ada' },
				state: 'APPROVED',
				body: 'Fine.',
				commit_id: HEAD,
				stale: false,
				official: true,
				dismissed: false,
				submitted_at: '2027-01-21T10:00:00Z',
				html_url: `${address}#issuecomment-3`,
			},
			{
				id: 4,
				user: { login: 'cy' },
				state: 'REQUEST_REVIEW',
				body: '',
				commit_id: '',
				submitted_at: '2027-01-21T10:00:00Z',
			},
		],
		files: [
			{ filename: 'content/courses/knots/index.mdx', status: 'added' },
			{ filename: 'content/site.yml', status: 'changed' },
		],
		comments: [{ user: { login: 'ada' }, body: 'Thanks.' }],
	};
	expect(readExport([pull])).toEqual({ conversations: [said(address, `${address}#issuecomment-3`)], odd: 0 });
	const taken = { ...pull, reviews: [{ ...pull.reviews[0], state: 'REQUEST_CHANGES', dismissed: true }] };
	expect(readExport(taken).conversations[0]?.reviews[0]?.verdict).toBe('withdrawn');
});

test('an approval of GitLab is of the newest version that there was', () => {
	const address = 'https://gitlab.com/knots/school/-/merge_requests/7';
	const merge = {
		merge_request: {
			iid: 7,
			web_url: address,
			author: { id: 1, username: 'bo', name: 'Bo' },
			state: 'merged',
			merged_at: '2027-01-22T10:00:00.000Z',
			sha: HEAD,
			merge_commit_sha: null,
			squash_commit_sha: MERGED,
		},
		approvals: {
			approved_by: [{ user: { username: 'ada', name: 'Ada' }, approved_at: '2027-01-21T10:00:00Z' }],
		},
		versions: [
			{ head_commit_sha: 'c'.repeat(40), created_at: '2027-01-21T11:00:00Z' },
			{ head_commit_sha: HEAD, created_at: '2027-01-20T11:00:00Z' },
			{ head_commit_sha: 'd'.repeat(40), created_at: '2027-01-19T11:00:00Z' },
		],
		diffs: [
			{
				old_path: 'x',
				new_path: 'content/courses/knots/index.mdx',
				new_file: true,
				deleted_file: false,
				renamed_file: false,
			},
			{
				old_path: 'content/site.yml',
				new_path: 'content/site.yml',
				new_file: false,
				deleted_file: false,
				renamed_file: false,
			},
		],
		notes: [
			{ author: { username: 'ada' }, body: 'Thanks.', system: false },
			{ author: { username: 'ada' }, body: 'approved this merge request', system: true },
		],
	};
	expect(readExport([merge])).toEqual({ conversations: [said(address)], odd: 0 });
});

test('the list that the command of GitHub prints is read as it is', () => {
	const address = 'https://github.com/knots/school/pull/7';
	const pull = {
		number: 7,
		url: address,
		author: { id: 'U_1', is_bot: false, login: 'bo', name: 'Bo' },
		mergedAt: '2027-01-22T10:00:00Z',
		headRefOid: HEAD,
		mergeCommit: { oid: MERGED },
		files: [
			{ path: 'content/courses/knots/index.mdx', additions: 9, deletions: 0, changeType: 'ADDED' },
			{ path: 'content/site.yml', additions: 1, deletions: 1, changeType: 'MODIFIED' },
		],
		reviews: [
			{
				id: 'PRR_1',
				author: { login: 'ada' },
				authorAssociation: 'NONE',
				body: '',
				submittedAt: '2027-01-21T10:00:00Z',
				state: 'APPROVED',
				commit: { oid: HEAD },
			},
		],
		comments: [{ id: 'IC_1', author: { login: 'ada' }, body: 'Thanks.', createdAt: '2027-01-21T10:00:00Z' }],
	};
	expect(readExport([pull])).toEqual({ conversations: [said(address)], odd: 0 });
});

test('the shape of ours is what it says it is, and any other is counted', () => {
	const own = said('https://forge.example/7');
	expect(
		readExport([own, { ...own, number: 0 }, { ...own, address: 'javascript:alert(1)' }, [], null]),
	).toEqual({
		conversations: [own],
		odd: 4,
	});
});

test('a commit that is none and words without end do not keep a review from being read', () => {
	const own = said('https://forge.example/7');
	const [review] = own.reviews;
	const odd = {
		...own,
		reviews: [{ ...review, commit: '--all', address: 'x', text: 'a'.repeat(1_000_000) }],
	};
	const [read] = readExport(odd).conversations;
	expect(read?.reviews[0]).toMatchObject({ by: 'ada', commit: undefined, address: undefined });
	expect(read?.reviews[0]?.text).toHaveLength(100_000);
});
