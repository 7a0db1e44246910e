import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { course, exampleSchool } from '#core/rules/example.ts';
import { say } from '#testing/command.ts';
import { repositoryIn } from '#testing/repository.ts';
import { folderOf } from '#testing/school.ts';

const FORGE = 'https://school.example/repository';
const {
	'courses/knots/index.mdx': front = null,
	'courses/knots/units/01-first-knot.mdx': unit = null,
	...rest
} = exampleSchool;
const inContent = (files: Record<string, unknown>) =>
	Object.fromEntries(Object.entries(files).map(([path, text]) => [`content/${path}`, text as string]));

/** A school in which a course was proposed on a branch, changed after a first review, and merged in one commit. */
function world(more: Record<string, string> = {}) {
	const repository = repositoryIn(folderOf({}));
	const { commit, git } = repository;
	commit('Begin', {
		...inContent(rest),
		'content/people/ada.yml': 'name: Ada\naccount: Ada-L\nbio: Ties.\n',
		'content/rubrics/proposal.yml':
			'title: Proposal\nof: courses\ncriteria:\n  - { id: clear, title: Clear, question: Is it clear? }\n  - { id: load, title: An honest load, question: Do the hours fit? }\n',
		...more,
	});
	git('checkout', '--quiet', '-b', 'proposal');
	const first = commit('Propose', inContent({ 'courses/knots/index.mdx': course({ title: 'Ropes' }) }));
	const head = commit(
		'Mend',
		inContent({ 'courses/knots/index.mdx': front, 'courses/knots/units/01-first-knot.mdx': unit }),
	);
	git('checkout', '--quiet', 'main');
	git('merge', '--quiet', '--squash', 'proposal');
	const merged = commit('Knots (#7)', {});
	return { ...repository, root: join(repository.root, 'content'), first, head, merged };
}

type World = ReturnType<typeof world>;

const review = (login: string, state: string, commit_id: string, body: string | null, id = 1) => ({
	id,
	node_id: 'PRR_1',
	user: { login, id: 1, type: 'User' },
	body,
	state,
	html_url: `${FORGE}/pull/7#pullrequestreview-${id}`,
	pull_request_url: 'https://api.github.com/repos/knots/school/pulls/7',
	author_association: 'CONTRIBUTOR',
	submitted_at: `2027-01-2${id}T23:30:00Z`,
	commit_id,
});

/** The pull request as GitHub tells of it; `reviews` and `comments` as its API gives them. */
const event = ({ head, merged }: World, reviews: object[], comments: object[] = [], pull: object = {}) => ({
	action: 'closed',
	number: 7,
	pull_request: {
		number: 7,
		state: 'closed',
		merged: true,
		title: 'Propose knots',
		html_url: `${FORGE}/pull/7`,
		user: { login: 'stewards', type: 'User' },
		merged_at: '2027-01-25T10:00:00Z',
		merge_commit_sha: merged,
		head: { ref: 'proposal', sha: head },
		comments: 1,
		...pull,
	},
	reviews,
	comments,
	files: [
		{ filename: 'content/courses/knots/index.mdx', status: 'added', additions: 20 },
		{ filename: 'content/courses/knots/units/01-first-knot.mdx', status: 'added', additions: 15 },
	],
});

const keep = async ({ root }: World, data: unknown, ...options: string[]) => {
	const path = join(folderOf({}), 'event.json');
	writeFileSync(path, typeof data === 'string' ? data : JSON.stringify(data));
	return say('reviews', ['--export', path, '--root', root, ...options], { TODAY: '2027-02-01' });
};
const filesIn = ({ root }: World) => globSync('reviews/**/*.mdx', { cwd: root }).sort();
const textOf = ({ root }: World, file: string) => readFileSync(join(root, file), 'utf8');

const WORDS = `I took <unit 1> with a rope. Write to ada@ropes.net, or ask @Ada-L or @somebody. My key is ghp_${'a'.repeat(36)}.

## Checklist

- [x] <!-- clear --> Clear: Is it clear?
- [ ] <!-- load --> An honest load: Do the hours fit?
  partly: two hours, not one

## Kudos

- The drawing of the loop.

## Concerns

None.
`;

test('a review of the last state is kept with the commit by which it was merged, in words that hurt nobody', async () => {
	const school = world();
	const said = await keep(school, event(school, [review('ada-l', 'APPROVED', school.head, WORDS)]));
	expect(said).toMatchObject({
		code: 0,
		output: `${school.root}/reviews/knots/ada-1.mdx  ada: approve.\n1 review, 0 left out, 0 that are none, or were kept before\n`,
	});
	expect(textOf(school, 'reviews/knots/ada-1.mdx')).toBe(`---
reviewer: ada
commit: ${school.merged}
date: "2027-01-21"
verdict: approve
rubric: proposal
judgements:
  - criterion: clear
    met: "yes"
  - criterion: load
    met: partly
    note: two hours, not one
kudos: "- The drawing of the loop."
concerns: None.
conversation: ${FORGE}/pull/7#pullrequestreview-1
---

I took \\<unit 1> with a rope. Write to …, or ask Ada-L or …. My key is ….
`);
	expect((await say('check', ['--root', school.root, '--today', '2027-02-01'])).code).toBe(0);
});

test('what is kept already is not written again', async () => {
	const school = world();
	const data = event(school, [
		review('Ada-L', 'changes_requested', school.head, 'Say for whom.', 1),
		review('Ada-L', 'approved', school.head, null, 2),
	]);
	await keep(school, data);
	expect(filesIn(school)).toEqual(['reviews/knots/ada-1.mdx', 'reviews/knots/ada-2.mdx']);
	const before = filesIn(school).map((file) => textOf(school, file));
	const again = await keep(school, data);
	expect(again).toMatchObject({
		code: 0,
		output: 'no reviews, 0 left out, 2 that are none, or were kept before\n',
	});
	expect(filesIn(school).map((file) => textOf(school, file))).toEqual(before);
});

