import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { weekPageRows } from './group-week.ts';

test('what came of a meeting stands on the page of its week, and on no other', async () => {
	const { catalogue, lines } = await schoolOf({
		'cohorts/knots/spring.yml':
			'title: Spring\nstarts: 2027-01-04\nends: 2027-01-17\nzone: Etc/UTC\nfacilitators: [stewards]\nmeetings: [{ id: talk, title: Talk, day: 2027-01-06, time: "18:00", every: week }]\n',
		'recaps/knots/spring/first.mdx': '---\ntitle: Two knots\nday: 2027-01-06\n---\n\nWe tied them.\n',
	});
	expect(lines).toEqual([]);
	expect(weekPageRows(mainEdition(catalogue)).map(({ view }) => [view.title, view.recaps])).toEqual([
		[
			'Week 1',
			[
				{
					href: '/courses/knots/groups/spring/meetings/first/',
					label: 'Two knots',
					when: 'Wednesday, 6 January 2027',
				},
			],
		],
		['Week 2', []],
	]);
});
