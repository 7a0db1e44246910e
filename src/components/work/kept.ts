// What this device keeps of work and answers that are begun: one entry of localStorage a site, as progress is. Where
// nothing can be kept, it lasts as long as the page.
import { type Kept, NOTHING_KEPT, parseKept } from '#core/sharing/kept.ts';

/** Stored data, a promise: what lies here stays readable. */
const KEY = `peerhood:${import.meta.env.BASE_URL}:sharing`;

let inMemory: Kept | undefined;

/** What is kept. What cannot be read is left as it lies. */
export function kept(): Kept {
	if (inMemory) return inMemory;
	try {
		const text = localStorage.getItem(KEY);
		const read = text === null ? NOTHING_KEPT : parseKept(text);
		return typeof read === 'string' ? (inMemory = NOTHING_KEPT) : read;
	} catch {
		return (inMemory = NOTHING_KEPT);
	}
}

/** Keeps what `change` makes of it. */
export function keep(change: (before: Kept) => Kept): void {
	const after = change(kept());
	if (inMemory) inMemory = after;
	else
		try {
			localStorage.setItem(KEY, JSON.stringify(after));
		} catch {
			inMemory = after;
		}
}
