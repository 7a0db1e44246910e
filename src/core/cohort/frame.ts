// How the time of a meeting is shared out: enough of a frame to hold on to, and most of it for the work itself.

export type FramePart = 'welcome' | 'check-in' | 'work' | 'made' | 'plus-delta' | 'next';

export interface FrameStep {
	part: FramePart;
	/** Minutes from the beginning of the meeting. */
	from: number;
	minutes: number;
}

/** Parts of a whole, but for the work, which takes what the others leave. */
const SHARES: readonly [FramePart, number][] = [
	['welcome', 0.06],
	['check-in', 0.15],
	['work', 0],
	['made', 0.15],
	['plus-delta', 0.1],
	['next', 0.06],
];

/** Below it there is no time for a frame. */
const SHORTEST = 15;

/** From it on, nobody wants to look at the clock every minute. */
const ROUNDED = 45;

/** The steps of a meeting of `minutes`, one after the other; together they last as long as it. */
export function frameOf(minutes: number): FrameStep[] {
	if (minutes < SHORTEST) return [{ part: 'work', from: 0, minutes }];
	const step = minutes < ROUNDED ? 1 : 5;
	const rounded = (share: number) =>
		share === 0 ? 0 : Math.max(step, Math.round((share * minutes) / step) * step);
	const work = minutes - SHARES.reduce((sum, [, share]) => sum + rounded(share), 0);
	let from = 0;
	return SHARES.map(([part, share]) => {
		const one = { part, from, minutes: part === 'work' ? work : rounded(share) };
		from += one.minutes;
		return one;
	});
}
