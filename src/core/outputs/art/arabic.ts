// Arabic letters take another form beside each neighbour. Fonts have these forms at places of their own, the
// “presentation forms” of Unicode: alone, after, before, between; letters with two forms join only the letter before.

/** The first of the forms of each letter, and how many it has. */
const FORMS = new Map<number, readonly [first: number, count: number]>([
	[0x621, [0xfe80, 1]],
	[0x622, [0xfe81, 2]],
	[0x623, [0xfe83, 2]],
	[0x624, [0xfe85, 2]],
	[0x625, [0xfe87, 2]],
	[0x626, [0xfe89, 4]],
	[0x627, [0xfe8d, 2]],
	[0x628, [0xfe8f, 4]],
	[0x629, [0xfe93, 2]],
	[0x62a, [0xfe95, 4]],
	[0x62b, [0xfe99, 4]],
	[0x62c, [0xfe9d, 4]],
	[0x62d, [0xfea1, 4]],
	[0x62e, [0xfea5, 4]],
	[0x62f, [0xfea9, 2]],
	[0x630, [0xfeab, 2]],
	[0x631, [0xfead, 2]],
	[0x632, [0xfeaf, 2]],
	[0x633, [0xfeb1, 4]],
	[0x634, [0xfeb5, 4]],
	[0x635, [0xfeb9, 4]],
	[0x636, [0xfebd, 4]],
	[0x637, [0xfec1, 4]],
	[0x638, [0xfec5, 4]],
	[0x639, [0xfec9, 4]],
	[0x63a, [0xfecd, 4]],
	[0x641, [0xfed1, 4]],
	[0x642, [0xfed5, 4]],
	[0x643, [0xfed9, 4]],
	[0x644, [0xfedd, 4]],
	[0x645, [0xfee1, 4]],
	[0x646, [0xfee5, 4]],
	[0x647, [0xfee9, 4]],
	[0x648, [0xfeed, 2]],
	[0x649, [0xfeef, 2]],
	[0x64a, [0xfef1, 4]],
	[0x67e, [0xfb56, 4]],
	[0x686, [0xfb7a, 4]],
	[0x698, [0xfb8a, 2]],
	[0x6a9, [0xfb8e, 4]],
	[0x6af, [0xfb92, 4]],
	[0x6cc, [0xfbfc, 4]],
]);

/** Lam with an alef behind it is one letter: alone, and joined to the one before. */
const LAM_ALEF = new Map<number, number>([
	[0x622, 0xfef5],
	[0x623, 0xfef7],
	[0x625, 0xfef9],
	[0x627, 0xfefb],
]);

const LAM = 0x644;
/** A line that only lengthens. */
const TATWEEL = 0x640;

/** The letters of `codes` in the forms that they take beside one another; others stay as they are. */
export function joinedForms(codes: readonly number[]): number[] {
	const formed: number[] = [];
	let joins = false;
	for (let index = 0; index < codes.length; index += 1) {
		const [code = 0, next = 0] = [codes[index], codes[index + 1]];
		const ligature = code === LAM ? LAM_ALEF.get(next) : undefined;
		if (ligature !== undefined) {
			formed.push(ligature + (joins ? 1 : 0));
			joins = false;
			index += 1;
			continue;
		}
		const [first, count] = FORMS.get(code) ?? [code, 1];
		const leads = count === 4 && (FORMS.get(next)?.[1] ?? 1) > 1 ? true : count === 4 && next === TATWEEL;
		formed.push(first + (count === 1 ? 0 : formOf(joins, leads)));
		joins = code === TATWEEL || leads;
	}
	return formed;
}

const formOf = (joins: boolean, leads: boolean) => (joins ? (leads ? 3 : 1) : leads ? 2 : 0);
