import { expect, test } from 'vitest';
import { badge } from '../schema/badge.ts';
import { work } from '../schema/work.ts';
import { awardName, ruleDigest, statusIndex, workDigest } from './digest.ts';

const knot = work.parse({ title: 'A knot', date: '2027-01-02' });
const rule = (rule: unknown) =>
	badge.parse({ title: 'B', description: 'B', type: 'skill', school: 'webcraft', rule });

test('a work that is listed, or handed in on another day, is still the work that was read', () => {
	const listed = { ...knot, listed: true, date: '2027-02-02', seeks: false };
	expect(workDigest(listed, '\n\nI tied it.\n')).toBe(workDigest(knot, 'I tied it.'));
});

test('another word, title, address or revision makes it another', () => {
	const all = [
		workDigest(knot, 'I tied it.'),
		workDigest(knot, 'I tied it'),
		workDigest({ ...knot, title: 'Knot' }, 'I tied it.'),
		workDigest({ ...knot, url: 'https://school.example/knot' }, 'I tied it.'),
		workDigest({ ...knot, revision: 2 }, 'I tied it.'),
	];
	expect(new Set(all).size).toBe(all.length);
	expect(all[0]).toMatch(/^[0-9a-f]{32}$/);
});

test('a rule is the same in another order of its words, and another with another number', () => {
	const two = ruleDigest(rule({ assessments: { count: 2, by: 'peer', median: 3 } }));
	expect(ruleDigest(rule({ assessments: { median: 3, count: 2, floors: [] } }))).toBe(two);
	expect(ruleDigest(rule({ assessments: { count: 3, median: 3 } }))).not.toBe(two);
	expect(ruleDigest({ ...rule({ assessments: { count: 2, median: 3 } }), rubric: 'program' })).not.toBe(two);
});

test('an award has one name for ever', () => {
	expect(awardName('knotter', 1, 'ada')).toBe(awardName('knotter', 1, 'ada'));
	expect(awardName('knotter', 1, 'ada')).toMatch(/^[a-z2-7]{16}$/);
	expect(awardName('knotter', 1, 'ada')).not.toBe(awardName('knotter', 2, 'ada'));
});

test('two awards never stand at one place of the list', () => {
	const first = statusIndex('one', new Set());
	expect(statusIndex('one', new Set([first]))).toBe((first + 1) % 131_072);
});
