import { z } from 'zod';
import { day, line, ref } from './fields.ts';

/** What came of one meeting of a group, `recaps/<course>/<cohort>/<recap>`. The body tells those who were not there. */
export const recap = z.strictObject({
	title: line(120).meta({ title: 'Title', description: 'What the meeting was about.' }),
	day: day.meta({ title: 'Day', description: 'The day on which it was, or should have been.' }),
	by: ref('people')
		.optional()
		.meta({ title: 'By', description: 'Who wrote it down, if they want to be named.' }),
	happened: z.boolean().default(true).meta({
		title: 'Took place',
		description: 'False if nobody came or it fell through; that is worth knowing, and no shame.',
	}),
	came: z
		.int()
		.min(0)
		.max(10_000)
		.optional()
		.meta({ title: 'Came', description: 'How many were there. A number, and no names.' }),
	plus: z
		.array(line(200).meta({ title: 'Plus', description: 'What to keep.' }))
		.max(12)
		.default([])
		.meta({ title: 'Plus', description: 'What went well.' }),
	delta: z
		.array(line(200).meta({ title: 'Delta', description: 'What to change.' }))
		.max(12)
		.default([])
		.meta({ title: 'Delta', description: 'What to do differently next time.' }),
	next: line(240).optional().meta({ title: 'Next', description: 'What was agreed until the next meeting.' }),
});

export type RecapRecord = z.infer<typeof recap>;
