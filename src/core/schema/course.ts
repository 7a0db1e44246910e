import { z } from 'zod';
import { discussion } from './discussion.ts';
import { commit, day, language, licence, line, prose, ref, slug, topics, webAddress } from './fields.ts';
import { signUp } from './sign-up.ts';

/** What a course may say of itself; what its dates say comes on top (`catalogue/status.ts`). */
export const COURSE_STATUS = [
	'proposed',
	'in-review',
	'draft',
	'open',
	'archived',
	'postponed',
	'did-not-happen',
	'withdrawn',
] as const;

/** What somebody brings: anything at all, or so much. */
export const LEVELS = ['any', 'beginner', 'intermediate', 'advanced'] as const;

const objective = z
	.strictObject({
		id: slug.meta({
			title: 'Id',
			description: 'A short word that tasks and units point at; it never changes.',
		}),
		text: line(200).meta({ title: 'Text', description: 'Goes on from “You will be able to …”.' }),
	})
	.meta({ title: 'Objective' });

const organizer = z
	.strictObject({
		person: ref('people').meta({ title: 'Who', description: 'A person or a group of the school.' }),
		role: z
			.enum(['organizer', 'facilitator', 'mentor', 'author', 'translator', 'editor'])
			.default('organizer')
			.meta({ title: 'Role', description: 'What they do for this course.' }),
	})
	.meta({ title: 'Organizer' });

const effort = z.strictObject({
	from: z.number().min(0.5).max(200).meta({ title: 'From', description: 'Hours, for somebody quick.' }),
	to: z.number().min(0.5).max(200).meta({ title: 'To', description: 'Hours, for somebody thorough.' }),
	per: z
		.enum(['week', 'course'])
		.default('week')
		.meta({ title: 'Per', description: 'Whether the hours are for a week or for all of it.' }),
});

const prerequisite = z
	.strictObject({
		text: line(240).meta({ title: 'Text', description: 'What one should know or have, in words.' }),
		course: ref('courses')
			.optional()
			.meta({ title: 'Course', description: 'The course of this school that teaches it.' }),
	})
	.meta({ title: 'Prerequisite' });

const meeting = z
	.strictObject({
		how: z.enum(['live', 'in-person', 'in-writing', 'mixed']).meta({
			title: 'How',
			description: 'Live online, in one room, in writing at one’s own time, or a mix.',
		}),
		rhythm: line(120).meta({ title: 'Rhythm', description: 'How often and how long: “an hour every week”.' }),
		tools: line(160)
			.optional()
			.meta({ title: 'Tools', description: 'What people need in order to take part.' }),
		about: prose(1200).optional().meta({ title: 'About', description: 'What happens when people meet.' }),
	})
	.meta({ title: 'Way to meet' });

const ancestor = z
	.strictObject({
		title: line(160).meta({ title: 'Title', description: 'The name of the work.' }),
		url: webAddress.meta({ title: 'Address', description: 'Where the work is.' }),
		by: line(160).meta({ title: 'By', description: 'Whom to credit.' }),
		licence: licence.meta({ title: 'Licence', description: 'Under which this course may build on it.' }),
		changes: line(300)
			.optional()
			.meta({ title: 'Changes', description: 'What was changed on the way here.' }),
		commit: commit
			.optional()
			.meta({ title: 'Commit', description: 'The commit it was taken from, if it lives in git.' }),
	})
	.meta({ title: 'Work' });

const partner = z.strictObject({
	name: line(120).meta({ title: 'Name', description: 'The organization that stands behind the course.' }),
	url: webAddress.optional().meta({ title: 'Address', description: 'Its own site.' }),
});

