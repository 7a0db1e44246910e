// A stranger’s words where only a line fits: a title, the subject of a commit. Whoever wrote it did not know that it
// would stand on a page.
import { withoutContact } from './contact.ts';

/** `text` as one line of at most `most` characters: nothing that nobody sees, nothing private. */
export function oneLine(text: string, most: number): string {
	const seen = text
		.slice(0, 20 * most)
		.replace(UNSEEN, ' ')
		.replace(HEAPED, '$1');
	const letters = [...withoutContact(seen).replace(/\s+/g, ' ').trim()];
	if (letters.length <= most) return letters.join('');
	return `${letters
		.slice(0, most - 1)
		.join('')
		.trimEnd()}…`;
}

// Controls, halves of characters, signs that turn the direction of what follows, and letters without a shape.
const UNSEEN =
	/[\p{Cc}\p{Cs}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
// Marks heaped on one letter until they cover the lines above.
const HEAPED = /(\p{M}{4})\p{M}+/gu;
