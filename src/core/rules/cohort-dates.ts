import { problem } from '../problem.ts';
import { cohortOf } from './example.ts';
import type { Rule } from './rule.ts';

export const cohortDates: Rule = {
	id: 'cohort/dates-in-order',
	title: 'The dates of a group are in order',
	why: 'Calendars, mails and the status of a course follow from these days.',
	severity: 'error',
	good: {
		'cohorts/knots/spring.yml': cohortOf(
			'ends: 2027-04-30\nbreaks: [{ from: 2027-03-29, to: 2027-04-04 }]\n',
		),
	},
	bad: {
		'cohorts/knots/spring.yml': cohortOf(
			'ends: 2027-02-01\nsignUp: { opens: 2027-03-01, closes: 2027-02-20 }\nbreaks: [{ from: 2027-04-04, to: 2027-03-29 }]\n',
		),
		'cohorts/knots/summer.yml': cohortOf(
			'breaks: [{ from: 2027-03-09, to: 2027-03-15 }, { from: 2027-03-15, to: 2027-03-20 }]\nmeetings: [{ id: talk, title: Talk, day: 2027-03-09, time: "18:00", every: week, until: 2027-03-02 }]\n',
		),
	},
	says: [
		'cohorts/knots/spring.yml:5:7  The group ends on 2027-02-01, before it starts on 2027-03-02. Swap the days or correct the year. [cohort/dates-in-order]',
		'cohorts/knots/spring.yml:6:38  Sign-up closes on 2027-02-20, before it opens on 2027-03-01. Swap the days or correct the year. [cohort/dates-in-order]',
		'cohorts/knots/spring.yml:7:34  The break ends on 2027-03-29, before it begins on 2027-04-04. Swap the days or correct the year. [cohort/dates-in-order]',
		'cohorts/knots/summer.yml:5:56  The break begins on 2027-03-15, while another goes on until then. Make one break of both. [cohort/dates-in-order]',
		'cohorts/knots/summer.yml:6:89  The meeting `talk` stops on 2027-03-02, before its first day, 2027-03-09. Swap the days or correct the year. [cohort/dates-in-order]',
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
				else {
					const other = breaks.find((one, place) => place !== index && holds(one, from, place < index));
					if (other)
						yield problem(
							'cohort/dates-in-order',
							file,
							['breaks', index, 'from'],
							`The break begins on ${from}, while another goes on until ${other.to === from ? 'then' : other.to}. Make one break of both.`,
						);
				}
			for (const [index, { day, id, until }] of meetings.entries()) {
				if (until && until < day)
					yield wrong(
						['meetings', index, 'until'],
						`The meeting \`${id}\` stops on ${until}, before its first day, ${day}.`,
					);
				if (ends && day > ends)
					yield wrong(
						['meetings', index, 'day'],
						`The meeting \`${id}\` is on ${day}, after the group ends on ${ends}.`,
					);
			}
		}
	},
};

// Of two breaks that begin on the same day, the later in the file is the one too many.
const holds = ({ from, to }: { from: string; to: string }, day: string, earlier: boolean) =>
	(from < day || (earlier && from === day)) && day <= to;
