// Who answers for something new. A page of a person is written only where that person says under which name.
import type { z } from 'zod';
import { slug } from '../../schema/fields.ts';
import { person } from '../../schema/person.ts';
import { written } from '../../writing/written.ts';
import { contactIn } from '../../text/contact.ts';
import { type About, type Ask, fits } from './ask.ts';
import type { NewFile } from './noun.ts';

export const isListed = ({ catalogue }: About, handle = '') =>
	catalogue.known.get('people')?.has(handle) ?? false;

const unlisted = (flag: string) => (about: About) =>
	Boolean(about.answers[flag]) && !isListed(about, about.answers[flag]);

const public_ = (name: string, schema: z.ZodType) => (answer: string) =>
	fits(name, schema)(answer) ?? contactIn(answer);

/** Asks who organizes it, and with whom. */
export const askOrganizers: readonly Ask[] = [
	{
		flag: 'organizer',
		question: 'Who are you here? Your handle, as in people/<handle>.yml',
		hint: 'A pen name is fine: small letters, digits, hyphens. A group of the school works too.',
		wrong: fits('organizer', slug),
	},
	{
		flag: 'organizer-name',
		question: 'You are not listed yet. Under which name may the university list you?',
		hint: 'A file with this name is written, and everybody can read it. A pen name is fine; no mail address. Ctrl+C writes nothing.',
		when: unlisted('organizer'),
		wrong: public_('name', person.shape.name),
	},
	{
		flag: 'organizer-bio',
		question: 'One sentence about you, for people who think of joining?',
		hint: 'It goes into the same file. You may leave it empty for now.',
		when: unlisted('organizer'),
		optional: true,
		wrong: public_('bio', person.shape.bio),
	},
	{
		flag: 'co-organizer',
		question: 'Who organizes it with you? A handle, or nothing',
		hint: 'When P2PU looked at its first 2,474 groups, four out of five had never opened, and nine out of ten had one organizer. Nothing told so well which courses would open as a second person.',
		optional: true,
		wrong: (answer, { answers }) =>
			answer === answers['organizer']
				? 'That is you. Name somebody else, or nobody.'
				: fits('organizer', slug)(answer),
	},
	{
		flag: 'co-organizer-name',
		question: 'They are not listed yet. Under which name do they want to be?',
		hint: 'Only if you have asked them. Leave it empty, and they can write their file themselves.',
		when: unlisted('co-organizer'),
		optional: true,
		wrong: public_('name', person.shape.name),
	},
];

/** The handles of those who organize it and are listed, or are about to be. */
export function organizersOf(about: About): string[] {
	const { organizer = '', 'co-organizer': other = '', 'co-organizer-name': name } = about.answers;
	return [organizer, ...(other && (isListed(about, other) || name) ? [other] : [])];
}

/** Files of those who said that they want to be listed. */
export function peopleFiles(about: About): NewFile[] {
	const { answers } = about;
	return ['organizer', 'co-organizer'].flatMap((flag) => {
		const handle = answers[flag];
		const name = answers[`${flag}-name`];
		if (!handle || !name || isListed(about, handle)) return [];
		const bio = answers[`${flag}-bio`];
		return [{ path: `people/${handle}.yml`, text: written('people', { name, ...(bio && { bio }) }) }];
	});
}

/** What has to be said of the people, and of those who are still missing. */
export function peopleLeft(about: About): string[] {
	const { 'co-organizer': other } = about.answers;
	if (!other)
		return [
			'You organize it alone so far. Ask one person before you open it, and say in the proposal that you look for one.',
		];
	if (organizersOf(about).includes(other)) return [];
	return [
		`\`${other}\` is not listed, and only they can decide that. When people/${other}.yml exists, add \`- person: ${other}\` to the organizers.`,
	];
}
