// Changes of a file at places of its text: all that they do not touch keeps its bytes, line ends and marks included.
import type { Edit, Place } from '../core/problem.ts';

/** `raw`, a file as it lies on disk, with `edits`; of two that touch the same place the second is left for later. */
export function withEdits(
	raw: string,
	fixes: readonly (readonly Edit[])[],
): { text: string; done: number[] } {
	const offset = offsetsOf(raw);
	const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
	const taken: { from: number; to: number; text: string }[] = [];
	const done = fixes.flatMap((edits, index) => {
		const found = edits.map(({ from, to, text }) => ({ from: offset(from), to: offset(to), text }));
		const free = found.every((one) => taken.every((other) => one.to < other.from || one.from > other.to));
		if (free) taken.push(...found);
		return free ? [index] : [];
	});
	let text = raw;
	for (const one of taken.sort((a, b) => b.from - a.from))
		text = text.slice(0, one.from) + one.text.replaceAll('\n', lineEnd) + text.slice(one.to);
	return { text, done };
}

// Places count neither a byte order mark nor the first half of a line end.
function offsetsOf(raw: string): (place: Place) => number {
	const starts = [0, ...[...raw.matchAll(/\n/g)].map(({ index }) => index + 1)];
	return ({ line, column }) => {
		const start = starts[line - 1] ?? raw.length;
		return start + (raw[start] === '\ufeff' ? 1 : 0) + column - 1;
	};
}
