import { z } from 'zod';
import { day, language, line, prose, publicKey, topics, webAddress } from './fields.ts';

const link = z
	.strictObject({
		label: line(60).meta({ title: 'Label', description: 'What the link leads to.' }),
		url: webAddress.meta({ title: 'Address', description: 'A page that says more; never a mail address.' }),
	})
	.meta({ title: 'Link' });

/** What a mentor says of themselves. */
export const mentoring = z.strictObject({
	offers: line(240).meta({ title: 'Offers', description: 'What you can help with.' }),
	how: line(240).meta({ title: 'How', description: 'How to ask: an issue, a meeting, a forum.' }),
	until: day.optional().meta({ title: 'Until', description: 'The day after which not to ask any more.' }),
});

const consent = z.strictObject({
	awards: z.boolean().default(false).meta({
		title: 'Badges',
		description: 'Whether badges you earn may stand on your page and in lists. Each award can say otherwise.',
	}),
	name: z.boolean().default(false).meta({
		title: 'Name',
		description: 'Whether your certificates bear the name above; otherwise they bear your handle.',
	}),
});

/** Somebody who chose to be listed, or a group that answers together. Handles, never mail addresses. */
export const person = z.strictObject({
	name: line(80).meta({ title: 'Name', description: 'As you want to be called; a pen name is fine.' }),
	type: z
		.enum(['person', 'group'])
		.default('person')
		.meta({ title: 'Type', description: 'One person, or a group that answers together.' }),
	account: z
		.string()
		.max(80)
		.regex(
			/^[A-Za-z0-9][A-Za-z0-9._-]*(\/[A-Za-z0-9][A-Za-z0-9._-]*)?$/,
			'is not a name on a forge. Write it as it stands in the address of your page there, without `@`',
		)
		.optional()
		.meta({
			title: 'Account',
			description:
				'Your name on the forge, if your work there may be credited to you; a group’s is `org/team`.',
		}),
	bio: prose(800).optional().meta({ title: 'Bio', description: 'What others may want to know.' }),
	languages: z
		.array(language)
		.max(12)
		.default([])
		.meta({ title: 'Languages', description: 'Languages you answer in.' }),
	skills: topics.default([]).meta({ title: 'Skills', description: 'What you can show others.' }),
	interests: topics.default([]).meta({ title: 'Interests', description: 'What you want to learn.' }),
	links: z.array(link).max(6).default([]).meta({ title: 'Links', description: 'Pages of your own choice.' }),
	mentoring: mentoring
		.optional()
		.meta({ title: 'Mentoring', description: 'Only if you want to be asked for help.' }),
	keys: z
		.array(publicKey.meta({ title: 'Key', description: '`did:key:z6Mk…` or `ssh-ed25519 AAAA…`.' }))
		.max(12)
		.default([])
		.meta({
			title: 'Keys',
			description: 'Public keys of yours: badges name the first, and what they signed is yours.',
		}),
	consent: consent
		.prefault({})
		.meta({ title: 'Consent', description: 'What may be shown of you; nothing unless you say so.' }),
});

export type PersonRecord = z.infer<typeof person>;
