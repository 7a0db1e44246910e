import { weeksOf } from '../cohort/weeks.ts';
import { advice } from '../problem.ts';
import type { Rule } from './rule.ts';

const mail = (week: number) => `---\nsubject: Tie a bowline\nweek: ${week}\n---\n\nMake a loop.\n`;

/** So long after its end a course may still write. */
const AFTER = 2;

export const mailWeek: Rule = {
	id: 'mail/week',
	title: 'Mails end soon after their course',
	why: 'A week that the course has not is mostly a slip of the pen, and its mail would come when nobody waits for it.',
	severity: 'advice',
	good: { 'mail/knots/01-later.mdx': mail(3) },
	bad: { 'mail/knots/01-later.mdx': mail(14) },
	says: [
		'mail/knots/01-later.mdx:3:7  advice: This mail is of week 14, and the course has 1. Correct the week, or say in the course how many `weeks` it has. [mail/week]',
	],
	*check({ courses }) {
		for (const { mails, units, cohorts, weeks: said = units.length } of courses) {
			const taken = cohorts.flatMap((cohort) => weeksOf(cohort).map(({ number = 0 }) => number));
			const weeks = Math.max(said, ...taken);
			for (const { file, week = 0 } of mails)
				if (weeks > 0 && week > weeks + AFTER)
					yield advice(
						'mail/week',
						file,
						['week'],
						`This mail is of week ${week}, and the course has ${weeks}. Correct the week, or say in the course how many \`weeks\` it has.`,
					);
		}
	},
};
