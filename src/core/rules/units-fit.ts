import { weeksFor, weeksOf } from '../cohort/weeks.ts';
import { advice } from '../problem.ts';
import { cohortOf } from './example.ts';
import type { Rule } from './rule.ts';

export const unitsFit: Rule = {
	id: 'cohort/units-fit',
	title: 'The units fit between the first day and the last',
	why: 'Units that find no week of their own all begin in the last one, when everybody is tired.',
	severity: 'advice',
	good: { 'cohorts/knots/spring.yml': cohortOf('ends: 2027-03-15\nrhythm: fortnight\n') },
	bad: { 'cohorts/knots/spring.yml': cohortOf('ends: 2027-03-08\nrhythm: fortnight\n') },
	says: [
		'cohorts/knots/spring.yml:5:7  advice: The rhythm `fortnight` takes 2 weeks for 1 unit, and the group has 1 without a break. Let it end later, or leave `ends` out. [cohort/units-fit]',
	],
	*check({ courses }) {
		for (const { units, whole, cohorts } of courses)
			for (const cohort of whole ? cohorts : []) {
				const { file, ends, starts, rhythm } = cohort;
				const needed = weeksFor(rhythm, units.length);
				if (ends === undefined || ends < starts || needed === undefined) continue;
				const given = weeksOf(cohort).filter(({ number }) => number !== undefined).length;
				if (needed > given)
					yield advice(
						'cohort/units-fit',
						file,
						['ends'],
						`The rhythm \`${rhythm}\` takes ${count(needed, 'week')} for ${count(units.length, 'unit')}, and the group has ${given} without a break. Let it end later, or leave \`ends\` out.`,
					);
			}
	},
};

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
