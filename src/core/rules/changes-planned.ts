import type { Cohort, Day } from '../catalogue/catalogue.ts';
import { daysBetween } from '../catalogue/days.ts';
import { plannedDays } from '../cohort/meetings.ts';
import { problem } from '../problem.ts';
import { cohortOf } from './example.ts';
import type { Rule } from './rule.ts';

const weekly = (changes: string) =>
	cohortOf(
		`ends: 2027-04-30\nmeetings:\n  - id: weekly\n    title: Talk\n    day: 2027-03-03\n    time: "18:00"\n    every: week\n    changes: [${changes}]\n`,
	);

export const changesPlanned: Rule = {
	id: 'cohort/changes-planned',
	title: 'What is moved or cancelled was planned',
	why: 'A change of a day on which nobody meets changes nothing, and people come to a meeting that is not.',
	severity: 'error',
	good: { 'cohorts/knots/spring.yml': weekly('{ day: 2027-03-10, to: 2027-03-08 }') },
	bad: {
		'cohorts/knots/spring.yml': weekly(
			'{ day: 2027-03-11, cancelled: true }, { day: 2027-03-17, time: "19:00" }, { day: 2027-03-17, cancelled: true }',
		),
	},
	says: [
		'cohorts/knots/spring.yml:12:22  The meeting `weekly` is not planned on 2027-03-11. The nearest day that it is planned on is 2027-03-10. [cohort/changes-planned]',
		'cohorts/knots/spring.yml:12:96  The meeting `weekly` of 2027-03-17 is changed twice. Make one change of both. [cohort/changes-planned]',
	],
	*check({ courses }) {
		for (const cohort of courses.filter(({ whole }) => whole).flatMap(({ cohorts }) => cohorts))
			for (const [index, series] of cohort.meetings.entries())
				for (const [place, { day }] of series.changes.entries()) {
					const wrong = (message: string) =>
						problem(
							'cohort/changes-planned',
							cohort.file,
							['meetings', index, 'changes', place, 'day'],
							message,
						);
					const days = plannedDays(series, cohort);
					if (!days.includes(day)) yield wrong(notPlanned(series, day, days));
					else if (series.changes.findIndex((one) => one.day === day) < place)
						yield wrong(`The meeting \`${series.id}\` of ${day} is changed twice. Make one change of both.`);
				}
	},
};

function notPlanned({ id }: Cohort['meetings'][number], day: Day, days: readonly Day[]): string {
	const far = (one: Day) => Math.abs(daysBetween(one, day));
	const [nearest] = [...days].sort((a, b) => far(a) - far(b));
	const said = `The meeting \`${id}\` is not planned on ${day}.`;
	return nearest
		? `${said} The nearest day that it is planned on is ${nearest}.`
		: `${said} It is planned on no day at all; correct its own days first.`;
}
