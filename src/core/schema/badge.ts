import { z } from 'zod';
import { line, prose, ref, slug, translations } from './fields.ts';

const floor = z
	.strictObject({
		criterion: slug.meta({ title: 'Criterion', description: 'Its id in the rubric.' }),
		atLeast: z.int().min(1).max(6).meta({ title: 'At least', description: 'The level, counted from 1.' }),
	})
	.meta({ title: 'Floor' });

const assessments = z.strictObject({
	count: z.int().min(1).max(20).meta({ title: 'Count', description: 'How many assessments.' }),
	by: z
		.enum(['peer', 'holder', 'mentor', 'steward'])
		.default('peer')
		.meta({ title: 'By', description: 'Who may assess.' }),
	median: z.number().min(1).max(6).optional().meta({ title: 'Median', description: 'Lowest median level.' }),
	floors: z
		.array(floor)
		.max(20)
		.default([])
		.meta({ title: 'Floors', description: 'Lowest level by criterion.' }),
});

/** One condition, or a group of them; exactly one key each. */
export interface BadgeRule {
	all?: BadgeRule[] | undefined;
	any?: BadgeRule[] | undefined;
	task?: string | undefined;
	badge?: string | undefined;
	assessments?: z.infer<typeof assessments> | undefined;
	gives?: number | undefined;
	attends?: number | undefined;
	manual?: string | undefined;
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
		badge: ref('badges').optional().meta({ title: 'Badge', description: 'Holds this badge already.' }),
		assessments: assessments
			.optional()
			.meta({ title: 'Assessments', description: 'Peers have assessed the work.' }),
		gives: z.int().min(1).optional().meta({ title: 'Gives', description: 'Has assessed so many peers.' }),
		attends: z.int().min(1).optional().meta({ title: 'Attends', description: 'Came to so many meetings.' }),
		manual: line(200)
			.optional()
			.meta({ title: 'By hand', description: 'A steward says so, for this reason.' }),
	})
	.refine(
		(one) => Object.values(one).filter((value) => value !== undefined).length === 1,
		'says no condition or several at once. Give each condition a line of its own, under `all` or `any`',
	) as z.ZodType<BadgeRule, BadgeRule>;

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
	needs: z
		.array(ref('badges'))
		.max(12)
		.default([])
		.meta({ title: 'Needs', description: 'Badges to hold before.' }),
	about: prose(600).optional().meta({ title: 'About', description: 'Why it exists.' }),
	translations: translations(words),
});

export type BadgeRecord = z.infer<typeof badge>;
