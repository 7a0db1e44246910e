import { z } from 'zod';
import { language, line, minutes, webAddress } from './fields.ts';
import { RESOURCE_LICENCES } from './licence.ts';

/** Material by others that a unit builds on; the props of `<Resource>` and a row of a unit's `resources`. */
export const resource = z
	.strictObject({
		title: line(160).meta({ title: 'Title', description: 'The name its makers gave it.' }),
		url: webAddress.meta({ title: 'Address', description: 'Where it is to be found on the web.' }),
		type: z.enum(['read', 'watch', 'listen', 'do', 'use']).meta({
			title: 'Type',
			description: 'What a learner does with it; `use` is for tools and references.',
		}),
		by: line(160)
			.optional()
			.meta({ title: 'By', description: 'Who made it: a person, a project, a publisher.' }),
		minutes: minutes.optional().meta({ title: 'Minutes', description: 'How long it takes, in minutes.' }),
		licence: z.enum(RESOURCE_LICENCES).optional().meta({
			title: 'Licence',
			description: 'SPDX id; `free-to-read` where it may be read and not copied.',
		}),
		language: language
			.optional()
			.meta({ title: 'Language', description: 'Where it is not the language of the course.' }),
		archived: webAddress
			.optional()
			.meta({ title: 'Archived copy', description: 'A frozen copy, for the day the first address is gone.' }),
		note: line(300)
			.optional()
			.meta({ title: 'Note', description: 'Which part of it, and what to look for.' }),
		optional: z
			.boolean()
			.default(false)
			.meta({ title: 'Optional', description: 'True if the unit can be done without it.' }),
	})
	.meta({ title: 'Resource' });

export type Resource = z.infer<typeof resource>;
