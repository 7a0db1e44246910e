// Since when the school knows somebody: the first of their files. What a file says of its day counts, unless git
// remembers that it came later.
import type { Catalogue, Day } from '../catalogue/catalogue.ts';
import { firstSeen } from '../catalogue/history.ts';

interface Sign {
	handle: string | undefined;
	file: string;
	/** What the file itself says. */
	day?: Day;
}

/** The first day of everybody with a file, by handle. */
export function knownSince(catalogue: Catalogue): Record<string, Day> {
	const known = new Map<string, Day>();
	for (const { handle, file, day = '' } of signs(catalogue)) {
		const seen = firstSeen(catalogue, file) ?? '';
		const first = seen > day ? seen : day;
		const before = known.get(handle ?? '');
		if (handle && first && (before === undefined || first < before)) known.set(handle, first);
	}
	return Object.fromEntries([...known].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function* signs({ entries, works }: Catalogue): Iterable<Sign> {
	for (const { id, file } of entries.people.values()) yield { handle: id, file };
	for (const { id, file, joined } of entries.roster.values())
		yield { handle: id.split('/')[2], file, day: joined };
	for (const { maker, file, date, earlier, assessments } of works) {
		yield { handle: maker, file, day: [date, ...earlier.map((one) => one.date)].sort()[0] ?? date };
		for (const one of assessments) yield { handle: one.assessor, file: one.file, day: one.date };
	}
	for (const { holder, file, date } of entries.awards.values()) yield { handle: holder, file, day: date };
}
