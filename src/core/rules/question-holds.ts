import { problem } from '../problem.ts';
import { course, exampleSchool } from './example.ts';
import type { Rule } from './rule.ts';

const question = (lines: string) =>
	`---\ntitle: Which rope?\ndate: 2027-01-02\n${lines}---\n\nThere are so many.\n`;
const QUESTION = 'questions/which-rope.mdx';

export const questionHolds: Rule = {
	id: 'question/holds',
	title: 'A question stands in one place and has one accepted answer',
	why: 'Whoever comes with the same question looks for the answer that helped, on the pages of the course where it came up.',
	severity: 'error',
	good: {
		[QUESTION]: question(
			'course: knots\nunit: knots/01-first-knot\nanswers:\n  - { date: 2027-01-03, text: A thick one. }\n  - { date: 2027-01-04, text: Hemp., accepted: true }\n',
		),
	},
	bad: {
		[QUESTION]: question(
			'course: knots\nunit: bends/01-bend\nanswers:\n  - { date: 2027-01-03, text: A thick one., accepted: true }\n  - { date: 2027-01-04, text: Hemp., accepted: true }\n',
		),
		'courses/bends/index.mdx': course({ title: 'Bends' }),
		'courses/bends/units/01-bend.mdx': exampleSchool['courses/knots/units/01-first-knot.mdx'] ?? null,
	},
	says: [
		'questions/which-rope.mdx:5:7  The unit `bends/01-bend` belongs to another course than `knots`. Name the course that it is in. [question/holds]',
		'questions/which-rope.mdx:8:48  This is the second answer that is `accepted`. Leave that to the one that helped most. [question/holds]',
	],
	*check({ questions }) {
		for (const { file, course: about, unit, answers } of questions) {
			if (unit && about && !unit.startsWith(`${about}/`))
				yield problem(
					'question/holds',
					file,
					['unit'],
					`The unit \`${unit}\` belongs to another course than \`${about}\`. Name the course that it is in.`,
				);
			const accepted = answers.flatMap((one, index) => (one.accepted ? [index] : []));
			for (const index of accepted.slice(1, 2))
				yield problem(
					'question/holds',
					file,
					['answers', index, 'accepted'],
					'This is the second answer that is `accepted`. Leave that to the one that helped most.',
				);
		}
	},
};
