// The parts of a page before and after, side by side.
import { diffArrays } from 'diff';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { likeness } from './mark.ts';

export interface Row {
	before?: Element;
	after?: Element;
	/** Nothing changed in it. */
	same: boolean;
}

const ALIKE = 0.4;
const MOST_STEPS = 2000;
/** So many pairs are looked at; what was written anew is shown as gone and as new. */
const MOST_PAIRS = 4000;

/** Every part of both, in order: what is the same, what is like one another, and what stands alone. */
export function aligned(before: readonly Element[], after: readonly Element[]): Row[] {
	const parts = diffArrays(before.map(keyed), after.map(keyed), {
		comparator: (a, b) => a.key === b.key,
		maxEditLength: MOST_STEPS,
	});
	if (!parts) return [...before.map(goneRow), ...after.map(freshRow)];
	const rows: Row[] = [];
	let gone: Element[] = [];
	for (const { value, added, removed } of parts) {
		const elements = value.map(({ element }) => element);
		if (removed) gone = elements;
		else {
			rows.push(...(added ? paired(gone, elements) : [...gone.map(goneRow), ...elements.map(sameRow)]));
			gone = [];
		}
	}
	return [...rows, ...gone.map(goneRow)];
}

const keyed = (element: Element) => ({ element, key: toHtml(element) });
const goneRow = (before: Element): Row => ({ before, same: false });
const freshRow = (after: Element): Row => ({ after, same: false });
const sameRow = (after: Element): Row => ({ before: after, after, same: true });

function paired(gone: readonly Element[], fresh: readonly Element[]): Row[] {
	if (gone.length * fresh.length > MOST_PAIRS) return [...gone.map(goneRow), ...fresh.map(freshRow)];
	const rows: Row[] = [];
	let next = 0;
	for (const before of gone) {
		const found = fresh.findIndex((after, index) => index >= next && likeness(before, after) >= ALIKE);
		if (found < 0) {
			rows.push(goneRow(before));
			continue;
		}
		rows.push(...fresh.slice(next, found).map(freshRow), {
			before,
			after: fresh[found] as Element,
			same: false,
		});
		next = found + 1;
	}
	return [...rows, ...fresh.slice(next).map(freshRow)];
}
