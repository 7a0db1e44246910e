import { z } from 'zod';
import { day, line, minutes, prose, ref, slug, time, timeZone, webAddress } from './fields.ts';

const signUp = z.strictObject({
	mode: z
		.enum(['open', 'moderated', 'closed'])
		.default('open')
		.meta({ title: 'Mode', description: 'Anyone joins, an organizer answers, or nobody any more.' }),
	opens: day
		.optional()
		.meta({ title: 'Opens', description: 'First day to sign up; without it, already open.' }),
	closes: day
		.optional()
		.meta({ title: 'Closes', description: 'Last day to sign up; without it, the first day.' }),
	url: webAddress
		.optional()
		.meta({ title: 'Address', description: 'Where to sign up, if not as the school does it.' }),
});

const meeting = z
	.strictObject({
		id: slug.meta({ title: 'Id', description: 'A short word that never changes; calendars hang on it.' }),
		title: line(120).meta({ title: 'Title', description: 'What happens.' }),
		day: day.meta({ title: 'Day', description: 'The day, or the first day if it repeats.' }),
		time: time.meta({ title: 'Time', description: 'In the time zone of the group.' }),
		minutes: minutes.default(60).meta({ title: 'Minutes', description: 'How long it lasts.' }),
		every: z
			.enum(['once', 'week', 'fortnight'])
			.default('once')
			.meta({ title: 'Every', description: 'Whether it repeats until the group ends.' }),
		where: line(200).optional().meta({ title: 'Where', description: 'A room, a town, or “online”.' }),
		url: webAddress.optional().meta({ title: 'Address', description: 'Where to join online.' }),
	})
	.meta({ title: 'Meeting' });

const pause = z
	.strictObject({
		from: day.meta({ title: 'From', description: 'First day off.' }),
		to: day.meta({ title: 'To', description: 'Last day off.' }),
		why: line(120).optional().meta({ title: 'Why', description: 'A holiday, a week to catch up.' }),
	})
	.meta({ title: 'Break' });

/** One run of a course by a group of people: `cohorts/<course>/<cohort>.yml`. */
export const cohort = z.strictObject({
	title: line(80).meta({ title: 'Title', description: 'What people call the group: “Winter 2027”.' }),
	starts: day.meta({ title: 'First day', description: 'In the group’s own time zone.' }),
	ends: day
		.optional()
		.meta({ title: 'Last day', description: 'Without it, as many weeks as the course has.' }),
	zone: timeZone.meta({ title: 'Time zone', description: 'The zone its times are written in.' }),
	cycle: ref('cycles').optional().meta({ title: 'Cycle', description: 'The season it belongs to.' }),
	status: z
		.enum(['planned', 'postponed', 'did-not-happen', 'withdrawn'])
		.default('planned')
		.meta({ title: 'Status', description: '`planned` lets the dates decide; the others are said openly.' }),
	seats: z
		.int()
		.min(2)
		.max(10_000)
		.optional()
		.meta({ title: 'Seats', description: 'How many can take part.' }),
	signUp: signUp.prefault({}).meta({ title: 'Sign-up', description: 'When and how people join.' }),
	facilitators: z
		.array(ref('people'))
		.min(1)
		.max(12)
		.meta({ title: 'Facilitators', description: 'Who keeps the group together.' }),
	meetings: z
		.array(meeting)
		.max(60)
		.default([])
		.meta({ title: 'Meetings', description: 'Repeating and single meetings.' }),
	breaks: z.array(pause).max(12).default([]).meta({ title: 'Breaks', description: 'Weeks without a unit.' }),
	about: prose(2000).optional().meta({ title: 'About', description: 'What is special about this run.' }),
});

export type CohortRecord = z.infer<typeof cohort>;
