// The lines of a report: how they are made, and in which order they stand.
import { type Line, MOST, type Severity } from './comparison.ts';

type Rest = { before?: string | undefined; after?: string | undefined; note?: string | undefined };

const made =
	(severity: Severity) =>
	(topic: string, says: string, { before, after, note }: Rest = {}): Line => ({
		severity,
		topic,
		says: clipped(says),
		...(before !== undefined && { before: clipped(before) }),
		...(after !== undefined && { after: clipped(after) }),
		...(note !== undefined && { note: clipped(note) }),
	});

/** Something that a learner or a reader had, and has no more. */
export const loss = made('loss');
/** Something that is otherwise. */
export const change = made('change');
/** Something that was not there before. */
export const gain = made('gain');

/** `name` from `before` to `after`; no line where both say the same. */
export function changed(topic: string, name: string, before?: string, after?: string): Line[] {
	return before === after ? [] : [change(topic, name, { before: before ?? 'none', after: after ?? 'none' })];
}

/** Losses first, then changes, then gains; otherwise in the order in which they were found. */
export function inOrder(lines: readonly Line[]): Line[] {
	return [...lines].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

const ORDER: Record<Severity, number> = { loss: 0, change: 1, gain: 2 };

/** `text` on one line, at most `most` characters of it. */
export function clipped(text: string, most: number = MOST.words): string {
	const line = text
		.slice(0, most * 4)
		.replace(/\s+/g, ' ')
		.trim();
	return line.length <= most ? line : `${whole(line.slice(0, most - 1))}…`;
}

/** `text` without the half of a character that a cut left at its end. */
export function whole(text: string): string {
	return text.replace(/[\ud800-\udbff]$/, '');
}