/** The record of a course, study group or challenge, as the front matter of `courses/<course>/index.mdx`. */
export const course = z.strictObject({
	title: line(80).meta({ title: 'Title', description: 'The name people will say to one another.' }),
	question: line(140).meta({
		title: 'Question',
		description: 'The question the course explores, in 140 characters.',
	}),
	summary: prose(700).meta({
		title: 'Summary',
		description: 'What happens in it, for whom, in one paragraph.',
	}),
	kind: ref('kinds').meta({
		title: 'Kind',
		description: 'Course, study group, challenge, or a word of the school’s own.',
	}),
	school: ref('schools').meta({ title: 'School', description: 'The school that looks after it.' }),
	organizers: z
		.array(organizer)
		.min(1)
		.max(20)
		.meta({ title: 'Organizers', description: 'Who answers for it; two are far better than one.' }),
	status: z
		.enum(COURSE_STATUS)
		.default('draft')
		.meta({ title: 'Status', description: '`open` lets the dates of its groups decide the rest.' }),
	term: z
		.enum(['rolling', 'fixed'])
		.default('rolling')
		.meta({ title: 'Term', description: 'Rolling: start any time. Fixed: with a group, on its dates.' }),
	languages: z
		.array(language)
		.min(1)
		.max(6)
		.meta({ title: 'Languages', description: 'Language tags; the first is the one it is written in.' }),
	licence: licence.meta({ title: 'Licence', description: 'Of the course’s own text and pictures.' }),
	topics: topics
		.min(1)
		.meta({ title: 'Topics', description: 'One to eight words that people would search for.' }),
	level: z.enum(LEVELS).default('any').meta({ title: 'Level', description: 'What people should bring.' }),
	weeks: z
		.int()
		.min(1)
		.max(52)
		.optional()
		.meta({ title: 'Weeks', description: 'How long it takes at its own pace.' }),
	effort: effort.meta({ title: 'Effort', description: 'Hours of work, as an honest range.' }),
	audience: prose(600).meta({ title: 'Audience', description: 'Whom it is for, and whom it is not for.' }),
	prerequisites: z.array(prerequisite).max(12).default([]).meta({
		title: 'Prerequisites',
		description: 'What one should know or have before; none is a fine answer.',
	}),
	objectives: z
		.array(objective)
		.max(12)
		.default([])
		.meta({ title: 'Objectives', description: 'What somebody will be able to do at the end.' }),
	signUpTask: prose(700).optional().meta({
		title: 'Sign-up task',
		description: 'A small piece of work that shows what the course is like; not too easy, not too hard.',
	}),
	signUpQuestions: z
		.array(
			line(200).meta({
				title: 'Question',
				description: 'Answered when one signs up; answers stay out of git.',
			}),
		)
		.max(5)
		.default([])
		.meta({ title: 'Sign-up questions', description: 'What else to ask whoever joins a group.' }),
	signUp: signUp
		.optional()
		.meta({ title: 'Sign-up', description: 'How people join its groups, if not as the school does it.' }),
	discussion: discussion
		.optional()
		.meta({ title: 'Discussion', description: 'Where its people talk, if not where the school does.' }),
	meets: z
		.array(meeting)
		.max(4)
		.default([])
		.meta({ title: 'How we meet', description: 'The ways people of this course come together.' }),
	openSyllabus: z
		.boolean()
		.default(true)
		.meta({ title: 'Open syllabus', description: 'Whether peers may change the syllabus by pull request.' }),
	badges: z
		.array(ref('badges'))
		.max(12)
		.default([])
		.meta({ title: 'Badges', description: 'What one can earn in it.' }),
	basedOn: z
		.array(ancestor)
		.max(12)
		.default([])
		.meta({ title: 'Based on', description: 'Works of others that this course adapts, with their terms.' }),
	translationOf: ref('courses')
		.optional()
		.meta({ title: 'Translation of', description: 'The course of this school that it is a translation of.' }),
	translated: day.optional().meta({
		title: 'Translated',
		description: 'For a translation: the day on which its original was read; later changes are not in it.',
	}),
	next: z
		.array(ref('courses'))
		.max(6)
		.default([])
		.meta({ title: 'Next', description: 'Where to go from here.' }),
	partner: partner.optional().meta({ title: 'Partner', description: 'An organization that helps run it.' }),
	aliases: z
		.array(slug)
		.max(12)
		.default([])
		.meta({ title: 'Aliases', description: 'Earlier names of its folder; their addresses keep working.' }),
});

export type CourseRecord = z.infer<typeof course>;
