// Signs that nobody sees show readers other words than programs read. No file holds them as they are, so whoever has one
// on a page wrote it as `&#x202e;` or `"\u202e"`.
import type { Nodes } from 'mdast';
import type { Place } from '../problem.ts';
import type { Reading } from './reading.ts';
import { refuse } from './reading.ts';

const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\p{Cs}]/u;

/** True where `text` has a control character, half a character, or a sign that turns the direction of what follows. */
export function hasUnseen(text: string): boolean {
	return UNSEEN.test(text);
}

/** Reports such a sign in any of the texts that stand at a node or place. */
export function readUnseen(reading: Reading, texts: readonly unknown[], at: Place | Nodes): void {
	if (!texts.some((text) => typeof text === 'string' && hasUnseen(text))) return;
	refuse(
		reading,
		'text/control',
		at,
		'There is a sign here that nobody sees, written as a code: a control character, or one that turns the direction of the text. Take it out.',
	);
}
