import { z } from 'zod';
import { line, slug, time } from './fields.ts';

/** One mail of a course’s sequence, by week and day of a group. The body is the mail. */
export const mail = z.strictObject({
	subject: line(78).meta({ title: 'Subject', description: 'At most 78 characters (RFC 5322 §2.1.1).' }),
	week: z
		.int()
		.min(-8)
		.max(60)
		.meta({ title: 'Week', description: '1 is the first week; -1 the week before it.' }),
	day: z
		.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])
		.default('monday')
		.meta({ title: 'Day', description: 'The day of that week.' }),
	time: time.default('09:00').meta({ title: 'Time', description: 'In the time zone of the group.' }),
	audience: z
		.enum(['all', 'individuals', 'groups'])
		.default('all')
		.meta({ title: 'Audience', description: 'Everybody, those on their own, or those in groups.' }),
	tags: z.array(slug).max(8).default([]).meta({ title: 'Tags', description: 'Words to find it again.' }),
});

export type MailRecord = z.infer<typeof mail>;
