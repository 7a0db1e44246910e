import { z } from 'zod';
import { day, line, webAddress } from './fields.ts';

/** What a learner made for a task. The body tells the steps and what they learned. */
export const work = z.strictObject({
	title: line(120).meta({ title: 'Title', description: 'What you made.' }),
	url: webAddress.optional().meta({ title: 'Address', description: 'Where it can be seen.' }),
	date: day.meta({ title: 'Date', description: 'The day of this revision.' }),
	revision: z
		.int()
		.min(1)
		.max(99)
		.default(1)
		.meta({ title: 'Revision', description: '1, then one more each time.' }),
	improved: line(400)
		.optional()
		.meta({ title: 'Improved', description: 'What changed since the last revision, and thanks to whom.' }),
	listed: z
		.boolean()
		.default(false)
		.meta({ title: 'Listed', description: 'Whether it may be shown on the site.' }),
});

export type WorkRecord = z.infer<typeof work>;
