import { z } from 'zod';
import { discussion, discussionPlace } from './discussion.ts';
import { language, licence, line, mailAddress, prose, ref, translations, webAddress } from './fields.ts';
import { FORGES } from './forge.ts';
import { ACCENTS } from './school.ts';
import { signUp, signUpPlace } from './sign-up.ts';

const outgoing = z.strictObject({
	from: mailAddress.meta({ title: 'From', description: 'The address that mails come from.' }),
	name: line(60).optional().meta({ title: 'Name', description: 'Without it, that of the university.' }),
	replyTo: mailAddress.optional().meta({
		title: 'Reply to',
		description: 'Where answers go, if not to the address that mails come from.',
	}),
});

/** Without it, the web editor is there to be tried, and saves nothing. */
const editor = z.strictObject({
	login: z.enum(FORGES).meta({
		title: 'Login',
		description: 'The sort of forge that people log in with: that of the repository.',
	}),
	clientId: line(200).optional().meta({
		title: 'Client id',
		description: 'The public id of an OAuth application there; GitHub keeps it with the login service.',
	}),
	api: webAddress.optional().meta({
		title: 'API',
		description: 'Where programs talk to the forge, if not where such forges have it.',
	}),
	handler: webAddress.optional().meta({
		title: 'Login service',
		description: 'For GitHub: where it answers, if not at `/api/auth` of this site.',
	}),
});

const words = {
	tagline: line(120).meta({ title: 'Tagline', description: 'One line under the name.' }),
	description: prose(400).meta({
		title: 'Description',
		description: 'For search engines and link previews.',
	}),
};

/** A place has a name in each language, and one address. */
const translated = {
	...words,
	discussion: discussionPlace
		.pick({ label: true })
		.optional()
		.meta({ title: 'Discussion', description: 'What the place is called in that language.' }),
	signUp: signUpPlace
		.pick({ label: true })
		.optional()
		.meta({ title: 'Sign-up', description: 'How people sign up, in that language.' }),
};

/** What a fork edits first: `site.yml`, the school's name, address, languages and ways to reach it. */
export const site = z.strictObject({
	title: line(60).meta({ title: 'Title', description: 'The name of the university.' }),
	...words,
	url: webAddress.meta({ title: 'Address', description: 'Where the site is published, without a path.' }),
	base: z
		.string()
		.regex(/^\/([a-z0-9-]+\/)*$/, 'is not a base path. Begin and end it with a slash: `/school/`')
		.default('/')
		.meta({ title: 'Base path', description: 'The folder it lies in there; `/` for none.' }),
	repository: webAddress.meta({ title: 'Repository', description: 'The web address of its git repository.' }),
	branch: line(60)
		.default('main')
		.meta({ title: 'Branch', description: 'The branch the site is built from.' }),
	forge: z.enum(FORGES).optional().meta({
		title: 'Forge',
		description: 'The program that the repository lives on, if its address does not tell.',
	}),
	maintainers: z.array(ref('people')).max(20).default([]).meta({
		title: 'Maintainers',
		description: 'Who looks after the program, and after whatever belongs to no school.',
	}),
	languages: z
		.array(language)
		.min(1)
		.max(20)
		.meta({ title: 'Languages', description: 'Of the site’s own words; the first is the main one.' }),
	licence: licence.meta({ title: 'Licence', description: 'Of everything that does not say another.' }),
	accent: z.enum(ACCENTS).default('teal').meta({ title: 'Colour', description: 'Of the home page.' }),
	discussion: discussion
		.optional()
		.meta({ title: 'Discussion', description: 'Where people talk, if a course names no other place.' }),
	signUp: signUp
		.optional()
		.meta({ title: 'Sign-up', description: 'How people join, if a group names no other way.' }),
	mail: outgoing.optional().meta({
		title: 'Mail',
		description: 'Whose name the mails of groups bear; without it, none are sent.',
	}),
	offline: z.boolean().default(true).meta({
		title: 'Offline',
		description: 'Whether courses can be saved and read without a network; `false` takes back what was kept.',
	}),
	editor: editor
		.refine(
			({ login, clientId }) => login === 'github' || clientId !== undefined,
			'has no `clientId` beside `login`. Register an OAuth application on the forge and write its public id there',
		)
		.refine(
			({ login, handler }) => login === 'github' || handler === undefined,
			'has a `handler`, which only GitHub needs. Take it out',
		)
		.optional()
		.meta({
			title: 'Web editor',
			description: 'How people log in to it; without this, they can only try it.',
		}),
	translations: translations(translated),
});

export type SiteRecord = z.infer<typeof site>;
