import { z } from 'zod';
import { day, digest, line, prose, ref, slug } from './fields.ts';
import { provenance } from './provenance.ts';
import { ROLES } from './role.ts';

export { ROLES, type Role } from './role.ts';

const rating = z
	.strictObject({
		criterion: slug.meta({ title: 'Criterion', description: 'Its id in the rubric.' }),
		level: z.int().min(1).max(6).meta({ title: 'Level', description: 'Counted from 1, the lowest.' }),
		because: line(400)
			.optional()
			.meta({ title: 'Because', description: 'The place in the work that you are thinking of.' }),
	})
	.meta({ title: 'Rating' });

/** A peer’s answer to one revision of somebody’s work: `assessments/<course>/<task>/<handle>/<assessor>-r<revision>`. */
export const assessment = z.strictObject({
	rubric: ref('rubrics').meta({ title: 'Rubric', description: 'The rubric it went by.' }),
	revision: z.int().min(1).max(99).meta({ title: 'Revision', description: 'The revision that was read.' }),
	read: digest
		.optional()
		.meta({ title: 'Read', description: 'The digest of what was read, as the page of the work shows it.' }),
	date: day.meta({ title: 'Date', description: 'The day of the assessment.' }),
	as: z.enum(ROLES).default('peer').meta({ title: 'As', description: 'In which role.' }),
	ratings: z
		.array(rating)
		.max(30)
		.default([])
		.meta({ title: 'Ratings', description: 'A level for each criterion.' }),
	kudos: prose(1200).meta({ title: 'Kudos', description: 'What is good about it.' }),
	questions: prose(1200)
		.optional()
		.meta({ title: 'Questions', description: 'What you would ask its maker.' }),
	concerns: prose(1200).optional().meta({ title: 'Concerns', description: 'What should change, and how.' }),
	quote: z.boolean().default(false).meta({
		title: 'Quote',
		description: 'Whether your kudos may stand on the maker’s certificate, with your name.',
	}),
	provenance: provenance.optional().meta({ title: 'Provenance', description: 'How one knows who wrote it.' }),
});

export type AssessmentRecord = z.infer<typeof assessment>;
