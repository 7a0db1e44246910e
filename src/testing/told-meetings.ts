// What groups left behind: recaps of meetings, one that nobody came to, and a group that did not happen.
import { written } from '#core/writing/written.ts';

/** To be laid over a school that has a group `splices/autumn` and a course `knots`. */
export const toldMeetings: Record<string, string> = {
	'recaps/splices/autumn/first-evening.mdx': written(
		'recaps',
		{
			title: 'Ends, and what they are good for',
			day: '2026-09-09',
			by: 'ada',
			came: 6,
			plus: ['Everybody tied something', 'We began on time'],
			delta: ['More light on the hands'],
			next: 'Bring three metres of rope',
		},
		'We whipped the ends of what everybody had brought. See [the unit](../../../courses/splices/units/01-ends-and-eyes.mdx).\n\n## What came up\n\nTape helps, and is no shame.\n',
	),
	'recaps/splices/autumn/second-evening.mdx': written(
		'recaps',
		{ title: 'Eyes', day: '2026-09-16', came: 5, plus: ['Pairs'], delta: [] },
		'We made eyes.\n',
	),
	'recaps/splices/autumn/storm.mdx': written(
		'recaps',
		{
			title: 'The storm',
			day: '2026-09-23',
			happened: false,
			delta: ['Say by noon whether we meet'],
		},
		'No ferry went.\n',
	),
	'cohorts/splices/winter.yml': written('cohorts', {
		title: 'Winter on the pier',
		starts: '2027-01-04',
		ends: '2027-02-14',
		zone: 'Europe/Berlin',
		status: 'did-not-happen',
		facilitators: ['ada'],
		reflection: 'Four wanted to come, two could on Mondays. Next time we ask for the day before we set it.',
	}),
	'people/hana.yml': written('people', {
		name: 'Hana',
		languages: ['es'],
		skills: ['rope', 'bowlines'],
		mentoring: { offers: 'Ropes of every kind', how: 'On Thursdays, at the pier' },
	}),
};
