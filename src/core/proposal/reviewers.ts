// Who could read a proposal: people who chose to be asked, by what they know and how much they read already. Whoever has
// a part in it is named with that part, and not suggested.
import type { Catalogue, Person } from '../catalogue/catalogue.ts';
import { compare } from '../problem.ts';
import { accountOf, isAmong } from './account.ts';
import type { Reading } from './reading.ts';
import { conflictOf, type Tie, tiesOf } from './ties.ts';

export interface Suggestion {
	/** Their file in `people/`. */
	handle: string;
	/** What they are called on the forge. */
	account: string;
	reasons: Reason[];
	/** How many open proposals they read or are asked to read. */
	load: number;
	/** Ties that one should know of; none of them keeps anybody from reading. */
	ties: Tie[];
}

export type Reason =
	| { why: 'reviewer' | 'steward' | 'other-school'; school: string }
	| { why: 'mentor' }
	| { why: 'topics'; topics: string[] }
	| { why: 'language'; language: string }
	| { why: 'reviewed'; reviews: number };

export interface Reviewers {
	/** The best first. */
	suggested: Suggestion[];
	/** Who would be, if they had no part in it. */
	excluded: { handle: string; tie: Tie }[];
}

/** The people who could read it. */
export function reviewersFor(catalogue: Catalogue, reading: Reading): Reviewers {
	const suggested: (Suggestion & { score: number })[] = [];
	const excluded: Reviewers['excluded'] = [];
	for (const person of catalogue.people) {
		const account = accountOf(person);
		const reasons = reasonsFor(catalogue, reading, person);
		if (reasons.length === 0 || isAmong(reading.readers, person)) continue;
		const tie = conflictOf(catalogue, reading, person);
		if (tie) excluded.push({ handle: person.id, tie });
		else {
			const load = loadOf(catalogue, person);
			const ties = tiesOf(catalogue, reading, person);
			const score = reasons.reduce((sum, one) => sum + weightOf(one), 0) - load - ties.length;
			suggested.push({ handle: person.id, account, reasons, load, ties, score });
		}
	}
	suggested.sort((a, b) => b.score - a.score || a.load - b.load || compare(a.handle, b.handle));
	return { suggested: suggested.map(({ score: _, ...one }) => one), excluded };
}

// Only those who are listed to be asked: reviewers and stewards of a school, and mentors of the topic.
function reasonsFor(catalogue: Catalogue, reading: Reading, person: Person): Reason[] {
	const { id, skills, languages, mentoring } = person;
	const { language } = reading;
	const lists = (role: 'reviewers' | 'stewards') =>
		catalogue.schools.filter((school) => school[role].includes(id)).map((school) => school.id);
	const [own, stewards] = [lists('reviewers'), lists('stewards')];
	const topics = reading.topics.filter((topic) => skills.includes(topic));
	const mentors = mentoring && (mentoring.until ?? catalogue.today) >= catalogue.today;
	const asked: Reason[] = own.includes(reading.school ?? '')
		? [{ why: 'reviewer', school: reading.school ?? '' }]
		: stewards.includes(reading.school ?? '')
			? [{ why: 'steward', school: reading.school ?? '' }]
			: own.slice(0, 1).map((school) => ({ why: 'other-school', school }));
	if (asked.length === 0 && mentors && topics.length > 0) asked.push({ why: 'mentor' });
	if (asked.length === 0 || (language && languages.length > 0 && !languages.includes(language))) return [];
	const reviews = reviewsIn(catalogue, reading.school, id);
	return [
		...asked,
		...(topics.length > 0 ? [{ why: 'topics' as const, topics }] : []),
		...(language && languages.includes(language) ? [{ why: 'language' as const, language }] : []),
		...(reviews > 0 ? [{ why: 'reviewed' as const, reviews }] : []),
	];
}

function weightOf(reason: Reason): number {
	if (reason.why === 'topics') return 2 * Math.min(2, reason.topics.length);
	if (reason.why === 'reviewed') return Math.min(2, reason.reviews);
	return { reviewer: 3, steward: 2, 'other-school': 1, mentor: 1, language: 1 }[reason.why];
}

function loadOf({ proposals }: Catalogue, person: Person): number {
	return (proposals?.proposals ?? []).filter(({ reviews, asked }) =>
		isAmong([...reviews.map(({ by }) => by), ...asked], person),
	).length;
}

function reviewsIn({ courses }: Catalogue, school: string | undefined, handle: string): number {
	return courses
		.filter((course) => course.school === school)
		.flatMap(({ reviews }) => reviews)
		.filter(({ reviewer }) => reviewer === handle).length;
}
