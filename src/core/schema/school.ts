import { z } from 'zod';
import { line, prose, ref, translations, webAddress } from './fields.ts';

export const ACCENTS = ['teal', 'marigold', 'tomato', 'grape', 'leaf', 'sky'] as const;

const partner = z
	.strictObject({
		name: line(120).meta({ title: 'Name', description: 'The partner’s name.' }),
		url: webAddress.meta({ title: 'Address', description: 'The partner’s own site.' }),
		does: line(240).optional().meta({ title: 'Does', description: 'What the partner brings.' }),
	})
	.meta({ title: 'Partner' });

const words = {
	title: line(80).meta({ title: 'Title', description: 'The school’s name.' }),
	short: line(30).meta({ title: 'Short name', description: 'For chips and lists: “Webcraft”.' }),
	question: line(140).meta({
		title: 'Question',
		description: 'The question that brings these people together.',
	}),
	summary: prose(600).meta({ title: 'Summary', description: 'What the school is, in one paragraph.' }),
};

/** A school: a community with a charter that looks after courses of one field. The body is its charter. */
export const school = z.strictObject({
	...words,
	accent: z
		.enum(ACCENTS)
		.meta({ title: 'Colour', description: 'The school’s colour on covers and headings.' }),
	stewards: z
		.array(ref('people'))
		.min(1)
		.max(12)
		.meta({ title: 'Stewards', description: 'Who keeps the charter and answers proposals.' }),
	reviewers: z
		.array(ref('people'))
		.max(60)
		.default([])
		.meta({ title: 'Reviewers', description: 'Who reads proposals and can be asked.' }),
	mentors: z.array(ref('people')).max(60).default([]).meta({
		title: 'Mentors',
		description: 'Whose assessment of work counts as a mentor’s, besides facilitators.',
	}),
	partners: z
		.array(partner)
		.max(20)
		.default([])
		.meta({ title: 'Partners', description: 'Organizations that work with the school.' }),
	featured: z
		.array(ref('courses'))
		.max(6)
		.default([])
		.meta({ title: 'Featured', description: 'Courses to show first.' }),
	responseDays: z
		.int()
		.min(1)
		.max(60)
		.default(14)
		.meta({ title: 'Response time', description: 'Days within which a proposal gets its first answer.' }),
	translations: translations(words),
});

export type SchoolRecord = z.infer<typeof school>;
