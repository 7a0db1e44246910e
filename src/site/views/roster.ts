// Who chose to be listed in a group. Nobody else is counted, and whoever left is gone.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Listed } from '#core/catalogue/catalogue.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';

export interface RosterView {
	title: string;
	/** “7 people chose to be listed here.” */
	count: string;
	people: ListedView[];
}

export interface ListedView {
	name: string;
	/** Their handle, where they gave another name. */
	handle: string | undefined;
	/** Of the name, for a picture that needs none. */
	initials: string;
	/** Their page, where they have one. */
	href: string | undefined;
	/** One of the colours of the house, always the same. */
	accent: string;
	role: string;
	hope: string | undefined;
}

/** The roster of `cohort`; undefined where nobody is in it. */
export function rosterOf(edition: Edition, cohort: Cohort): RosterView | undefined {
	const people = presentIn(edition, cohort).map((one) => listedView(edition, one));
	const { t } = voiceOf(edition);
	const title = t(cohort.state === 'complete' ? 'roster.past' : 'roster.title');
	return people.length === 0 ? undefined : { title, count: t('roster.count', { n: people.length }), people };
}

/** Who is in the roster of `cohort` today. */
export function presentIn({ today }: Edition, { roster }: Cohort): Listed[] {
	return roster.filter(({ left }) => left === undefined || left > today);
}

function listedView(edition: Edition, { handle, name = handle, role, hope }: Listed): ListedView {
	const { t, href } = voiceOf(edition);
	const hasPage = edition.entries.people.has(handle);
	return {
		name,
		handle: name === handle ? undefined : handle,
		initials: initialsOf(name),
		href: hasPage ? href(addresses.person(handle)) : undefined,
		accent: COLOURS[sum(handle) % COLOURS.length] ?? COLOURS[0],
		role: t(`role.${role}`),
		hope,
	};
}

const COLOURS = ['teal', 'marigold', 'tomato', 'grape', 'leaf', 'sky'] as const;

const sum = (text: string) => [...text].reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);

// The first letters of the first two words; letters of Arabic join where they stand together.
function initialsOf(name: string): string {
	const letters = name
		.split(/[\s-]+/)
		.flatMap((word) => /\p{L}|\p{N}/u.exec(word)?.[0].toUpperCase() ?? [])
		.slice(0, 2);
	return letters.join('\u200c') || '?';
}
