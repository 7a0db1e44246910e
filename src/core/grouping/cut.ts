// Cuts those who signed up into small groups of people whose days are at the same hours.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Day } from '../catalogue/catalogue.ts';
import { offsetOn } from '../cohort/moment.ts';
import { compare } from '../problem.ts';
import type { SignUp } from './sign-ups.ts';

export interface Group<Person> {
	people: Person[];
	/** How many minutes its clocks are ahead of UTC, in the west and in the east of it. */
	from: number;
	to: number;
}

export interface Cut<Person> {
	groups: Group<Person>[];
	/** Who wants no group, or would have been alone in one. */
	individuals: Person[];
}

type Person = Pick<SignUp, 'mail' | 'zone' | 'group'>;

export interface Wish {
	/** How many a group has at most; one more where somebody would be left alone. */
	size: number;
	/** The same word cuts the same way. */
	seed: string;
	/** Clocks change: the day on which zones are compared. */
	day: Day;
}

/**
 * Groups of `people` from west to east, as even as they can be. Who has the same hours is mixed by the seed, whatever
 * order they are handed over in.
 */
export function cutIntoGroups<One extends Person>(people: readonly One[], wish: Wish): Cut<One> {
	const placed = people
		.map((one) => ({ one, offset: offsetIn(one.zone, wish.day), lot: lotOf(one.mail, wish.seed) }))
		.sort((a, b) => a.offset - b.offset || compare(a.lot, b.lot) || compare(a.one.mail, b.one.mail));
	const wanting = placed.filter(({ one }) => one.group);
	const alone = wanting.length < 2;
	const sizes = alone ? [] : evenly(wanting.length, wish.size);
	let done = 0;
	const groups = sizes.map((size) => {
		const part = wanting.slice(done, (done += size));
		const offsets = part.map(({ offset }) => offset);
		return {
			people: part.map(({ one }) => one),
			from: Math.min(...offsets),
			to: Math.max(...offsets),
		};
	});
	const individuals = placed.filter(({ one }) => alone || !one.group).map(({ one }) => one);
	return { groups, individuals };
}

/** `count` in parts of at most `size` that differ by one at most; none of them is one alone. */
function evenly(count: number, size: number): number[] {
	const parts = Math.max(1, Math.min(Math.ceil(count / size), Math.floor(count / 2)));
	return Array.from(
		{ length: parts },
		(_, index) => Math.floor(count / parts) + (index < count % parts ? 1 : 0),
	);
}

const lotOf = (mail: string, seed: string) => bytesToHex(sha256(utf8ToBytes(`${seed}\n${mail}`)));

const offsets = new Map<string, number>();

function offsetIn(zone: string, day: Day): number {
	const key = `${day} ${zone}`;
	const offset = offsets.get(key) ?? offsetOn(day, zone);
	offsets.set(key, offset);
	return offset;
}
