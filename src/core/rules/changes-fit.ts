import { advice } from '../problem.ts';
import { cohortOf } from './example.ts';
import type { Rule } from './rule.ts';

const party = (to: string) =>
	cohortOf(
		`ends: 2027-04-30\nmeetings:\n  - id: party\n    title: Party\n    day: 2027-04-28\n    time: "18:00"\n    changes: [{ day: 2027-04-28, to: ${to} }]\n`,
	);

export const changesFit: Rule = {
	id: 'cohort/changes-fit',
	title: 'A meeting that is moved stays within its group',
	why: 'After its last day a group is told of as one that has run; few look there for a meeting to come.',
	severity: 'advice',
	good: { 'cohorts/knots/spring.yml': party('2027-04-30') },
	bad: { 'cohorts/knots/spring.yml': party('2027-05-03') },
	says: [
		'cohorts/knots/spring.yml:11:38  advice: The meeting `party` moves to 2027-05-03, after the last day of the group, 2027-04-30. Let the group end later, or move it to a day before. [cohort/changes-fit]',
	],
	*check({ courses }) {
		for (const { file, lastDay, meetings } of courses
			.filter(({ whole }) => whole)
			.flatMap(({ cohorts }) => cohorts))
			for (const [index, { id, changes }] of meetings.entries())
				for (const [place, { to }] of changes.entries())
					if (to !== undefined && to > lastDay)
						yield advice(
							'cohort/changes-fit',
							file,
							['meetings', index, 'changes', place, 'to'],
							`The meeting \`${id}\` moves to ${to}, after the last day of the group, ${lastDay}. Let the group end later, or move it to a day before.`,
						);
	},
};
