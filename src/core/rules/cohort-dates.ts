import { problem } from '../problem.ts';
import type { Rule } from './rule.ts';

const spring = (lines: string) =>
	`title: Spring\nstarts: 2027-03-02\nzone: Etc/UTC\nfacilitators: [stewards]\n${lines}`;

export const cohortDates: Rule = {
	id: 'cohort/dates-in-order',
	title: 'The dates of a group are in order',
	why: 'Calendars, mails and the status of a course follow from these days.',
	severity: 'error',
	good: {
		'cohorts/knots/spring.yml': spring('ends: 2027-04-30\nbreaks: [{ from: 2027-03-29, to: 2027-04-04 }]\n'),
	},
	bad: {
		'cohorts/knots/spring.yml': spring(
			'ends: 2027-02-01\nsignUp: { opens: 2027-03-01, closes: 2027-02-20 }\nbreaks: [{ from: 2027-04-04, to: 2027-03-29 }]\n',
		),
	},
	says: [
		'cohorts/knots/spring.yml:5:7  The group ends on 2027-02-01, before it starts on 2027-03-02. Swap the days or correct the year. [cohort/dates-in-order]',
		'cohorts/knots/spring.yml:6:38  Sign-up closes on 2027-02-20, before it opens on 2027-03-01. Swap the days or correct the year. [cohort/dates-in-order]',
		'cohorts/knots/spring.yml:7:34  The break ends on 2027-03-29, before it begins on 2027-04-04. Swap the days or correct the year. [cohort/dates-in-order]',
	],
	*check({ entries }) {
		for (const { file, starts, ends, signUp, breaks, meetings } of entries.cohorts.values()) {
			const wrong = (at: (string | number)[], message: string) =>
				problem('cohort/dates-in-order', file, at, `${message} Swap the days or correct the year.`);
			if (ends && ends < starts)
				yield wrong(['ends'], `The group ends on ${ends}, before it starts on ${starts}.`);
			if (signUp.opens && signUp.closes && signUp.closes < signUp.opens)
				yield wrong(
					['signUp', 'closes'],
					`Sign-up closes on ${signUp.closes}, before it opens on ${signUp.opens}.`,
				);
			for (const [index, { from, to }] of breaks.entries())
				if (to < from)
					yield wrong(['breaks', index, 'to'], `The break ends on ${to}, before it begins on ${from}.`);
			for (const [index, { day, id }] of meetings.entries())
				if (ends && day > ends)
					yield wrong(
						['meetings', index, 'day'],
						`The meeting \`${id}\` is on ${day}, after the group ends on ${ends}.`,
					);
		}
	},
};
