import { z } from 'zod';
import { day, line, mailAddress, minutes, prose, ref, slug, time, timeZone, webAddress } from './fields.ts';
import { AUDIENCES } from './mail.ts';

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
	questions: z
		.array(
			line(200).meta({
				title: 'Question',
				description: 'Answered when one signs up; answers stay out of git.',
			}),
		)
		.max(5)
		.default([])
		.meta({ title: 'Questions', description: 'What this group asks besides the questions of its course.' }),
});

const exception = z
	.strictObject({
		day: day.meta({ title: 'Day', description: 'The day on which the meeting was planned.' }),
		cancelled: z.boolean().default(false).meta({
			title: 'Cancelled',
			description: 'True if it does not take place, and not on another day either.',
		}),
		to: day.optional().meta({ title: 'To', description: 'The day that it moves to.' }),
		time: time.optional().meta({ title: 'Time', description: 'The time that it moves to.' }),
		minutes: minutes.optional().meta({ title: 'Minutes', description: 'How long it lasts this time.' }),
		where: line(200).optional().meta({ title: 'Where', description: 'Where it is this time.' }),
		url: webAddress.optional().meta({ title: 'Address', description: 'Where to join online this time.' }),
		why: line(160).optional().meta({ title: 'Why', description: 'What people are told.' }),
		revision: z.int().min(1).max(99).default(1).meta({
			title: 'Revision',
			description: 'Raise it when the same meeting changes once more, so that calendars follow.',
		}),
	})
	.meta({ title: 'Change' });

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
		until: day
			.optional()
			.meta({ title: 'Until', description: 'The last day it repeats on, if not the last of the group.' }),
		changes: z
			.array(exception)
			.max(60)
			.default([])
			.meta({ title: 'Changes', description: 'Days on which it is moved or cancelled.' }),
		revision: z.int().min(0).max(99).default(0).meta({
			title: 'Revision',
			description: 'Raise it when day, time or place of all of them change, so that calendars follow.',
		}),
	})
	.meta({ title: 'Meeting' });

const LEAVE =
	'is neither a mail address nor a web address. Write the one that unsubscribes, without `mailto:`';

const list = z
	.strictObject({
		id: slug.meta({
			title: 'Id',
			description: 'A short word that never changes; what was sent hangs on it.',
		}),
		to: mailAddress.meta({ title: 'To', description: 'The address of the list; its members live there.' }),
		audience: z.enum(AUDIENCES).default('all').meta({
			title: 'Audience',
			description: '`all` gets every mail; the others get those for everybody and those for them.',
		}),
		members: z.int().min(0).max(1_000_000).optional().meta({
			title: 'Members',
			description: 'How many there are; nothing else about them is public.',
		}),
		leave: z.union([mailAddress, webAddress], { error: LEAVE }).optional().meta({
			title: 'To leave',
			description: 'The address or page that unsubscribes.',
			'x-public': 'mail-address',
		}),
	})
	.meta({ title: 'List' });

const mailing = z.strictObject({
	lists: z
		.array(list)
		.min(1)
		.max(400)
		.meta({ title: 'Lists', description: 'One for everybody, or one for each small group.' }),
	since: day.optional().meta({
		title: 'Since',
		description: 'Mails of days before it are not sent; without it, those before sign-up opens.',
	}),
});

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
	rhythm: z.enum(['spread', 'day', 'week', 'fortnight']).default('spread').meta({
		title: 'Rhythm',
		description:
			'How units follow one another: spread evenly over its weeks, or one every day, week or fortnight.',
	}),
	mail: mailing
		.optional()
		.meta({ title: 'Mail', description: 'The lists that the mails of the course go to; without it, none.' }),
	breaks: z.array(pause).max(12).default([]).meta({ title: 'Breaks', description: 'Weeks without a unit.' }),
	about: prose(2000).optional().meta({ title: 'About', description: 'What is special about this run.' }),
	reflection: prose(2000).optional().meta({
		title: 'Reflection',
		description: 'When it is over, or did not happen: what worked, and what to do differently next time.',
	}),
	rerunOf: ref('cohorts')
		.optional()
		.meta({ title: 'Run again from', description: 'The group that this one is a copy of.' }),
});

export type CohortRecord = z.infer<typeof cohort>;
