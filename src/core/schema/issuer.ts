import { z } from 'zod';
import { day, line, slug } from './fields.ts';

const did = z
	.string()
	.max(300)
	.regex(
		/^did:web:[a-z0-9.-]+(%3A\d+)?(:[A-Za-z0-9._-]+)*$/,
		'is not a name for an issuer. Write it as `did:web:school.example`',
	);

const life = {
	// A key whose own name were the key could vouch for itself.
	id: slug
		.refine((id) => !id.startsWith('z6mk'), 'looks like a key itself. Call it by its year: `key-2027`')
		.meta({ title: 'Id', description: 'What it is called in the address of the issuer: `key-2027`.' }),
	state: z.enum(['active', 'retired', 'compromised']).meta({
		title: 'State',
		description: 'Signs today; signed once and still counts; or got into wrong hands and counts no more.',
	}),
	from: day.meta({ title: 'From', description: 'The first day it signed.' }),
	until: day.optional().meta({ title: 'Until', description: 'The last day it signed.' }),
	note: line(200).optional().meta({ title: 'Note', description: 'What happened, if something did.' }),
};

const key = z
	.strictObject({
		...life,
		multibase: z
			.string()
			.regex(/^z6Mk[1-9A-HJ-NP-Za-km-z]{44}$/, 'is not a public key. `npm run rotate` writes it')
			.meta({ title: 'Public key', description: 'Ed25519, multibase: `z6Mk…`.' }),
	})
	.meta({ title: 'Key' });

const tokenKey = z
	.strictObject({
		...life,
		modulus: z
			.string()
			.regex(/^[\w-]{342}$/, 'is not a public key of 2048 bits. `npm run rotate` writes it')
			.meta({ title: 'Modulus', description: 'RSA, 2048 bits, in base64url.' }),
	})
	.meta({ title: 'Key for tokens' });

/** Who issues badges: the public keys of the school. The secret ones never lie in it. */
export const issuer = z.strictObject({
	did: did.meta({
		title: 'DID',
		description: 'The name of the issuer, made of its address once: `did:web:…`.',
	}),
	formerDids: z
		.array(did)
		.max(12)
		.default([])
		.meta({ title: 'Former DIDs', description: 'Names from before the site moved; they keep counting.' }),
	keys: z
		.array(key)
		.max(40)
		.default([])
		.meta({ title: 'Keys', description: 'Public keys, the newest last.' }),
	tokenKeys: z
		.array(tokenKey)
		.max(40)
		.default([])
		.meta({ title: 'Keys for tokens', description: 'Public keys for the form that few programs ask for.' }),
	mail: z.email().optional().meta({
		title: 'Mail',
		description:
			'An address of the school, not of a person, for backpacks of Open Badges 2.0 that ask for one.',
	}),
	withdrawn: z.array(z.int().min(0).max(131_071)).max(100_000).default([]).meta({
		title: 'Withdrawn',
		description: 'Places in the status list of awards that are gone from here.',
	}),
});

export type IssuerRecord = z.infer<typeof issuer>;
