import { expect, test } from 'vitest';
import { readSnapshot } from '#core/proposal/snapshot.ts';
import { sampleSchool } from '#testing/sample-school.ts';
import { sampleSnapshot } from '#testing/sample-snapshot.ts';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { boardView, waitingLink } from './board.ts';
import { feedRows } from './feed.ts';
import { proposalsView } from './proposals.ts';

const snapshot = (changes: object = {}) => readSnapshot({ ...sampleSnapshot, ...changes })!;

async function edition(site = '', proposals = snapshot()) {
	const text = (sampleSchool['site.yml'] ?? '').replace(
		'https://school.example/repository',
		'https://github.com/knots/school',
	);
	const { catalogue } = await schoolOf({ ...sampleSchool, 'site.yml': `${text}${site}` });
	return mainEdition({ ...catalogue, today: '2027-01-05', proposals });
}

test('the board tells of each proposal whose turn it is', async () => {
	const { stages, asOf, left } = boardView(await edition(), snapshot());
	expect([asOf, left]).toEqual([
		'As of 4 January 2027, 22:30 UTC. That was one day before this page was made.',
		'One more proposal is not shown here; it is in the repository.',
	]);
	expect(stages.map(({ title, rows }) => [title, rows.map(({ anchor }) => anchor)])).toEqual([
		['Needs a reader', ['proposal-9', 'proposal-12', 'proposal-11']],
		['In conversation', ['proposal-10']],
		['Waits for its author', ['proposal-8', 'proposal-7']],
		['Ready', ['proposal-6']],
	]);
});

test('a new course stands there with what its author says of it', async () => {
	const rows = boardView(await edition(), snapshot()).stages[0]?.rows;
	expect(rows?.[1]).toEqual({
		anchor: 'proposal-12',
		href: 'https://github.com/knots/school/pull/12',
		title: 'Add a course on bends that join two ropes of different thickness',
		accent: 'sky',
		school: { value: 'webcraft', label: 'Webcraft' },
		matter: { value: 'new-course', label: 'New course' },
		course: { title: 'Joining ropes', question: 'Which bend holds two ropes that are not alike?' },
		chips: [],
		facts: ['Pull request #12', 'by cy', 'since 29 December 2026'],
		clock: { label: 'waits 6 of 14 days', tone: 'soon' },
		check: 'The check found nothing',
		rubric: { label: 'One line of the rubric is open', open: ['Clear'] },
		preview: { href: 'https://preview.example/12/', label: 'Look at it' },
		readers: {
			suggested: [
				{
					href: '/people/ada/',
					label: 'Ada',
					why: 'offers help, knows bowlines, and reads English',
				},
				{
					href: '/people/guests/',
					label: 'The guests',
					why: 'reviews for another school (Sailing), reviewed 3 courses here, and reads 2 other proposals',
				},
			],
			excluded: [{ href: '/people/stewards/', label: 'The stewards', why: 'organizes it' }],
		},
	});
	expect(rows?.[0]?.clock).toEqual({ label: 'overdue by 20 days: ask a steward', tone: 'late' });
	expect(rows?.[2]?.chips.map(({ label }) => label)).toEqual(['Good first review', 'First contribution']);
});

test('no clock runs while it is the turn of the author', async () => {
	const rows = boardView(await edition(), snapshot()).stages[2]?.rows;
	expect(rows?.map(({ clock }) => clock)).toEqual([
		{ label: 'answered after 2 days', tone: 'open' },
		undefined,
	]);
});

test('a proposal that means harm is a line of text without a preview', async () => {
	const row = boardView(await edition(), snapshot()).stages[1]?.rows[0];
	expect(row).toMatchObject({
		title: '<script>alert(1)</script> ![x](https://evil.example/x.png) gnp.exe {{7*7}}',
		matter: { value: 'other', label: 'Something else' },
		school: undefined,
		preview: undefined,
	});
});

test.each([
	['gitlab', 'https://github.com/knots/school/-/merge_requests/12', 'Merge request !12'],
	['forgejo', 'https://github.com/knots/school/pulls/12', 'Pull request #12'],
])('on %s it is called as people call it there', async (forge, href, fact) => {
	const told = snapshot({ source: forge });
	const row = boardView(await edition(`forge: ${forge}\n`, told), told).stages[0]?.rows[1];
	expect([row?.href, row?.facts[0]]).toEqual([href, fact]);
});

test('a branch is compared, and nobody is named for it', async () => {
	const [one] = sampleSnapshot.proposals;
	const told = snapshot({
		source: 'branches',
		proposals: [{ ...one, number: undefined, author: undefined, head: 'ada/a-loop' }],
	});
	const row = boardView(await edition('', told), told).stages[0]?.rows[0];
	expect(row).toMatchObject({
		anchor: undefined,
		href: 'https://github.com/knots/school/compare/main...ada/a-loop',
		facts: ['Branch ada/a-loop', 'since 2 January 2027'],
	});
});

test('a board can be sifted by what there is a choice of', async () => {
	const { filters } = boardView(await edition(), snapshot());
	expect(filters.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
		['school', ['sailing', 'webcraft']],
		['matter', ['new-course', 'course', 'unit', 'group', 'handbook', 'other']],
	]);
});

test('without a snapshot the page says so and leads to the forge; without proposals it invites', async () => {
	const none = proposalsView({ ...(await edition()), proposals: undefined });
	expect(none.board).toBeUndefined();
	expect(none.notice?.act).toEqual({
		href: 'https://github.com/knots/school/pulls',
		label: 'Open proposals in the repository',
	});
	const empty = proposalsView(await edition('', snapshot({ proposals: [] })));
	expect([empty.board, empty.notice?.act.label]).toEqual([undefined, 'Propose a course']);
});

test('a school tells how many proposals wait, and a school without any says nothing', async () => {
	const one = await edition();
	expect([waitingLink(one), waitingLink(one, 'webcraft'), waitingLink(one, 'nowhere')]).toEqual([
		{ href: '/proposals/', label: '3 proposals wait for a reader' },
		{ href: '/proposals/?school=webcraft', label: '2 proposals wait for a reader' },
		undefined,
	]);
});

test('whoever follows the proposals hears of each of them once', async () => {
	const feed = feedRows(await edition()).find(({ params }) => params['page'] === 'proposals')?.view;
	expect(feed?.entries.length).toBe(7);
	expect(feed?.entries.find(({ url }) => url.endsWith('/12'))).toEqual({
		id: 'https://school.example/proposals/?proposal=12',
		url: 'https://github.com/knots/school/pull/12',
		title: 'Proposed: Add a course on bends that join two ropes of different thickness',
		summary: 'New course · School of Webcraft\nJoining ropes\nWhich bend holds two ropes that are not alike?',
		published: '2026-12-29',
		updated: '2027-01-04',
	});
});
