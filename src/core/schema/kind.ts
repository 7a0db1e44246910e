import { z } from 'zod';
import { line, prose, translations } from './fields.ts';

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

const words = {
	title: line(40).meta({ title: 'Title', description: 'One of them: “Study group”.' }),
	plural: line(40).meta({ title: 'Plural', description: 'Several of them: “Study groups”.' }),
	summary: prose(400).meta({
		title: 'Summary',
		description: 'What makes it different from the other kinds.',
	}),
	unit: line(20)
		.default('Unit')
		.meta({ title: 'Unit', description: 'What one part is called: unit, week, meeting, step.' }),
};

/** A form of learning together: course, study group, challenge, or a community's own. */
export const kind = z.strictObject({
	...words,
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
	translations: translations(words),
});

export type KindRecord = z.infer<typeof kind>;
