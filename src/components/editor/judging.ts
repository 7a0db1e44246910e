// Asks the worker what the check says. Whoever asks again before there is an answer gets the answer to the last question.
import type { Draft, JudgedDraft } from '#core/writing/draft.ts';

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (judged: JudgedDraft) => void>();

/** What the check says of `draft`. */
export function judged(draft: Draft): Promise<JudgedDraft> {
	worker ??= begin();
	const number = ++last;
	worker.postMessage({ number, draft });
	return new Promise((resolve) => waiting.set(number, resolve));
}

function begin(): Worker {
	const begun = new Worker(new URL('./judge-worker.ts', import.meta.url), { type: 'module' });
	begun.addEventListener('message', ({ data }: MessageEvent<{ number: number; judged: JudgedDraft }>) => {
		waiting.get(data.number)?.(data.judged);
		waiting.delete(data.number);
	});
	return begun;
}

const PAUSE = 300;

/** Judges what `draft` gives once nobody has written for a moment, and `shows` it unless it is out of date by then. */
export function judgeSoon(draft: () => Draft | undefined, shows: (judged: JudgedDraft) => void): () => void {
	let soon: ReturnType<typeof setTimeout> | undefined;
	let round = 0;
	return () => {
		clearTimeout(soon);
		const mine = ++round;
		soon = setTimeout(async () => {
			const asked = draft();
			if (!asked) return;
			const answer = await judged(asked);
			if (mine === round) shows(answer);
		}, PAUSE);
	};
}
