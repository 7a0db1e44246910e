// What this device keeps of somebody's progress: one entry of localStorage a site, shared by all its pages and tabs.
// Where nothing can be kept, it lasts as long as the page, and `trouble()` says why.
import { parseProgress, type Refusal } from '#core/progress/parse.ts';
import { NO_PROGRESS, type Progress } from '#core/progress/progress.ts';

/** The base path of the site, below which addresses are kept. */
export const BASE: string = import.meta.env.BASE_URL;

/** Stored data, a promise: what lies here stays readable. */
const KEY = `peerhood:${BASE}:progress`;

export type Trouble = 'refused' | 'full' | Refusal;

let inMemory: Progress | undefined;
let why: Trouble | undefined;
const watchers: (() => void)[] = [];

/** Calls `show` now, and again whenever something changes, here or in another tab. */
export function watch(show: () => void): void {
	watchers.push(show);
	show();
}

/** What is kept. What cannot be read is left as it lies. */
export function progress(): Progress {
	if (inMemory) return inMemory;
	try {
		const text = localStorage.getItem(KEY);
		const read = text === null ? NO_PROGRESS : parseProgress(text);
		return typeof read === 'string' ? remember(NO_PROGRESS, read) : read;
	} catch {
		return remember(NO_PROGRESS, 'refused');
	}
}

/** Keeps what `change` makes of what is kept now. */
export function keep(change: (before: Progress) => Progress): void {
	const after = change(progress());
	if (inMemory) inMemory = after;
	else
		try {
			localStorage.setItem(KEY, JSON.stringify(after));
		} catch (error) {
			remember(
				after,
				error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused',
			);
		}
	tell();
}

/** Takes everything away. */
export function forgetAll(): void {
	try {
		localStorage.removeItem(KEY);
		inMemory = why = undefined;
	} catch {
		inMemory = NO_PROGRESS;
	}
	tell();
}

/** Why nothing is kept. */
export function trouble(): Trouble | undefined {
	progress();
	return why;
}

/** Asks the browser not to throw this away when room is short; only where somebody just did something. */
export function holdOn(): void {
	void navigator.storage?.persist?.().catch(() => false);
}

/** The moment, as progress writes it. */
export const now = () => new Date().toISOString();

function remember(kept: Progress, reason: Trouble): Progress {
	why = reason;
	return (inMemory = kept);
}

function tell() {
	for (const show of watchers) show();
}

addEventListener('storage', ({ key }) => {
	if (key === KEY || key === null) tell();
});
// A page that comes back as it was left has heard nothing meanwhile.
addEventListener('pageshow', ({ persisted }) => {
	if (persisted) tell();
});
