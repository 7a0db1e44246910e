// Why a rule holds or does not: the rule again, with what was found for each of its conditions.
import { z } from 'zod';
import { ROLES } from './role.ts';
import { day, slug } from './fields.ts';

/** Why an assessment was not counted. */
export const REASONS = [
	'own-work',
	'made-together',
	'older-revision',
	'changed-since',
	'unverified',
	'too-new',
	'wrong-role',
	'other-rubric',
	'incomplete',
	'said-again',
] as const;

const id = z.string().max(300);
const count = z.number().min(0).max(10_000);

const left = z
	.strictObject({
		assessment: id.meta({ title: 'Assessment', description: 'Which one.' }),
		because: z.enum(REASONS).meta({ title: 'Because', description: 'Why it was not counted.' }),
		from: day.optional().meta({ title: 'From', description: 'The day from which it counts.' }),
	})
	.meta({ title: 'Left out' });

const level = z
	.strictObject({
		criterion: slug.meta({ title: 'Criterion', description: 'Which one.' }),
		median: count.meta({ title: 'Median', description: 'The lower median of its levels.' }),
		lowest: count.meta({ title: 'Lowest', description: 'The lowest of its levels.' }),
		holds: z.boolean().meta({ title: 'Holds', description: 'Whether both are high enough.' }),
	})
	.meta({ title: 'Level' });

/** What was found for one condition of a rule. Ids stand as in the content; nothing in it is prose. */
export interface Trace {
	what:
		| 'all'
		| 'any'
		| 'task'
		| 'tasks'
		| 'badge'
		| 'assessments'
		| 'gives'
		| 'attends'
		| 'calibrated'
		| 'manual';
	holds: boolean;
	/** The task, course, badge or rubric that it speaks of. */
	of?: string | undefined;
	by?: (typeof ROLES)[number] | undefined;
	have?: number | undefined;
	need?: number | undefined;
	/** The work that was looked at, and its revision. */
	work?: string | undefined;
	revision?: number | undefined;
	/** Assessments that counted, and those that did not. */
	counted?: string[] | undefined;
	left?: z.infer<typeof left>[] | undefined;
	levels?: z.infer<typeof level>[] | undefined;
	parts?: Trace[] | undefined;
}

export type Left = z.infer<typeof left>;
export type LevelFound = z.infer<typeof level>;

export const trace: z.ZodType<Trace, Trace> = z
	.strictObject({
		what: z
			.enum([
				'all',
				'any',
				'task',
				'tasks',
				'badge',
				'assessments',
				'gives',
				'attends',
				'calibrated',
				'manual',
			])
			.meta({ title: 'What', description: 'The sort of condition.' }),
		holds: z.boolean().meta({ title: 'Holds', description: 'Whether it is met.' }),
		of: id
			.optional()
			.meta({ title: 'Of', description: 'The task, course, badge or rubric that it speaks of.' }),
		by: z.enum(ROLES).optional().meta({ title: 'By', description: 'Who may say so.' }),
		have: count.optional().meta({ title: 'Have', description: 'How many there are.' }),
		need: count.optional().meta({ title: 'Need', description: 'How many there must be.' }),
		work: id.optional().meta({ title: 'Work', description: 'The work that was looked at.' }),
		revision: count.optional().meta({ title: 'Revision', description: 'Its revision.' }),
		counted: z.array(id).optional().meta({ title: 'Counted', description: 'The assessments that counted.' }),
		left: z
			.array(left)
			.optional()
			.meta({ title: 'Left out', description: 'Assessments that did not count, and why.' }),
		levels: z
			.array(level)
			.optional()
			.meta({ title: 'Levels', description: 'What was found for each criterion.' }),
		get parts() {
			return z
				.array(trace)
				.max(100)
				.optional()
				.meta({ title: 'Parts', description: 'The conditions that it gathers.' });
		},
	})
	.meta({ title: 'Trace' }) as unknown as z.ZodType<Trace, Trace>;
