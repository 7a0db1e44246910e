import { z } from 'zod';
import { day, line } from './fields.ts';

/** As what people list themselves; who facilitates a group is said by those who do. */
export const ROLES_TO_TAKE = ['peer', 'mentor'] as const;

/** Somebody who chose to be listed in a group: one file a person, so that pull requests never collide. */
export const roster = z.strictObject({
	name: line(80).optional().meta({ title: 'Name', description: 'Without it, the handle is shown.' }),
	role: z
		.enum([...ROLES_TO_TAKE, 'facilitator'])
		.default('peer')
		.meta({ title: 'Role', description: 'As what you take part.' }),
	joined: day.meta({ title: 'Joined', description: 'The day you joined.' }),
	left: day.optional().meta({ title: 'Left', description: 'The day you left, if you did.' }),
	attended: z
		.array(day.meta({ title: 'Day', description: 'The day of a meeting.' }))
		.max(200)
		.default([])
		.meta({ title: 'Attended', description: 'Meetings you came to; a facilitator writes them down.' }),
	hope: line(240).optional().meta({ title: 'Hope', description: 'What you hope to get out of it.' }),
});

export type RosterRecord = z.infer<typeof roster>;
