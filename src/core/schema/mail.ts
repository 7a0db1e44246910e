import { z } from 'zod';
import { day, line, ref, slug, time } from './fields.ts';

/** Who gets a mail: everybody, those who learn on their own, or those in small groups. */
export const AUDIENCES = ['all', 'individuals', 'groups'] as const;

/** One mail of a course's sequence, by week and day of a group. The body is the mail. */
export const mail = z
	.strictObject({
		subject: line(78).meta({ title: 'Subject', description: 'At most 78 characters (RFC 5322 §2.1.1).' }),
		week: z
			.int()
			.min(-8)
			.max(60)
			.optional()
			.meta({ title: 'Week', description: '1 is the first week of the group; 0 the week before it.' }),
		break: z.int().min(1).max(12).optional().meta({
			title: 'Break',
			description: 'Instead of a week: 1 for the first break of a group; one without breaks does not get it.',
		}),
		day: z.int().min(1).max(7).default(1).meta({
			title: 'Day',
			description: 'The day of that week; 1 is the weekday on which the group starts.',
		}),
		time: time.default('09:00').meta({ title: 'Time', description: 'In the time zone of the group.' }),
		audience: z
			.enum(AUDIENCES)
			.default('all')
			.meta({ title: 'Audience', description: 'Everybody, those on their own, or those in small groups.' }),
		corrects: ref('mail').optional().meta({
			title: 'Corrects',
			description: 'The mail that it puts right; who has not got that one does not get this one.',
		}),
		date: day
			.optional()
			.meta({ title: 'Date', description: 'For a correction, instead of a week: the day it goes out.' }),
		tags: z.array(slug).max(8).default([]).meta({ title: 'Tags', description: 'Words to find it again.' }),
	})
	.superRefine(({ week, break: pause, corrects, date }, context) => {
		const say = (message: string) => context.addIssue({ code: 'custom', message });
		const said = [week, pause, date].filter((one) => one !== undefined).length;
		if (said === 0) say('says no day. Write `week: 1` for the first week of the group');
		if (said > 1) say('says more than one of `week`, `break` and `date`. Keep one of them');
		if ((date === undefined) !== (corrects === undefined))
			say('needs `corrects` and `date` together, since corrections alone have a date of their own');
	});

export type MailRecord = z.infer<typeof mail>;
