// What a page says to facilitators alone, taken out of its finished HTML.

const DETAILS = /<details\b[^>]*>|<\/details>/g;
const SUMMARY = /^<summary>[^]*?<\/summary>/;

/** The notes for facilitators in `html`, in their order, without the words that fold them. */
export function notesIn(html: string): string[] {
	const notes: string[] = [];
	let depth = 0;
	let start: { at: number; depth: number } | undefined;
	for (const { 0: tag, index } of html.matchAll(DETAILS)) {
		if (tag === '</details>') {
			if (start?.depth === depth) {
				notes.push(html.slice(start.at, index).replace(SUMMARY, ''));
				start = undefined;
			}
			depth -= 1;
			continue;
		}
		depth += 1;
		if (!start && /class="facilitator"/.test(tag)) start = { at: index + tag.length, depth };
	}
	return notes;
}
