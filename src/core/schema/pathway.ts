import { z } from 'zod';
import { line, prose, ref, translations } from './fields.ts';

const step = z
	.strictObject({
		course: ref('courses').optional().meta({ title: 'Course', description: 'A course to take.' }),
		badge: ref('badges').optional().meta({ title: 'Badge', description: 'Or a badge to earn.' }),
		why: line(240).meta({ title: 'Why', description: 'What this step adds to the way.' }),
		optional: z.boolean().default(false).meta({ title: 'Optional', description: 'True if one may skip it.' }),
	})
	.refine(
		(one) => (one.course === undefined) !== (one.badge === undefined),
		'names both a course and a badge, or neither. Name one of the two',
	)
	.meta({ title: 'Step' });

const words = {
	title: line(80).meta({ title: 'Title', description: 'Where it leads.' }),
	question: line(140).meta({ title: 'Question', description: 'The question it answers step by step.' }),
	summary: prose(600).meta({
		title: 'Summary',
		description: 'For whom it is and where one stands at the end.',
	}),
};

/** An order of courses and badges towards something. The body says more. */
export const pathway = z.strictObject({
	...words,
	school: ref('schools').meta({ title: 'School', description: 'The school that looks after it.' }),
	steps: z.array(step).min(2).max(20).meta({ title: 'Steps', description: 'In order.' }),
	translations: translations(words),
});

export type PathwayRecord = z.infer<typeof pathway>;
