import type { Cohort } from '../catalogue/catalogue.ts';
import { addDays } from '../catalogue/days.ts';
import { MOST_WEEKS } from '../cohort/weeks.ts';
import { problem } from '../problem.ts';
import { cohortOf } from './example.ts';
import type { Rule } from './rule.ts';

const weekly = (until: string) =>
	cohortOf(
		`ends: 2027-04-30\nmeetings: [{ id: talk, title: Talk, day: 2027-03-03, time: "18:00", every: week, until: ${until} }]\n`,
	);

export const cohortLength: Rule = {
	id: 'cohort/three-years',
	title: 'A group lasts three years at most',
	why: 'So far its weeks, meetings and mails are counted, and what lies behind has none. Mostly a year was mistyped.',
	severity: 'error',
	good: { 'cohorts/knots/spring.yml': weekly('2030-02-26') },
	bad: {
		'cohorts/knots/spring.yml': weekly('2227-04-30'),
		'cohorts/knots/summer.yml': cohortOf('breaks: [{ from: 2027-03-02, to: 2072-03-08 }]\n'),
		'cohorts/knots/winter.yml': cohortOf('ends: 2072-04-30\n'),
	},
	says: [
		'cohorts/knots/spring.yml:6:89  The meeting `talk` repeats until 2227-04-30, more than three years from 2027-03-03 on. Correct the year, or begin another meeting then. [cohort/three-years]',
		'cohorts/knots/summer.yml:5:9  The group takes more than three years, most of them off. Correct the year of its breaks. [cohort/three-years]',
		'cohorts/knots/winter.yml:5:7  The group ends on 2072-04-30, more than three years after it starts on 2027-03-02. Correct the year, or begin another group then. [cohort/three-years]',
	],
	*check({ courses }) {
		for (const cohort of courses.flatMap(({ cohorts }) => cohorts)) {
			const { file, starts, ends, lastDay } = cohort;
			const say = (at: (string | number)[], message: string) =>
				problem('cohort/three-years', file, at, message);
			if (ends !== undefined && ends > bound(starts))
				yield say(
					['ends'],
					`The group ends on ${ends}, more than three years after it starts on ${starts}. Correct the year, or begin another group then.`,
				);
			else if (ends === undefined && lastDay >= bound(starts))
				yield say(
					['breaks'],
					'The group takes more than three years, most of them off. Correct the year of its breaks.',
				);
			else yield* meetings(cohort, say);
		}
	},
};

function* meetings(
	{ meetings, lastDay }: Cohort,
	say: (at: (string | number)[], message: string) => ReturnType<typeof problem>,
) {
	for (const [index, { id, day, every, until }] of meetings.entries())
		if (every !== 'once' && (until ?? lastDay) > bound(day))
			yield say(
				['meetings', index, until === undefined ? 'day' : 'until'],
				`The meeting \`${id}\` repeats until ${until ?? lastDay}, more than three years from ${day} on. Correct the year, or begin another meeting then.`,
			);
}

/** The last day that is counted from `day` on. */
const bound = (day: string) => addDays(day, 7 * MOST_WEEKS - 1);
