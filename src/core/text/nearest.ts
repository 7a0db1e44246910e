// "Did you mean": the nearest of some words, by edits of one letter (a swap of neighbours counts as one).

/** The candidate that is at most one edit away, or two from five letters on; undefined if none is. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
	const limit = word.length < 5 ? 1 : 2;
	let best: { word: string; distance: number } | undefined;
	for (const candidate of candidates) {
		if (Math.abs(candidate.length - word.length) > limit) continue;
		const distance = edits(word, candidate);
		if (distance <= limit && (!best || distance < best.distance)) best = { word: candidate, distance };
	}
	return best?.word;
}

/** ` Did you mean \`x\`?`, or nothing; made to follow a sentence. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
	const found = nearest(word, candidates);
	return found === undefined ? '' : ` Did you mean \`${found}\`?`;
}

/** The `count` candidates that are fewest edits away, nearest first; none that is more than half its letters away. */
export function nearestOf(word: string, candidates: readonly string[], count: number): string[] {
	return candidates
		.map((candidate) => ({ candidate, distance: edits(word, candidate) }))
		.filter(({ candidate, distance }) => distance <= Math.max(candidate.length, word.length) / 2)
		.sort((a, b) => a.distance - b.distance)
		.slice(0, count)
		.map(({ candidate }) => candidate);
}

// Optimal string alignment distance, row by row.
function edits(a: string, b: string): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
			next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
		}
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}
