import { expect, test } from 'vitest';
import { course } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import { activityOf } from './activity.ts';
import type { Catalogue } from './catalogue.ts';
import { type History, NO_HISTORY } from './history.ts';

const change = (day: string, people: number[], act: 'added' | 'changed' = 'changed') => ({
	commit: day,
	day,
	subject: 'A subject that nobody asked for',
	people,
	files: [{ path: 'courses/knots/index.mdx', act }],
});

const history: History = {
	reach: 'whole',
	accounts: new Map([
		[1, 'ada-l'],
		[2, 'stranger'],
	]),
	changes: [
		change('2027-01-20', [1]),
		change('2027-01-20', [2]),
		change('2027-01-18', [2]),
		change('2026-12-01', [1], 'added'),
	],
};

async function school(past: History, files: Record<string, string> = {}): Promise<Catalogue> {
	const { catalogue } = await schoolOf({
		'people/ada.yml': 'name: Ada\naccount: ada-l\n',
		'cohorts/knots/winter.yml':
			'title: Winter\nstarts: 2027-01-04\nends: 2027-01-24\nzone: Africa/Cairo\nfacilitators: [ada]\nmeetings: [{ id: weekly, title: Talk, day: 2027-01-06, time: "18:30", every: week }]\n',
		'roster/knots/winter/bo.yml': 'joined: 2027-01-02\n',
		'roster/knots/winter/cy.yml': 'joined: 2027-01-02\nleft: 2027-01-09\n',
		'recaps/knots/winter/one.mdx': '---\ntitle: One\nday: 2027-01-06\ncame: 5\n---\n\nWe tied.\n',
		'recaps/knots/winter/two.mdx': '---\ntitle: Two\nday: 2027-01-13\nhappened: false\n---\n\nSnow.\n',
		'reviews/knots/guests-1.mdx':
			'---\nreviewer: guests\ncommit: abcdef1\ndate: 2027-01-05\nverdict: approve\n---\n\nIt holds.\n',
		'questions/hold.mdx':
			'---\ntitle: Does it hold?\ndate: 2027-01-07\ncourse: knots\nanswers: [{ by: ada, date: 2027-01-08, text: Yes. }, { date: 2027-01-08, text: No. }, { date: 2027-03-08, text: Later. }]\n---\n\nDoes it?\n',
		'announcements/rope.mdx': '---\ntitle: Rope is here\ndate: 2027-01-04\n---\n\nCome.\n',
		'announcements/later.mdx': '---\ntitle: Later\ndate: 2027-09-04\n---\n\nCome.\n',
		...files,
	});
	return { ...catalogue, history: past };
}

const told = (catalogue: Catalogue) =>
	activityOf(catalogue).map(
		({ day, verb, who, about, count }) =>
			`${day} ${who.join(',')} ${verb} ${about}${count === undefined ? '' : ` (${count})`}`,
	);

const WITHOUT_GIT = [
	'2027-01-24  ended knots/winter',
	'2027-01-08 ada answered hold',
	'2027-01-08  answered hold',
	'2027-01-07  asked hold',
	'2027-01-06  met knots/winter/one (5)',
	'2027-01-05 guests reviewed knots/guests-1',
	'2027-01-04  announced rope',
	'2027-01-04  began knots/winter',
	'2027-01-02 bo joined knots/winter',
];

test('what happened is told by day, newest first, and names whoever chose to be named and nobody else', async () => {
	expect(told(await school(history))).toEqual([
		WITHOUT_GIT[0],
		'2027-01-20 ada improved knots (2)',
		'2027-01-18  improved knots (1)',
		...WITHOUT_GIT.slice(1),
		'2026-12-01  added knots',
	]);
});

test('without a history the files tell what they know', async () => {
	const catalogue = await school(NO_HISTORY);
	expect(told(catalogue)).toEqual(WITHOUT_GIT);
	const ids = activityOf(catalogue).map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
});

test('a group that did not happen neither begins nor ends, and drafts are not spoken of', async () => {
	const winter = 'title: Winter\nstarts: 2027-01-04\nzone: Africa/Cairo\nfacilitators: [ada]\n';
	const off = await school(NO_HISTORY, {
		'cohorts/knots/winter.yml': `${winter}status: did-not-happen\n`,
	});
	expect(told(off)).toEqual(WITHOUT_GIT.filter((line) => !/ (began|ended) /.test(line)));
	const draft = await school(history, { 'courses/knots/index.mdx': course({ status: 'draft' }) });
	expect(told(draft).filter((line) => / knots/.test(line))).toEqual([]);
});
