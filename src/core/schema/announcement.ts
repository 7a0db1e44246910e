import { z } from 'zod';
import { day, line, ref } from './fields.ts';

/** News of the university, a school, a course or a group. The body is the news. */
export const announcement = z.strictObject({
	title: line(120).meta({ title: 'Title', description: 'The news in one line.' }),
	date: day.meta({ title: 'Date', description: 'The day it is from.' }),
	until: day.optional().meta({ title: 'Until', description: 'The last day it is worth reading.' }),
	school: ref('schools').optional().meta({ title: 'School', description: 'The school it is about.' }),
	course: ref('courses').optional().meta({ title: 'Course', description: 'The course it is about.' }),
});

export type AnnouncementRecord = z.infer<typeof announcement>;
