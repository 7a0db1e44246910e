import { z } from 'zod';
import { line, minutes, objectiveRef, prose, slug } from './fields.ts';
import { resource } from './resource.ts';
import { task } from './task.ts';

/** The front matter of one unit: a week, a session, a step of a challenge. */
export const unit = z.strictObject({
	title: line(120).meta({ title: 'Title', description: 'What this unit is about.' }),
	summary: line(300).optional().meta({ title: 'Summary', description: 'One sentence for the syllabus.' }),
	objectives: z
		.array(objectiveRef)
		.max(12)
		.default([])
		.meta({ title: 'Objectives', description: 'Ids of the course’s objectives that this unit serves.' }),
	minutes: minutes
		.optional()
		.meta({ title: 'Minutes', description: 'For all of it; without it, tasks and resources are added up.' }),
	resources: z
		.array(resource)
		.max(40)
		.default([])
		.meta({ title: 'Resources', description: 'Open material by others, in the order to take it.' }),
	tasks: z
		.array(task)
		.max(20)
		.default([])
		.meta({ title: 'Tasks', description: 'For plain Markdown; in MDX write `<Task>` where it belongs.' }),
	keyPoints: z
		.array(line(240).meta({ title: 'Key point', description: 'One sentence.' }))
		.max(12)
		.default([])
		.meta({ title: 'Key points', description: 'What to keep when all else is forgotten.' }),
	facilitator: prose(4000)
		.optional()
		.meta({ title: 'For facilitators', description: 'How to run the meeting of this unit.' }),
	draft: z
		.boolean()
		.default(false)
		.meta({ title: 'Draft', description: 'A draft is checked and not shown.' }),
	aliases: z
		.array(slug)
		.max(12)
		.default([])
		.meta({ title: 'Aliases', description: 'Earlier names of this file; their addresses keep working.' }),
});

export type UnitRecord = z.infer<typeof unit>;
