import type { Pointer, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

export const criteriaExist: Rule = {
	id: 'rubric/criterion-missing',
	title: 'A judgement names a criterion of its rubric',
	why: 'What is judged by another yardstick cannot be counted together.',
	severity: 'error',
	bad: {
		'rubrics/review.yml':
			'title: Review\nof: courses\ncriteria: [{ id: clear, title: Clear, question: Is it clear? }]\n',
		'reviews/knots/guests-1.mdx':
			'---\nreviewer: guests\ncommit: abcdef1\ndate: 2027-01-01\nverdict: approve\nrubric: review\njudgements: [{ criterion: cleer, met: yes }]\n---\n\nFine.\n',
	},
	says: [
		'reviews/knots/guests-1.mdx:7:27  The rubric `review` has no criterion `cleer`. Did you mean `clear`? [rubric/criterion-missing]',
	],
	*check({ entries }) {
		const criteria = (rubric: string | undefined) =>
			entries.rubrics.get(rubric ?? '')?.criteria.map(({ id }) => id);
		for (const { file, rubric = '', judgements } of entries.reviews.values())
			yield* missing(file, rubric, criteria(rubric), judgements, 'judgements');
		for (const { file, rubric, ratings } of entries.assessments.values())
			yield* missing(file, rubric, criteria(rubric), ratings, 'ratings');
	},
};

function* missing(
	file: string,
	rubric: string,
	known: string[] | undefined,
	all: readonly { criterion: string }[],
	name: string,
): Iterable<Problem> {
	for (const [index, { criterion }] of all.entries()) {
		const at: Pointer = [name, index, 'criterion'];
		if (known && !known.includes(criterion))
			yield problem(
				'rubric/criterion-missing',
				file,
				at,
				`The rubric \`${rubric}\` has no criterion \`${criterion}\`.${didYouMean(criterion, known) || ' Name one that it has.'}`,
			);
	}
}
