import { z } from 'zod';
import { day, line, ref, webAddress } from './fields.ts';

/** Who earned which badge, and on what evidence. The signed credential lies beside it as JSON. */
export const award = z.strictObject({
	badge: ref('badges').meta({ title: 'Badge', description: 'What was earned.' }),
	holder: line(200).meta({
		title: 'Holder',
		description: 'A handle, a profile address or a `did:`; never a mail address.',
	}),
	date: day.meta({ title: 'Date', description: 'The day it was earned.' }),
	evidence: z
		.array(webAddress)
		.max(12)
		.default([])
		.meta({ title: 'Evidence', description: 'Where the work can be seen.' }),
	listed: z
		.boolean()
		.default(false)
		.meta({ title: 'Listed', description: 'Whether the holder wants it shown.' }),
	revoked: line(240).optional().meta({ title: 'Revoked', description: 'Why it no longer counts, if so.' }),
});

export type AwardRecord = z.infer<typeof award>;
