import { z } from 'zod';
import { publicKey, ref } from './fields.ts';

/** How one knows who wrote a file; without it, nobody has looked. */
export const provenance = z.strictObject({
	way: z.enum(['account', 'commit', 'key', 'steward']).meta({
		title: 'Way',
		description:
			'The account that proposed it, the signature of its commit, a key of the writer, or the word of a steward.',
	}),
	by: ref('people')
		.optional()
		.meta({ title: 'By', description: 'The steward who vouches for it, if that is the way.' }),
	key: publicKey
		.optional()
		.meta({ title: 'Key', description: 'The key that signed, one of the writer’s, if that is the way.' }),
	signature: z
		.string()
		.regex(/^[A-Za-z0-9_-]{86}$/, 'is not a signature. Let the form of the site make it')
		.optional()
		.meta({ title: 'Signature', description: 'Ed25519 over the rest of the file, in base64url.' }),
});

export type Provenance = z.infer<typeof provenance>;
