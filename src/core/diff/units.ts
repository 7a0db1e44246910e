// The units of a course in both states: which is which, and what came, went, moved or was renamed.
import { unitSlug } from '../addresses.ts';
import type { Catalogue, Course, Unit } from '../catalogue/catalogue.ts';
import { longestRise } from '../text/compare-blocks.ts';
import type { Line } from './comparison.ts';
import { counted, duration } from './count.ts';
import { change, changed, gain, loss } from './line.ts';
import type { CoursePair, Side, UnitPair } from './side.ts';

/** The units of both states side by side. Of a unit that cannot be read in one of them, nothing is said. */
export function pairUnits(
	before: Course,
	after: Course,
	from: Side,
	to: Side,
): Omit<CoursePair, 'before' | 'after' | 'from' | 'to'> {
	const unread = new Set([...brokenUnits(from.catalogue, before.id), ...brokenUnits(to.catalogue, after.id)]);
	const readable = ({ id }: Unit) => !unread.has(slugOf(id));
	const units: UnitPair[] = [];
	let gone = before.units.filter(readable);
	let fresh = after.units.filter(readable);
	for (const isSame of [sameSlug, sameAlias, sameTitle]) {
		for (const unit of gone) {
			const other = fresh.find((one) => isSame(unit, one));
			if (!other) continue;
			units.push({ before: unit, after: other });
			fresh = fresh.filter((one) => one !== other);
		}
		const paired = new Set(units.map((pair) => pair.before));
		gone = gone.filter((unit) => !paired.has(unit));
	}
	return { units: units.sort((a, b) => a.after.number - b.after.number), gone, fresh };
}

/** The names of units that exist and could not be read. */
export function brokenUnits({ known, entries }: Catalogue, course: string): string[] {
	return [...(known.get('units') ?? [])]
		.filter((id) => id.startsWith(`${course}/`) && !entries.units.has(id))
		.map(slugOf);
}

const slugOf = (id: string) => unitSlug(id.split('/')[1] ?? '');

const sameSlug = (a: Unit, b: Unit) => slugOf(a.id) === slugOf(b.id);
const sameAlias = (a: Unit, b: Unit) => b.aliases.includes(slugOf(a.id));
const sameTitle = (a: Unit, b: Unit) => a.title === b.title;

export function unitLines(pair: CoursePair): Line[] {
	const { before, after, from, to, units, gone, fresh } = pair;
	const drafts = new Set(
		[...to.catalogue.entries.units.values()].filter(({ draft }) => draft).map(({ id }) => id),
	);
	return [
		...unreadLines(before, after, from, to),
		...gone.map((unit) =>
			drafts.has(unit.id)
				? loss('unit', `${called(unit)} is a draft now`, { note: 'Learners do not see it any more.' })
				: loss('unit', `${called(unit)} is gone`, holds(unit)),
		),
		...units.flatMap((one) =>
			changed('unit-title', `Title of unit ${one.after.number}`, one.before.title, one.after.title),
		),
		...movedLines(units),
		...fresh.map((unit) => gain('unit', `${called(unit)} is new, ${place(unit)}`, holds(unit))),
	];
}

function unreadLines(before: Course, after: Course, from: Side, to: Side): Line[] {
	const [then, now] = [brokenUnits(from.catalogue, before.id), brokenUnits(to.catalogue, after.id)];
	const note = 'Nothing is said of what changed in it.';
	return [
		...now.map((name) =>
			loss('unreadable', `The unit \`${name}\` cannot be read`, { note: `${note} The check tells why.` }),
		),
		...then
			.filter((name) => !now.includes(name))
			.map((name) => change('unreadable', `The unit \`${name}\` could not be read before`, { note })),
	];
}

function movedLines(units: readonly UnitPair[]): Line[] {
	const stays = longestRise(units.map(({ before }) => before.number));
	return units
		.filter((_, index) => !stays.has(index))
		.map(({ before, after }) =>
			change('unit-place', `Place of “${after.title}”`, {
				before: `unit ${before.number}`,
				after: `unit ${after.number}`,
			}),
		);
}

const called = ({ number, title }: Unit) => `Unit ${number} “${title}”`;
const place = ({ number }: Unit) => (number === 1 ? 'at the beginning' : `after unit ${number - 1}`);

/** What a unit holds: `3 tasks · 2 h`. */
function holds({ tasks, minutes }: Unit): { note?: string } {
	const said = [
		tasks.length > 0 && counted(tasks.length, 'task'),
		minutes !== undefined && duration(minutes),
	];
	const note = said.filter(Boolean).join(' · ');
	return note === '' ? {} : { note };
}
