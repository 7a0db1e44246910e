// The mails of a course in the order in which a group gets them, whichever group that is.
import type { Mail } from '../catalogue/catalogue.ts';
import { compare } from '../problem.ts';

export interface SequencePart {
	/** 1 for the first week of a group, 0 for the week before it. */
	week?: number | undefined;
	/** 1 for its first break. */
	break?: number | undefined;
	mails: Mail[];
}

/**
 * The weeks and breaks of the sequence with their mails. A correction follows what it corrects; a break stands where its
 * first mail stands among the files, since groups take it when they like.
 */
export function sequenceOf(mails: readonly Mail[]): SequencePart[] {
	const parts = new Map<string, SequencePart & { at: number }>();
	let at = -Infinity;
	for (const mail of mails) {
		if (mail.corrects !== undefined) continue;
		at = mail.week ?? at;
		const key = mail.week === undefined ? `break ${mail.break}` : `week ${mail.week}`;
		const part = parts.get(key) ?? {
			...(mail.week === undefined ? { break: mail.break ?? 1 } : { week: mail.week }),
			mails: [],
			at: mail.week ?? at + 0.5,
		};
		part.mails.push(mail);
		parts.set(key, part);
	}
	return [...parts.values()]
		.sort((a, b) => a.at - b.at)
		.map(({ at: _, ...part }) => ({
			...part,
			mails: part.mails.sort(byDay).flatMap((mail) => [mail, ...correctionsOf(mails, mail)]),
		}));
}

/** What puts `mail` right, and what puts that right, the earliest first. */
export function correctionsOf(mails: readonly Mail[], { id, corrects: own }: Mail): Mail[] {
	const others = mails.filter((one) => one.id !== id && one.id !== own);
	return others
		.filter(({ corrects }) => corrects === id)
		.sort((a, b) => compare(a.date ?? '', b.date ?? '') || compare(a.id, b.id))
		.flatMap((one) => [one, ...correctionsOf(others, one)]);
}

/** How many mails one gets in a week of the sequence that has any, at least and at most: nobody is in every audience. */
export function paceOf(mails: readonly Mail[]): { from: number; to: number } {
	const counts = sequenceOf(mails)
		.filter(({ week = 0 }) => week > 0)
		.map((part) => {
			const to = (audience: Mail['audience']) =>
				part.mails.filter((mail) => mail.corrects === undefined && mail.audience === audience).length;
			return to('all') + Math.max(to('individuals'), to('groups'));
		});
	return counts.length ? { from: Math.min(...counts), to: Math.max(...counts) } : { from: 0, to: 0 };
}

const byDay = (a: Mail, b: Mail) => a.day - b.day || compare(a.time, b.time) || compare(a.id, b.id);
