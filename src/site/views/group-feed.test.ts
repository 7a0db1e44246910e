import { expect, test } from 'vitest';
import { autumnGroup } from '#testing/autumn-group.ts';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { feedRows } from './feed.ts';

const person = { 'people/ada.yml': 'name: Ada\nbio: Ties.\n' };
const news = (about: string) => `---\ntitle: News\ndate: 2026-11-12\n${about}\n---\n\nThere is rope.\n`;

/** What the feed of the group told by `today`. */
async function told(today: string, changes: Record<string, string> = {}) {
	const { catalogue, lines } = await schoolOf({ ...person, ...autumnGroup, ...changes });
	expect(lines).toEqual([]);
	const rows = feedRows(mainEdition({ ...catalogue, today }));
	const row = rows.find(({ params }) => params['page'] === 'courses/knots/groups/autumn');
	return row!.view.entries.map(({ published, title }) => `${published} ${title}`);
}

test('the feed of a group tells its weeks, mails and changes on their days, newest first', async () => {
	expect(await told('2026-11-25')).toEqual([
		'2026-11-24 A week without rope',
		'2026-11-23 A week off: Thanksgiving: Autumn in New York',
		'2026-11-18 Moved: Evening of knots, from Wednesday, 18 November 2026, 18:30 to Thursday, 19 November 2026, 19:00–20:30',
		'2026-11-16 Week 4: Autumn in New York',
		'2026-11-09 Week 3: Autumn in New York',
		'2026-11-03 Pull together',
		'2026-11-02 Week 2: Autumn in New York',
		'2026-10-29 The other end',
		'2026-10-26 The first knot',
		'2026-10-26 Week 1: Autumn in New York',
		'2026-10-23 Soon we begin',
		'2026-09-28 Sign up now: Knots, Autumn in New York',
	]);
});

test('nothing of the days to come is told, and the last mail and the cancelled evening are when they come', async () => {
	expect((await told('2026-10-22')).length).toBe(1);
	const all = await told('2027-02-01');
	expect(all.slice(0, 3)).toEqual([
		'2027-01-17 Until the next knot',
		'2027-01-11 Week 9: Autumn in New York',
		'2027-01-04 Week 8: Autumn in New York',
	]);
	expect(all).toContain('2026-12-16 Cancelled: Evening of knots, Wednesday, 16 December 2026, 18:30–20:00');
});

test('it tells what is announced to the group or its course, and what came of its meetings', async () => {
	const lines = await told('2026-11-14', {
		'announcements/a.mdx': news('group: knots/autumn'),
		'announcements/b.mdx': news('course: knots').replace('News', 'Of the course'),
		'announcements/c.mdx': news('course: knots\ngroup: knots/spring').replace('News', 'Of others'),
		'cohorts/knots/spring.yml': 'title: Spring\nstarts: 2027-03-01\nzone: Etc/UTC\nfacilitators: [ada]\n',
		'recaps/knots/autumn/first.mdx': '---\ntitle: The first evening\nday: 2026-10-28\n---\n\nWe tied.\n',
	});
	expect(lines.filter((line) => /News|Of |came/.test(line))).toEqual([
		'2026-11-12 News',
		'2026-11-12 Of the course',
		'2026-10-28 What came of it: The first evening',
	]);
});

test('of a group that will not be nothing is told but that', async () => {
	const file = autumnGroup['cohorts/knots/autumn.yml']!;
	expect(await told('2026-11-25', { 'cohorts/knots/autumn.yml': `${file}status: withdrawn\n` })).toEqual([
		'2026-09-28 Withdrawn: Knots, Autumn in New York',
	]);
});
