import { expect, test } from 'vitest';
import { cohort } from '../schema/cohort.ts';
import { timeZone } from '../schema/fields.ts';
import { meetingsOf } from './meetings.ts';
import { lastDayOf } from '../catalogue/status.ts';

/** A group of four weeks that meets on its first day at six in the evening, with these fields changed. */
function group({ meeting = {}, ...fields }: { [field: string]: unknown; meeting?: object } = {}) {
	const starts = String(fields['starts'] ?? '2027-03-15');
	const record = cohort.parse({
		title: 'Spring',
		starts,
		zone: 'Etc/UTC',
		facilitators: ['ada'],
		meetings: [{ id: 'weekly', title: 'Talk', day: starts, time: '18:00', every: 'week', ...meeting }],
		...fields,
	});
	return meetingsOf({ ...record, lastDay: lastDayOf(record, { weeks: 4 }) });
}
const starts = (fields: Parameters<typeof group>[0]) => group(fields).map((one) => one.starts);

test('a meeting knows its day in its group, and its moment everywhere', () => {
	expect(
		group({
			zone: 'Asia/Kathmandu',
			meeting: { every: 'once', minutes: 90, where: 'online', url: 'https://talk.example/' },
		}),
	).toEqual([
		{
			id: 'weekly',
			series: 'weekly',
			title: 'Talk',
			day: '2027-03-15',
			time: '18:00',
			starts: '2027-03-15T12:15:00Z',
			ends: '2027-03-15T13:45:00Z',
			where: 'online',
			url: 'https://talk.example/',
			movedFrom: undefined,
			cancelled: false,
			why: undefined,
			revision: 0,
		},
	]);
});

test('six in the evening stays six in the evening when the clocks change in Berlin', () => {
	expect(starts({ zone: 'Europe/Berlin' })).toEqual([
		'2027-03-15T17:00:00Z',
		'2027-03-22T17:00:00Z',
		'2027-03-29T16:00:00Z',
		'2027-04-05T16:00:00Z',
	]);
	expect(starts({ zone: 'Europe/Berlin', starts: '2027-10-18', ends: '2027-11-02' })).toEqual([
		'2027-10-18T16:00:00Z',
		'2027-10-25T16:00:00Z',
		'2027-11-01T17:00:00Z',
	]);
});

test('Auckland changes its clocks the other way round, a day ahead', () => {
	const evenings = { zone: 'Pacific/Auckland', meeting: { time: '09:00' } };
	expect(starts({ ...evenings, starts: '2027-03-29', ends: '2027-04-05' })).toEqual([
		'2027-03-28T20:00:00Z',
		'2027-04-04T21:00:00Z',
	]);
	expect(starts({ ...evenings, starts: '2027-09-20', ends: '2027-09-27' })).toEqual([
		'2027-09-19T21:00:00Z',
		'2027-09-26T20:00:00Z',
	]);
});

test('São Paulo gave up changing its clocks, and what was before stays as it was', () => {
	const zone = 'America/Sao_Paulo';
	expect(starts({ zone, starts: '2018-10-29', ends: '2018-11-05' })).toEqual([
		'2018-10-29T21:00:00Z',
		'2018-11-05T20:00:00Z',
	]);
	expect(starts({ zone, starts: '2027-10-18', ends: '2027-10-25' })).toEqual([
		'2027-10-18T21:00:00Z',
		'2027-10-25T21:00:00Z',
	]);
});

test('a time that the clocks skip is an hour later, and one that they show twice is the first', () => {
	const night = { zone: 'Europe/Berlin', meeting: { time: '02:30', every: 'once' } };
	expect(starts({ ...night, starts: '2027-03-28' })).toEqual(['2027-03-28T01:30:00Z']);
	expect(starts({ ...night, starts: '2027-10-31' })).toEqual(['2027-10-31T00:30:00Z']);
	const [across] = group({ ...night, starts: '2027-10-31', meeting: { ...night.meeting, minutes: 60 } });
	expect(across?.ends).toBe('2027-10-31T01:30:00Z');
});

test('what repeats pauses in a break and goes on in its rhythm to the last day', () => {
	const breaks = [{ from: '2027-03-22', to: '2027-03-28' }];
	expect(group({ breaks }).map(({ id }) => id)).toEqual([
		'weekly-2027-03-15',
		'weekly-2027-03-29',
		'weekly-2027-04-05',
		'weekly-2027-04-12',
	]);
	expect(group({ breaks, meeting: { every: 'fortnight' } }).map(({ day }) => day)).toEqual([
		'2027-03-15',
		'2027-03-29',
		'2027-04-12',
	]);
});

test('a single meeting takes place where it is written, in a break or before the first day', () => {
	const breaks = [{ from: '2027-03-22', to: '2027-03-28' }];
	const meetings = ['2027-03-24', '2027-03-10'].map((day, index) => ({
		id: `talk-${index}`,
		title: 'Talk',
		day,
		time: '18:00',
	}));
	expect(group({ breaks, meetings }).map(({ id, day }) => [id, day])).toEqual([
		['talk-1', '2027-03-10'],
		['talk-0', '2027-03-24'],
	]);
});

test('a last day in the far future makes three years of meetings and no more', () => {
	const all = group({ ends: '2999-12-31' });
	expect([all.length, all.at(-1)?.day]).toEqual([156, '2030-03-04']);
	expect(group({ ends: '2999-12-31', meeting: { every: 'fortnight' } })).toHaveLength(78);
	expect(group({ starts: '2999-12-30', ends: '2999-12-31' })).toHaveLength(1);
	expect(group({ meeting: { day: '2027-05-01' } })).toEqual([]);
});

test('every time zone that a group may name has its meetings', () => {
	const others = ['GMT', 'CET', 'US/Pacific', 'Etc/GMT+5', 'europe/berlin'];
	const zones = [...Intl.supportedValuesOf('timeZone'), ...others].filter(
		(zone) => timeZone.safeParse(zone).success,
	);
	expect(zones.length).toBeGreaterThan(400);
	const lost = zones.filter((zone) => !starts({ zone, meeting: { every: 'once' } })[0]?.endsWith(':00Z'));
	expect(lost).toEqual([]);
});
