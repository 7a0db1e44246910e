import { z } from 'zod';
import { day, line, ref } from './fields.ts';

/** News of the university, a school, a course or a group. The body is the news. */
export const announcement = z.strictObject({
	title: line(120).meta({ title: 'Title', description: 'The news in one line.' }),
	date: day.meta({ title: 'Date', description: 'The day it is from.' }),
	until: day.optional().meta({ title: 'Until', description: 'The last day it is worth reading.' }),
	school: ref('schools').optional().meta({ title: 'School', description: 'The school it is about.' }),
	course: ref('courses').optional().meta({ title: 'Course', description: 'The course it is about.' }),
	group: ref('cohorts').optional().meta({ title: 'Group', description: 'The group it is about.' }),
	mail: z.boolean().default(false).meta({
		title: 'By mail',
		description: 'Whether it also goes to the lists of the group, or of the groups of the course that run.',
	}),
});

export type AnnouncementRecord = z.infer<typeof announcement>;
