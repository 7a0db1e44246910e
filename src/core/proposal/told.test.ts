import { expect, test } from 'vitest';
import { newCourse, proposalFrom, type Told, touchesContent } from './told.ts';

const told: Told = {
	number: 7,
	title: 'Add a unit on splices',
	draft: false,
	author: 'ada',
	opened: '2027-01-01T23:30:00-05:00',
	updated: '2027-01-05T08:00:00Z',
	base: 'main',
	head: 'ada/splices',
	commit: 'abcdef1234',
	labels: ['school:webcraft'],
	body: '- [x] <!-- question --> A question: is there one?\n- [ ] <!-- load --> The load: is it honest?\n',
	asked: ['cy'],
	files: [
		{ path: 'content/courses/knots/units/02-splices.mdx', act: 'added', lines: 40 },
		{ path: 'src/pages/index.astro', act: 'changed' },
	],
	words: [],
};

test('a proposal is told in days, in paths of the content, and with the ticks of its text', () => {
	expect(proposalFrom(told, undefined)).toEqual({
		number: 7,
		title: 'Add a unit on splices',
		draft: false,
		author: 'ada',
		opened: '2027-01-02',
		updated: '2027-01-05',
		base: 'main',
		head: 'ada/splices',
		commit: 'abcdef1234',
		labels: ['school:webcraft'],
		changes: [{ path: 'courses/knots/units/02-splices.mdx', act: 'added', lines: 40 }],
		others: 1,
		reviews: [],
		asked: ['cy'],
		ticks: [
			{ criterion: 'question', ticked: true },
			{ criterion: 'load', ticked: false },
		],
	});
});

test('a file whose name nobody can tell is counted, and the rest of the proposal is told', () => {
	const odd = { path: 'content/wiki/a\u202eb.md', act: 'added' } as const;
	expect(proposalFrom({ ...told, files: [...told.files, odd] }, undefined)).toMatchObject({
		changes: [{ path: 'courses/knots/units/02-splices.mdx' }],
		others: 2,
	});
});

test('the first answer is the first word of somebody else, and programs say nothing', () => {
	const words = [
		{ by: 'deploys[bot]', at: '2027-01-02T00:00:00Z' },
		{ by: 'ada', at: '2027-01-02T10:00:00Z' },
		{ by: 'bo', at: '2027-01-04T10:00:00Z' },
		{ by: 'cy', at: '2027-01-03T10:00:00Z' },
	];
	expect(proposalFrom({ ...told, words }, undefined)).toMatchObject({
		answered: '2027-01-03',
		last: { by: 'others', day: '2027-01-04' },
	});
	expect(proposalFrom({ ...told, words: words.slice(0, 2) }, undefined)).toMatchObject({
		last: { by: 'author', day: '2027-01-02' },
	});
	expect(proposalFrom({ ...told, words: words.slice(0, 2) }, undefined)?.answered).toBeUndefined();
});

test('of each reader the last decision counts, and a later remark takes nothing back', () => {
	const words = [
		{ by: 'bo', at: '2027-01-02T10:00:00Z', verdict: 'ask-for-changes', commit: '1111111' },
		{ by: 'bo', at: '2027-01-03T10:00:00Z', verdict: 'approve', commit: 'abcdef1234' },
		{ by: 'bo', at: '2027-01-04T10:00:00Z', verdict: 'comment' },
		{ by: 'cy', at: '2027-01-04T10:00:00Z', verdict: 'comment' },
		{ by: 'ada', at: '2027-01-04T11:00:00Z', verdict: 'approve' },
	] as const;
	expect(proposalFrom({ ...told, words }, undefined)?.reviews).toEqual([
		{ by: 'bo', verdict: 'approve', day: '2027-01-03', commit: 'abcdef1234' },
		{ by: 'cy', verdict: 'comment', day: '2027-01-04', commit: undefined },
	]);
});

test('of a new course the record is asked for, and only content is the business of the school', () => {
	const index = { path: 'content/courses/bends/index.mdx', act: 'added' } as const;
	expect(newCourse([...told.files, index])).toBe('content/courses/bends/index.mdx');
	expect(newCourse([{ ...index, act: 'changed' }])).toBeUndefined();
	expect([touchesContent(told.files), touchesContent(told.files.slice(1))]).toEqual([true, false]);
});

test('a proposal that cannot be told in full makes no entry', () => {
	expect(proposalFrom({ ...told, opened: 'yesterday' }, undefined)).toBeUndefined();
	expect(proposalFrom({ ...told, author: 'ada@ropes.net' }, undefined)).toBeUndefined();
});
