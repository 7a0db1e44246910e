import { z } from 'zod';
import { line, mailAddress, webAddress } from './fields.ts';

/** Where people talk. Whatever is not a link is fetched from elsewhere only when a reader asks for it. */
export const DISCUSSION_WAYS = ['link', 'giscus', 'discourse', 'matrix', 'list'] as const;

const word = (what: string) =>
	z
		.string()
		.max(100)
		.regex(/^[\w.=+-]+(\/[\w.-]+)?$/, `is not ${what}. Copy it from the page of giscus`);

const giscus = z.strictObject({
	repo: word('the name of a repository').meta({
		title: 'Repository',
		description: 'Whose discussions are shown: `owner/name`.',
	}),
	repoId: word('an id').meta({ title: 'Repository id', description: 'As giscus.app shows it.' }),
	category: line(60).meta({ title: 'Category', description: 'The category that new threads go to.' }),
	categoryId: word('an id').meta({ title: 'Category id', description: 'As giscus.app shows it.' }),
});

export const discussionPlace = z.strictObject({
	way: z.enum(DISCUSSION_WAYS).default('link').meta({
		title: 'Way',
		description:
			'A link; or threads of GitHub by giscus, of a Discourse forum, a Matrix room, a mailing list.',
	}),
	label: line(60).meta({ title: 'Label', description: 'What the place is called: “the forum”.' }),
	url: webAddress.meta({
		title: 'Address',
		description: 'Where people talk: a page, the front page of the forum, the room, the archive of the list.',
	}),
	address: mailAddress.optional().meta({
		title: 'Mail address',
		description: 'For a list: where to write to.',
	}),
	giscus: giscus
		.optional()
		.meta({ title: 'giscus', description: 'For giscus: what giscus.app shows for it.' }),
});

/** Where people talk: the school's place in `site.yml`, or a course's own. */
export const discussion = discussionPlace.refine(
	(place) => place.way !== 'giscus' || place.giscus !== undefined,
	'has no `giscus` beside `way`. Write there what https://giscus.app shows for the repository',
);

export type DiscussionRecord = z.infer<typeof discussion>;
