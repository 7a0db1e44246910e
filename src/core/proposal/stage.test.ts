import { expect, test } from 'vitest';
import type { Proposal } from './snapshot.ts';
import { isGoodFirstReview, stageOf } from './stage.ts';

const quiet: Proposal = {
	number: 7,
	title: 'Mend a sentence',
	draft: false,
	author: 'ada',
	opened: '2027-01-01',
	updated: '2027-01-05',
	base: 'main',
	head: 'ada/sentence',
	commit: 'abcdef1234',
	labels: [],
	changes: [{ path: 'courses/knots/units/01-first-knot.mdx', act: 'changed', lines: 4 }],
	others: 0,
	reviews: [],
	asked: [],
	ticks: [],
};

const review = (verdict: Proposal['reviews'][number]['verdict'], commit?: string) => ({
	by: 'bo',
	verdict,
	day: '2027-01-03',
	...(commit !== undefined && { commit }),
});
const said = (by: 'author' | 'others', day: string) => ({ answered: '2027-01-03', last: { by, day } });

test.each<[string, Partial<Proposal>, string]>([
	['nobody said anything', {}, 'needs-reviewer'],
	['only the author spoke', { last: { by: 'author', day: '2027-01-02' } }, 'needs-reviewer'],
	['somebody was asked and is silent', { asked: ['bo'] }, 'needs-reviewer'],
	['the check is running', { check: 'running' }, 'needs-reviewer'],
	['it is a draft', { draft: true }, 'waits-for-author'],
	['it is a draft that was approved', { draft: true, reviews: [review('approve')] }, 'waits-for-author'],
	['the check failed', { check: 'failing', reviews: [review('approve')] }, 'waits-for-author'],
	['somebody spoke', said('others', '2027-01-03'), 'in-conversation'],
	['the author answered', said('author', '2027-01-04'), 'in-conversation'],
	['a review only remarks', { reviews: [review('comment')] }, 'in-conversation'],
	[
		'changes were asked for',
		{ ...said('others', '2027-01-03'), reviews: [review('ask-for-changes', 'abcdef1')] },
		'waits-for-author',
	],
	[
		'changes were asked for, and the author answered',
		{ ...said('author', '2027-01-03'), reviews: [review('ask-for-changes', 'abcdef1')] },
		'in-conversation',
	],
	[
		'changes were asked for, and made',
		{ ...said('others', '2027-01-03'), reviews: [review('ask-for-changes', '1111111')] },
		'in-conversation',
	],
	['somebody approved', { reviews: [review('approve', 'abcdef1')] }, 'ready'],
	['somebody approved, as far as git alone knows', { reviews: [review('approve')] }, 'ready'],
	['what was approved has changed', { reviews: [review('approve', '1111111')] }, 'in-conversation'],
	[
		'one approved, and another asked for changes',
		{ reviews: [review('approve'), { ...review('ask-for-changes'), by: 'cy' }] },
		'waits-for-author',
	],
])('where %s', (_, changes, stage) => {
	expect(stageOf({ ...quiet, ...changes })).toBe(stage);
});

test.each<[string, Partial<Proposal>, boolean]>([
	['a few lines in one unit', {}, true],
	['two files of text', { changes: [...quiet.changes, { path: 'wiki/a.md', act: 'added', lines: 9 }] }, true],
	['more than two files', { changes: [1, 2, 3].flatMap(() => quiet.changes) }, false],
	['many lines', { changes: [{ ...quiet.changes[0]!, lines: 121 }] }, false],
	['nobody knows how many lines', { changes: [{ path: 'wiki/a.md', act: 'added' }] }, false],
	['a picture', { changes: [{ path: 'courses/knots/pictures/a.svg', act: 'added', lines: 1 }] }, false],
	['a page that goes', { changes: [{ path: 'wiki/a.md', act: 'removed', lines: 9 }] }, false],
	['something outside of the content', { others: 1 }, false],
	['somebody was asked already', { asked: ['bo'] }, false],
	['somebody answered already', said('others', '2027-01-03'), false],
	['a draft', { draft: true }, false],
	['a failing check', { check: 'failing' }, false],
	['a running check', { check: 'running' }, false],
])('whether it is a good first review: %s', (_, changes, good) => {
	expect(isGoodFirstReview({ ...quiet, ...changes })).toBe(good);
});
