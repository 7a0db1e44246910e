// What a choice shows: any of the options chosen within a facet, all facets together. Nothing chosen in a facet means
// all of it, except for options that stand apart until somebody asks for them.

export interface Option {
	facet: string;
	chosen: boolean;
	apart: boolean;
}

export interface Sifted {
	/** One for each of the cards. */
	shown: boolean[];
	/** How many cards each option would show, were it the one chosen in its facet. */
	counts: number[];
}

/** Sifts cards by `options`; each is the set of the numbers of the options that it fits. */
export function sift(cards: readonly ReadonlySet<number>[], options: readonly Option[]): Sifted {
	const wanted = [...Map.groupBy(options.keys(), (number) => options[number]!.facet)].flatMap(
		([facet, numbers]) => {
			const chosen = numbers.filter((number) => options[number]!.chosen);
			if (chosen.length > 0) return [{ facet, any: chosen }];
			const usual = numbers.filter((number) => !options[number]!.apart);
			return usual.length < numbers.length ? [{ facet, any: usual }] : [];
		},
	);
	const counts = options.map(() => 0);
	const shown = cards.map((card) => {
		const missed = wanted.filter(({ any }) => !any.some((number) => card.has(number)));
		if (missed.length > 1) return false;
		// What misses in one facet alone counts for the options of that facet.
		for (const number of card)
			if (missed.length === 0 || options[number]!.facet === missed[0]!.facet) counts[number]!++;
		return missed.length === 0;
	});
	return { shown, counts };
}

/** When something starts, seen from `today`: the values of the facet that the days are of. */
export function monthsOf(days: readonly string[], today: string): string[] {
	const [year = 0, month = 0] = today.split('-').map(Number);
	const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
	return days
		.filter((day) => day >= today)
		.map((day) => {
			if (day.startsWith(today.slice(0, 7))) return 'this-month';
			return day.startsWith(next) ? 'next-month' : 'later';
		});
}
