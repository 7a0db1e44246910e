import { z } from 'zod';
import { line, mailAddress, webAddress } from './fields.ts';

/** The ways in which people can join a group. None of them brings what they answer into git. */
export const SIGN_UP_WAYS = ['link', 'mail', 'issue', 'pull-request', 'list', 'netlify'] as const;

export type SignUpWay = (typeof SIGN_UP_WAYS)[number];

/** What has to stand beside a way, and what to do where it does not. */
const NEEDS: Partial<Record<SignUpWay, { either: readonly ('url' | 'address')[]; say: string }>> = {
	link: { either: ['url'], say: 'has no `url` to sign up at. Write the address of the page' },
	mail: { either: ['address'], say: 'has no `address` to write to. Write that of the organizers' },
	list: {
		either: ['address', 'url'],
		say: 'has neither an `address` nor a `url` to subscribe at. Write one of them',
	},
};

export const signUpPlace = z.strictObject({
	way: z.enum(SIGN_UP_WAYS).default('link').meta({
		title: 'Way',
		description:
			'A page elsewhere, a mail, an issue, a pull request that adds a roster file, a mailing list, or a Netlify form.',
	}),
	label: line(60)
		.optional()
		.meta({ title: 'Label', description: 'What it is called: “an issue on the forge”.' }),
	url: webAddress.optional().meta({
		title: 'Address',
		description: 'For a link, where to sign up; for a list, where to subscribe.',
	}),
	address: mailAddress.optional().meta({
		title: 'Mail address',
		description: 'For a mail, to whom; for a list, the address that subscribes whoever writes to it.',
	}),
	leave: mailAddress.optional().meta({
		title: 'To leave',
		description: 'For a list: the address that unsubscribes whoever writes to it.',
	}),
});

/** How people sign up: the school's way in `site.yml`, or a course's own. */
export const signUp = signUpPlace.superRefine(({ way, ...given }, context) => {
	const need = NEEDS[way];
	if (need && need.either.every((field) => given[field] === undefined))
		context.addIssue({ code: 'custom', message: need.say });
});

export type SignUpRecord = z.infer<typeof signUp>;
