// Whoever left is called by a number where others still need to be told apart from them.

/** True for a name that stands in for somebody who left; nobody can choose it. */
export function isWithdrawn(handle: string): boolean {
	return /^withdrawn-\d+$/.test(handle);
}

/** The next such name that none of `texts` holds. */
export function nextWithdrawn(texts: Iterable<string>): string {
	let last = 0;
	for (const text of texts)
		for (const [, number] of text.matchAll(/\bwithdrawn-(\d{1,6})\b/g)) last = Math.max(last, Number(number));
	return `withdrawn-${last + 1}`;
}
