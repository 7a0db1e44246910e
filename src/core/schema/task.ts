import { z } from 'zod';
import { line, minutes, objectiveRef, slug } from './fields.ts';

/** What a learner does, with a deliverable; the props of `<Task>` and a row of a unit's `tasks`. */
export const task = z
	.strictObject({
		id: slug.meta({
			title: 'Id',
			description: 'A short word that never changes: learners’ progress and work hang on it.',
		}),
		was: z
			.array(slug)
			.max(12)
			.default([])
			.meta({ title: 'Was', description: 'Earlier ids; ticks on them are kept.' }),
		title: line(120).meta({
			title: 'Title',
			description: 'What to do, as an order: “Write your first program”.',
		}),
		minutes: minutes
			.optional()
			.meta({ title: 'Minutes', description: 'How long it takes somebody new to it, in minutes.' }),
		deliverable: line(300)
			.optional()
			.meta({ title: 'Deliverable', description: 'What exists afterwards that a peer can look at.' }),
		objectives: z
			.array(objectiveRef)
			.default([])
			.meta({ title: 'Objectives', description: 'Ids of the course’s objectives that this task practises.' }),
		optional: z
			.boolean()
			.default(false)
			.meta({ title: 'Optional', description: 'True if the course is complete without it.' }),
	})
	.meta({ title: 'Task' });

export type Task = z.infer<typeof task>;
