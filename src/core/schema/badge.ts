import { z } from 'zod';
import { ROLES } from './role.ts';
import { line, prose, ref, slug, translations } from './fields.ts';

const threshold = z
	.strictObject({
		criterion: slug.meta({ title: 'Criterion', description: 'Its id in the rubric.' }),
		atLeast: z.int().min(1).max(6).meta({ title: 'At least', description: 'The level, counted from 1.' }),
	})
	.meta({ title: 'Threshold' });

const lowest = z.number().min(1).max(6).optional();

const assessments = z.strictObject({
	count: z.int().min(1).max(20).meta({ title: 'Count', description: 'How many assessments.' }),
	by: z.enum(ROLES).default('peer').meta({
		title: 'By',
		description:
			'Who may assess: peers, holders of this badge, mentors, stewards; each of them or one further on.',
	}),
	of: ref('tasks').optional().meta({
		title: 'Of',
		description: 'The task whose work is assessed; without it, any task that the rule names.',
	}),
	median: lowest.meta({
		title: 'Median',
		description: 'The lowest middle level that each criterion may have.',
	}),
	floor: lowest.meta({ title: 'Floor', description: 'The lowest level that any reader may have given.' }),
	medians: z
		.array(threshold)
		.max(20)
		.default([])
		.meta({ title: 'Medians', description: 'Lowest middle level by criterion.' }),
	floors: z
		.array(threshold)
		.max(20)
		.default([])
		.meta({ title: 'Floors', description: 'Lowest level by criterion.' }),
});

const tasks = z.strictObject({
	in: ref('courses').meta({ title: 'In', description: 'The course.' }),
	count: z.int().min(1).max(500).optional().meta({
		title: 'Count',
		description: 'How many of its tasks; without it, all that are not optional.',
	}),
});

const attends = z.strictObject({
	count: z.int().min(1).max(500).meta({ title: 'Count', description: 'How many meetings.' }),
	in: ref('courses').optional().meta({ title: 'In', description: 'Of groups of this course only.' }),
});

const manual = z.strictObject({
	because: line(200).meta({ title: 'Because', description: 'What they must have seen.' }),
	by: z.enum(ROLES).default('steward').meta({ title: 'By', description: 'Who may say so.' }),
});

/** One condition, or a group of them; exactly one key each. */
export interface BadgeRule {
	all?: BadgeRule[] | undefined;
	any?: BadgeRule[] | undefined;
	task?: string | undefined;
	tasks?: z.infer<typeof tasks> | undefined;
	badge?: string | undefined;
	assessments?: z.infer<typeof assessments> | undefined;
	gives?: number | undefined;
	attends?: z.infer<typeof attends> | undefined;
	calibrated?: string | undefined;
	manual?: z.infer<typeof manual> | undefined;
}

const rule: z.ZodType<BadgeRule, BadgeRule> = z
	.strictObject({
		get all() {
			return z
				.array(rule)
				.min(1)
				.max(20)
				.optional()
				.meta({ title: 'All', description: 'Every one of these.' });
		},
		get any() {
			return z.array(rule).min(1).max(20).optional().meta({ title: 'Any', description: 'One of these.' });
		},
		task: ref('tasks').optional().meta({ title: 'Task', description: 'Work on this task: `course/task`.' }),
		tasks: tasks
			.optional()
			.meta({ title: 'Tasks', description: 'Work on all tasks of a course, or on so many.' }),
		badge: ref('badges').optional().meta({ title: 'Badge', description: 'Holds this badge already.' }),
		assessments: assessments
			.optional()
			.meta({ title: 'Assessments', description: 'Peers have assessed the work.' }),
		gives: z
			.int()
			.min(1)
			.optional()
			.meta({ title: 'Gives', description: 'Has assessed the work of so many peers.' }),
		attends: attends.optional().meta({ title: 'Attends', description: 'Came to so many meetings.' }),
		calibrated: ref('rubrics').optional().meta({
			title: 'Calibrated',
			description:
				'Has judged the samples of this rubric: each level at most one from that of those who wrote them, half of them the same.',
		}),
		manual: manual
			.optional()
			.meta({ title: 'By hand', description: 'Somebody who may says so, for a reason.' }),
	})
	.refine(
		(one) => Object.values(one).filter((value) => value !== undefined).length === 1,
		'says no condition or several at once. Give each condition a line of its own, under `all` or `any`',
	) as z.ZodType<BadgeRule, BadgeRule>;

/** What is looked at besides the rule. Nobody ever assesses their own work or that of their team. */
const guards = z.strictObject({
	knownDays: z.int().min(0).max(365).default(7).meta({
		title: 'Known for',
		description: 'Days for which an assessor must have been here before their word counts.',
	}),
	swapped: z.number().min(0).max(1).default(0.5).meta({
		title: 'Swapped',
		description:
			'A steward looks where more than this share comes from people whom the holder assessed in turn.',
	}),
	words: z.int().min(0).max(200).default(12).meta({
		title: 'Words',
		description: 'A steward looks where an assessment says fewer words than this.',
	}),
});

const words = {
	title: line(80).meta({ title: 'Title', description: 'The name on the badge.' }),
	description: line(200).meta({ title: 'Description', description: 'What its holder has shown.' }),
};

/** A badge: what it stands for, and a rule that anyone can replay. The body is its criteria in words. */
export const badge = z.strictObject({
	...words,
	type: z
		.enum(['skill', 'community', 'completion'])
		.meta({ title: 'Type', description: 'A skill, a way of helping others, or a course done.' }),
	school: ref('schools').meta({ title: 'School', description: 'The school that stands behind it.' }),
	picture: z
		.string()
		.regex(/^[a-z0-9-]+\.svg$/, 'is not a picture. Name an SVG file beside this one')
		.optional()
		.meta({ title: 'Picture', description: 'An SVG beside this file; without it, one is drawn.' }),
	rubric: ref('rubrics').optional().meta({ title: 'Rubric', description: 'What assessors look at.' }),
	rule: rule.meta({ title: 'Rule', description: 'When it is earned.' }),
	version: z.int().min(1).max(99).default(1).meta({
		title: 'Version',
		description: 'One more whenever the rule changes after somebody has earned it.',
	}),
	guards: guards.prefault({}).meta({ title: 'Guards', description: 'What is looked at besides the rule.' }),
	repeatable: z
		.boolean()
		.default(false)
		.meta({ title: 'Repeatable', description: 'Whether one can earn it again, with other work.' }),
	months: z
		.int()
		.min(1)
		.max(600)
		.optional()
		.meta({ title: 'Months', description: 'How long it counts; without it, for ever.' }),
	needs: z
		.array(ref('badges'))
		.max(12)
		.default([])
		.meta({ title: 'Needs', description: 'Badges to hold before.' }),
	about: prose(600).optional().meta({ title: 'About', description: 'Why it exists.' }),
	translations: translations(words),
});

export type Guards = z.infer<typeof guards>;
export type AssessmentsRule = z.infer<typeof assessments>;
export type BadgeRecord = z.infer<typeof badge>;
