import { z } from 'zod';
import { line, prose, slug } from './fields.ts';

const level = z
	.strictObject({
		label: line(40).meta({ title: 'Label', description: 'A word: “not yet”, “mostly”, “always”.' }),
		means: line(240).meta({ title: 'Means', description: 'What one sees in the work.' }),
	})
	.meta({ title: 'Level' });

const criterion = z
	.strictObject({
		id: slug.meta({ title: 'Id', description: 'A short word that never changes.' }),
		title: line(80).meta({ title: 'Title', description: 'What is looked at.' }),
		question: line(200).meta({ title: 'Question', description: 'What the reader asks.' }),
		levels: z
			.array(level)
			.max(6)
			.default([])
			.meta({ title: 'Levels', description: 'From least to most; none for a yes-or-no question.' }),
		checked: z
			.enum(['by-people', 'by-machine'])
			.default('by-people')
			.meta({ title: 'Checked', description: 'Whether a rule of the check answers it.' }),
		rules: z
			.array(line(60).regex(/^[a-z]+\/[a-z-]+$/, 'is not the id of a rule. Write it as `task/deliverable`'))
			.max(12)
			.default([])
			.meta({
				title: 'Rules',
				description:
					'What the machine goes by: rules of the check; the answer is yes where none of them speaks.',
			}),
	})
	.meta({ title: 'Criterion' });

const agreed = z
	.strictObject({
		criterion: slug.meta({ title: 'Criterion', description: 'Its id above.' }),
		level: z.int().min(1).max(6).meta({ title: 'Level', description: 'Counted from 1, the lowest.' }),
		because: line(300).meta({ title: 'Because', description: 'What in the sample shows it.' }),
	})
	.meta({ title: 'Level' });

const sample = z
	.strictObject({
		id: slug.meta({ title: 'Id', description: 'A short word that never changes.' }),
		title: line(120).meta({ title: 'Title', description: 'What it is.' }),
		text: prose(6000).meta({ title: 'Text', description: 'The sample itself, as plain text.' }),
		levels: z
			.array(agreed)
			.min(1)
			.max(30)
			.meta({ title: 'Levels', description: 'What those who wrote the rubric agreed on.' }),
	})
	.meta({ title: 'Sample' });

/** What peers look at in a course or in a piece of work. */
export const rubric = z.strictObject({
	title: line(80).meta({ title: 'Title', description: 'What it judges.' }),
	of: z.enum(['courses', 'work']).meta({ title: 'Of', description: 'Courses, or learners’ work.' }),
	about: prose(800).optional().meta({ title: 'About', description: 'How to use it.' }),
	criteria: z.array(criterion).min(1).max(30).meta({ title: 'Criteria', description: 'One question each.' }),
	samples: z.array(sample).max(8).default([]).meta({
		title: 'Samples',
		description: 'Made-up work to practise on, with the levels that were agreed on.',
	}),
});

export type RubricRecord = z.infer<typeof rubric>;
