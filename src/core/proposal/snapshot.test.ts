import { expect, test } from 'vitest';
import { MOST_PROPOSALS, proposalId, readSnapshot } from './snapshot.ts';

const proposal = {
	number: 7,
	title: 'Add a unit on splices',
	author: 'ada',
	opened: '2027-01-01',
	updated: '2027-01-02',
	base: 'main',
	head: 'ada/splices',
	changes: [{ path: 'courses/knots/units/02-splices.mdx', act: 'added', lines: 40 }],
};

const snapshot = (...proposals: unknown[]) => ({
	version: 1,
	at: '2027-01-04T12:30:00Z',
	source: 'github',
	proposals,
});

const one = (changes: object) => readSnapshot(snapshot({ ...proposal, ...changes }))?.proposals[0];

test('a snapshot tells what was open at its moment, the oldest first', () => {
	const read = readSnapshot(
		snapshot(proposal, { ...proposal, number: 9, opened: '2026-12-24' }, { ...proposal, number: 3 }),
	);
	expect(read?.proposals.map(proposalId)).toEqual(['9', '3', '7']);
	expect(read).toMatchObject({ at: '2027-01-04T12:30:00Z', source: 'github', left: 0 });
});

test('a branch without a number is known by its name', () => {
	const { number: _, ...branch } = proposal;
	expect(readSnapshot(snapshot(branch))?.proposals.map(proposalId)).toEqual(['ada/splices']);
});

test.each([
	['a title of nothing', { title: ' \u200b ' }],
	['a title that is no text', { title: { toString: 'x' } }],
	['a handle that is a mail address', { author: 'ada@ropes.net' }],
	['a handle that is HTML', { author: '<b>ada</b>' }],
	['a branch that a command takes for an option', { head: '--upload-pack=x' }],
	['a branch that git would not allow', { head: 'a..b' }],
	['a branch that reads backwards', { head: 'a\u202eb' }],
	['a day that is none', { opened: '2027-02-30' }],
	['a day after the snapshot', { updated: '2027-01-05' }],
	['an answer after the snapshot', { answered: '2031-01-01' }],
	['an end before its beginning', { opened: '2027-01-03' }],
	['no change at all', { changes: [] }],
	['a path with a line break', { changes: [{ path: 'a\nb', act: 'added' }] }],
	['more files than anybody reads', { changes: Array(301).fill({ path: 'a', act: 'added' }) }],
	['a number that is none', { number: 1e12 }],
	['a verdict that nobody knows', { reviews: [{ by: 'bo', verdict: 'love', day: '2027-01-02' }] }],
	['a commit that is an option', { commit: '--help' }],
])('a proposal with %s is left out and counted', (_, changes) => {
	const read = readSnapshot(snapshot({ ...proposal, ...changes }, { ...proposal, number: 8 }));
	expect(read?.proposals.map(proposalId)).toEqual(['8']);
	expect(read?.left).toBe(1);
});

test('what is hostile in a small thing is taken away, and the proposal stays', () => {
	expect(
		one({
			title: 'Mail me\u202e at ada@ropes.net\r\n<script>',
			preview: 'javascript:alert(1)',
			labels: 'not a list',
			check: 'exploded',
			ticks: [{ criterion: '../..', ticked: true }],
			course: { title: 'x'.repeat(9000), kind: '../../x', languages: ['??'], basedOn: ['javascript:1'] },
		}),
	).toMatchObject({
		title: 'Mail me at … <script>',
		preview: undefined,
		labels: [],
		check: undefined,
		ticks: [],
		course: { title: `${'x'.repeat(79)}…`, kind: undefined, languages: [], basedOn: [] },
	});
});

test('a proposal told twice counts once', () => {
	expect(readSnapshot(snapshot(proposal, proposal))).toMatchObject({ left: 1, proposals: [{ number: 7 }] });
});

test('a board shows no more than people can look through', () => {
	const many = Array.from({ length: MOST_PROPOSALS + 5 }, (_, index) => ({ ...proposal, number: index + 1 }));
	const read = readSnapshot(snapshot(...many));
	expect([read?.proposals.length, read?.left]).toEqual([MOST_PROPOSALS, 5]);
});

test.each([
	['nothing', undefined],
	['a list', []],
	['another version', { ...snapshot(), version: 2 }],
	['a moment without a zone', { ...snapshot(), at: '2027-01-04T12:30' }],
	['a forge that nobody knows', { ...snapshot(), source: 'fax' }],
	['proposals that are none', { ...snapshot(), proposals: 'many' }],
])('%s is no snapshot', (_, data) => {
	expect(readSnapshot(data)).toBeUndefined();
});
