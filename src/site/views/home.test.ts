import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { homeView } from './home.ts';

test('the front page leads to the calendar of all groups, once one has dates', async () => {
	const calendarOf = async (files: Record<string, string>) => {
		const { catalogue, lines } = await schoolOf(files);
		expect(lines).toEqual([]);
		return homeView(mainEdition(catalogue)).calendar;
	};
	expect(await calendarOf({})).toBeUndefined();
	const winter = 'title: Winter\nstarts: 2027-03-03\nzone: Africa/Cairo\nfacilitators: [stewards]\n';
	expect(await calendarOf({ 'cohorts/knots/winter.yml': winter })).toEqual({
		subscribe: 'webcal://school.example/groups.ics',
		file: '/groups.ics',
	});
});