test('a review of an earlier state keeps its commit, and one is told how not to lose it', async () => {
	const school = world();
	const said = await keep(
		school,
		event(school, [review('ada-l', 'CHANGES_REQUESTED', school.first, 'Say more.')]),
	);
	expect(textOf(school, 'reviews/knots/ada-1.mdx')).toContain(`commit: ${school.first}\n`);
	expect(said.output).toContain(`git tag read-${school.first} ${school.first}`);
});

test('a commit that is part of what is published stays as it is', async () => {
	const school = world();
	school.git('checkout', '--quiet', '-B', 'main', 'proposal');
	await keep(school, event(school, [review('ada-l', 'APPROVED', school.first, null)]));
	expect(textOf(school, 'reviews/knots/ada-1.mdx')).toContain(`commit: ${school.first}\n`);
});

test('nobody is put into the school who did not choose it, and nobody reviews what is their own', async () => {
	const school = world({
		'content/people/stewards.yml': 'name: The stewards\ntype: group\naccount: keeper\nbio: Keep.\n',
	});
	const said = await keep(
		school,
		event(school, [
			review('eve', 'APPROVED', school.head, 'Fine.', 1),
			review('keeper', 'APPROVED', school.head, 'Mine.', 2),
			review('stewards', 'COMMENTED', school.head, '## Kudos\n\nMe.', 3),
			{
				...review('robot[bot]', 'APPROVED', school.head, 'Beep.', 4),
				user: { login: 'robot[bot]', type: 'Bot' },
			},
			review('ada-l', 'DISMISSED', school.head, 'Never mind.', 5),
			review('ada-l', 'COMMENTED', school.head, 'Thanks!', 6),
			review('ada-l', 'PENDING', school.head, 'Not yet.', 7),
			{ ...review('ada-l', 'APPROVED', school.head, 'Who?', 8), user: null },
		]),
	);
	expect(said.output).toBe(
		`Proposal 7, eve: \`eve\` is nobody of the school, and nobody is named here who did not choose it. To have the review kept, they add a page of their own, \`content/people/<handle>.yml\`; then run this again.
Proposal 7, keeper: \`stewards\` organizes this course and cannot review it. Ask a peer who does not.
no reviews, 2 left out, 4 that are none, or were kept before
`,
	);
	expect(filesIn(school)).toEqual([]);
});

test('ticks in a comment go with the last review of whoever made them', async () => {
	const school = world();
	const comments = [
		{ user: { login: 'ada-l' }, body: '- [x] Clear\n\nI tried it twice.' },
		{ user: { login: 'eve' }, body: '- [ ] Clear: no' },
		{ user: { login: 'ada-l' }, body: 'Good night.' },
	];
	await keep(school, event(school, [review('ada-l', 'APPROVED', school.head, 'Go.')], comments));
	expect(textOf(school, 'reviews/knots/ada-1.mdx')).toBe(`---
reviewer: ada
commit: ${school.merged}
date: "2027-01-21"
verdict: approve
rubric: proposal
judgements:
  - criterion: clear
    met: "yes"
conversation: ${FORGE}/pull/7#pullrequestreview-1
---

Go.

I tried it twice.
`);
});

test('who approves a change of a course has not reviewed the course, unless they say so', async () => {
	const school = world();
	const files = [{ filename: 'content/courses/knots/index.mdx', status: 'modified' }];
	const change = (body: string, id: number) => ({
		...event(school, [review('ada-l', 'APPROVED', school.head, body, id)]),
		files,
	});
	await keep(school, [change('Fine.', 1), change('## Kudos\n\nClear.', 2)]);
	expect(filesIn(school)).toEqual(['reviews/knots/ada-1.mdx']);
	expect(textOf(school, 'reviews/knots/ada-1.mdx')).toContain('kudos: Clear.');
});

test('a proposal that is open keeps its reviews for later', async () => {
	const school = world();
	const said = await keep(
		school,
		event(school, [review('ada-l', 'APPROVED', school.head, null)], [], { merged_at: null, state: 'open' }),
	);
	expect(said.output).toContain('Proposal 7, ada-l: The proposal is not merged. Run this again when it is.');
});

test('an event tells of one review, and git of the course', async () => {
	const school = world();
	const { pull_request } = event(school, []);
	const submitted = {
		action: 'submitted',
		review: review('ada-l', 'approved', school.head, 'Go.'),
		pull_request,
		repository: { full_name: 'knots/school' },
	};
	const path = join(folderOf({}), 'event.json');
	writeFileSync(path, JSON.stringify(submitted));
	const { output } = await say('reviews', ['--event', path, '--root', school.root, '--dry-run']);
	expect(output).toBe(
		`${school.root}/reviews/knots/ada-1.mdx  ada: approve.\n1 review, 0 left out, 0 that are none, or were kept before\n`,
	);
	expect(filesIn(school)).toEqual([]);
});

test('a file that is no JSON, or whose shape nobody knows, is said in one line', async () => {
	const school = world();
	const broken = await keep(school, '{');
	expect([broken.code, broken.errors]).toEqual([
		2,
		expect.stringMatching(/^`.*event\.json` cannot be read as JSON\.\n$/),
	]);
	const odd = await keep(school, [null, 7, 'x', { pull_request: {} }, { merge_request: [] }]);
	expect(odd).toMatchObject({
		code: 1,
		output:
			'no reviews, 0 left out, 0 that are none, or were kept before, 5 proposals of a shape that nobody knows\n',
	});
});
