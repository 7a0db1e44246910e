// Who could read it, in English, for terminals and for what a program says on the forge. The site says it in its own words.
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Reading } from '../proposal/reading.ts';
import { type Reason, reviewersFor, type Suggestion } from '../proposal/reviewers.ts';
import type { Tie } from '../proposal/ties.ts';

export interface Reader {
	/** Their file in `people/`. */
	handle: string;
	name: string;
	/** What they are called on the forge. */
	account: string;
	why: string;
}

export interface Readers {
	/** The best first. */
	suggested: Reader[];
	/** Who would be, if they had no part in it. */
	excluded: Omit<Reader, 'account'>[];
}

/** Who could read it, and why they. */
export function readersOf(catalogue: Catalogue, reading: Reading): Readers {
	const { suggested, excluded } = reviewersFor(catalogue, reading);
	const name = (handle: string) => catalogue.entries.people.get(handle)?.name ?? handle;
	return {
		suggested: suggested.map((one) => ({
			handle: one.handle,
			name: name(one.handle),
			account: one.account,
			why: whyOf(one),
		})),
		excluded: excluded.map(({ handle, tie }) => ({ handle, name: name(handle), why: part(tie) })),
	};
}

/** The same as lines of plain text. */
export function readersText({ suggested, excluded }: Readers): string {
	const line = ({ name, handle, why }: Omit<Reader, 'account'>) => `  ${name} (${handle}): ${why}`;
	const none = '  Nobody who is listed. It needs somebody from outside.';
	return [
		'Could read it:',
		...(suggested.length > 0 ? suggested.map(line) : [none]),
		...(excluded.length > 0 ? ['Have a part in it:', ...excluded.map(line)] : []),
	].join('\n');
}

function whyOf({ reasons, load, ties }: Suggestion): string {
	return [
		...reasons.map(reasonOf),
		...(load > 0 ? [`reads ${load} other ${load === 1 ? 'proposal' : 'proposals'}`] : []),
		...ties.map(part),
	].join(', ');
}

function reasonOf(reason: Reason): string {
	switch (reason.why) {
		case 'reviewer':
			return `reviews for ${reason.school}`;
		case 'steward':
			return `looks after ${reason.school}`;
		case 'other-school':
			return `reviews for another school (${reason.school})`;
		case 'mentor':
			return 'offers help';
		case 'topics':
			return `knows ${reason.topics.join(' and ')}`;
		case 'language':
			return `reads ${reason.language}`;
		case 'reviewed':
			return `reviewed ${reason.reviews} ${reason.reviews === 1 ? 'course' : 'courses'} here`;
	}
}

const PARTS: Record<Tie['part'], (of: string) => string> = {
	author: () => 'proposed it',
	organizer: () => 'organizes it',
	'co-author': () => 'has written at it within a year',
	facilitator: () => 'keeps a group of it together',
	ancestor: (of) => `organizes ${of}, which it builds on`,
	group: () => 'learns in a group with its makers',
	pathway: (of) => `has ${of} on the same pathway`,
};

const part = ({ part: name, of = 'a course' }: Tie) => PARTS[name](of);
