import type { Cohort, Day, Recap } from '../catalogue/catalogue.ts';
import { daysBetween } from '../catalogue/days.ts';
import { meetingsOf } from '../cohort/meetings.ts';
import { advice, problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const GROUP = {
	'cohorts/knots/spring.yml':
		'title: Spring\nstarts: 2027-03-01\nends: 2027-03-31\nzone: Etc/UTC\nfacilitators: [stewards]\nmeetings: [{ id: weekly, title: Talk, day: 2027-03-03, time: "18:30", every: week }]\n',
};
const RECAP = 'recaps/knots/spring/first.mdx';
const recap = (lines: string) => `---\ntitle: The first evening\n${lines}\n---\n\nWe tied.\n`;

export const recapDay: Rule = {
	id: 'recap/day',
	title: 'A recap is of a day on which the group met, or wanted to',
	why: 'Whoever was not there looks it up under the day of the meeting.',
	severity: 'advice',
	good: { ...GROUP, [RECAP]: recap('day: 2027-03-10') },
	bad: { ...GROUP, [RECAP]: recap('day: 2027-03-11') },
	says: [
		'recaps/knots/spring/first.mdx:3:6  advice: The group has no meeting planned on 2027-03-11; the nearest is on 2027-03-10. Correct the day, or add the meeting to the group. [recap/day]',
	],
	*check({ courses }) {
		for (const { cohorts } of courses)
			for (const cohort of cohorts)
				for (const { file, day } of cohort.recaps) {
					const nearest = nearestDay(cohort, day);
					if (nearest !== undefined && nearest !== day)
						yield advice(
							'recap/day',
							file,
							['day'],
							`The group has no meeting planned on ${day}; the nearest is on ${nearest}. Correct the day, or add the meeting to the group.`,
						);
				}
	},
};

export const recapCame: Rule = {
	id: 'recap/came',
	title: 'Who came and whether it took place fit together',
	why: 'A meeting that somebody came to took place, however few they were.',
	severity: 'error',
	good: { ...GROUP, [RECAP]: recap('day: 2027-03-03\nhappened: false\ncame: 0') },
	bad: { ...GROUP, [RECAP]: recap('day: 2027-03-03\nhappened: false\ncame: 2') },
	says: [
		'recaps/knots/spring/first.mdx:5:7  It says that 2 came, and that it did not take place. Take out `happened: false`, or correct the number. [recap/came]',
	],
	*check({ entries }) {
		for (const { file, happened, came = 0 } of entries.recaps.values())
			if (!happened && came > 0)
				yield problem(
					'recap/came',
					file,
					['came'],
					`It says that ${came} came, and that it did not take place. Take out \`happened: false\`, or correct the number.`,
				);
	},
};

// A meeting that was moved is told under either of its days. A group that plans none meets when it likes.
function nearestDay(cohort: Cohort, day: Recap['day']): Day | undefined {
	const days = meetingsOf(cohort).flatMap((one) => [one.day, one.movedFrom?.day ?? one.day]);
	const off = (one: Day) => Math.abs(daysBetween(one, day));
	return days.reduce<Day | undefined>(
		(best, one) => (best === undefined || off(one) < off(best) ? one : best),
		undefined,
	);
}
