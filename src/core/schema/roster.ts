import { z } from 'zod';
import { day, line } from './fields.ts';

/** Somebody who chose to be listed in a group: one file a person, so that pull requests never collide. */
export const roster = z.strictObject({
	name: line(80).optional().meta({ title: 'Name', description: 'Without it, the handle is shown.' }),
	role: z
		.enum(['peer', 'mentor', 'facilitator'])
		.default('peer')
		.meta({ title: 'Role', description: 'As what you take part.' }),
	joined: day.meta({ title: 'Joined', description: 'The day you joined.' }),
	left: day.optional().meta({ title: 'Left', description: 'The day you left, if you did.' }),
	hope: line(240).optional().meta({ title: 'Hope', description: 'What you hope to get out of it.' }),
});

export type RosterRecord = z.infer<typeof roster>;
