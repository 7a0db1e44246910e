import { z } from 'zod';
import { day, prose, ref, slug } from './fields.ts';

const rating = z
	.strictObject({
		criterion: slug.meta({ title: 'Criterion', description: 'Its id in the rubric.' }),
		level: z.int().min(1).max(6).meta({ title: 'Level', description: 'Counted from 1, the lowest.' }),
	})
	.meta({ title: 'Rating' });

/** A peer’s answer to one revision of somebody’s work. */
export const assessment = z.strictObject({
	rubric: ref('rubrics').meta({ title: 'Rubric', description: 'The rubric it went by.' }),
	revision: z.int().min(1).max(99).meta({ title: 'Revision', description: 'The revision that was read.' }),
	date: day.meta({ title: 'Date', description: 'The day of the assessment.' }),
	as: z
		.enum(['peer', 'holder', 'mentor', 'steward'])
		.default('peer')
		.meta({ title: 'As', description: 'In which role.' }),
	ratings: z
		.array(rating)
		.max(30)
		.default([])
		.meta({ title: 'Ratings', description: 'A level for each criterion.' }),
	kudos: prose(1200).meta({ title: 'Kudos', description: 'What is good about it.' }),
	questions: prose(1200)
		.optional()
		.meta({ title: 'Questions', description: 'What you would ask its maker.' }),
	concerns: prose(1200).optional().meta({ title: 'Concerns', description: 'What should change, and how.' }),
});

export type AssessmentRecord = z.infer<typeof assessment>;
