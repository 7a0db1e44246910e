import { z } from 'zod';
import { digest, line, moment } from './fields.ts';

/** What went out to one list, `sent/<course>/<cohort>/<list>/<mail>.yml`: claimed before it is sent, settled after. */
export const sent = z.strictObject({
	subject: line(78).meta({ title: 'Subject', description: 'As it was sent.' }),
	messageId: z
		.string()
		.max(200)
		.regex(/^<[\w.-]+@[\w.-]+>$/, 'is not a Message-ID. Copy the one that was written here')
		.meta({ title: 'Message-ID', description: 'Always the same for the same mail to the same list.' }),
	digest: digest.meta({ title: 'Digest', description: 'Of what was sent.' }),
	claimed: moment.meta({ title: 'Claimed', description: 'When it was about to be sent, in UTC.' }),
	settled: moment.optional().meta({
		title: 'Settled',
		description: 'When the mail server had taken it; without it, nobody knows, and it goes out once more.',
	}),
});

export type SentRecord = z.infer<typeof sent>;
