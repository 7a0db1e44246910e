import { z } from 'zod';
import { line, prose } from './fields.ts';

/** The parts of a course that a kind may ask for. */
export const KIND_ASKS = [
	'objectives',
	'organizers',
	'meets',
	'signUpTask',
	'weeks',
	'tasks',
	'badges',
] as const;

/** What a kind's cover shows: a quilt of patches, tables with people, or a trail of stepping stones. */
export const MOTIFS = ['quilt', 'tables', 'trail'] as const;

/** A form of learning together: course, study group, challenge, or a community's own. */
export const kind = z.strictObject({
	title: line(40).meta({ title: 'Title', description: 'One of them: “Study group”.' }),
	plural: line(40).meta({ title: 'Plural', description: 'Several of them: “Study groups”.' }),
	labels: z
		.record(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), line(40))
		.default({})
		.meta({ title: 'Labels', description: 'The title in other languages, by language tag.' }),
	summary: prose(400).meta({
		title: 'Summary',
		description: 'What makes it different from the other kinds.',
	}),
	unit: line(20)
		.default('Unit')
		.meta({ title: 'Unit', description: 'What one part is called: unit, week, meeting, step.' }),
	motif: z.enum(MOTIFS).default('quilt').meta({ title: 'Motif', description: 'What its covers show.' }),
	asks: z
		.array(z.enum(KIND_ASKS))
		.default([])
		.meta({ title: 'Asks for', description: 'Parts of a course that this kind cannot do without.' }),
	order: z
		.int()
		.min(0)
		.max(99)
		.default(50)
		.meta({ title: 'Order', description: 'Lower comes first in lists.' }),
});

export type KindRecord = z.infer<typeof kind>;
