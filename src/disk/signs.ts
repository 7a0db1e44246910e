// Characters that nobody sees and that change what others read: controls, turns of direction, hidden letters.
import { fencedLines } from './fence.ts';

export interface Sign {
	rule: 'text/control' | 'text/bidi' | 'text/invisible';
	/** In UTF-16 units from the start of the text. */
	offset: number;
	character: string;
	/** What is wrong and what to do, where `name` is what stands here. */
	say: (name: string) => string;
}

/** What is wrong with a sign that stands in a file, and what to do. */
export function signMessage({ say, character }: Sign): string {
	return say(nameOf(character));
}

// Controls but tab and line feed; halves of a character; what no XML file, and so no feed, may hold.
const CONTROL =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff\p{Cs}\u{1fffe}\u{1ffff}\u{10fffe}\u{10ffff}]/gu;

const OVERRIDE = /[\u202a-\u202e]/gu;
const ISOLATE = /[\u2066-\u2069]/gu;

// Flags of regions are written with hidden letters; Thai, Lao, Khmer and Burmese part words by U+200B; Mongolian and
// Chinese choose between shapes of one letter.
const ALLOWED =
	/\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}|(?<=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])\u200b|\u200b(?=[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])|(?<=\p{Script=Mongolian})[\u180b-\u180f]|\p{Script=Han}[\u{e0100}-\u{e01ef}]/gu;
const INVISIBLE =
	/[\u200b\u2028\u2029\u2060-\u2065\u206a-\u206f\ufeff\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\uffa0\ufff0-\ufffb\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]|[\u00ad\u034f]{2,}|[\ufe00-\ufe0f]{2,}|[\u200c\u200d]{3,}/gu;

// All of the above in one look, for the many files that have none.
const SUSPECT =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u2028-\u202e\u2060-\u206f\u3164\ufdd0-\ufdef\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\p{Cs}\u{1bca0}-\u{1bca3}\u{1d173}-\u{1d17a}\u{1fffe}\u{1ffff}\u{e0000}-\u{e0fff}\u{10fffe}\u{10ffff}]|[\u00ad\u034f]{2}|[\ufe00-\ufe0f]{2}|[\u200c\u200d]{3}/u;

/** The signs in `text` that may not be there, in no order. */
export function badSigns(text: string): Sign[] {
	if (!SUSPECT.test(text)) return [];
	const visible = text.replace(ALLOWED, (allowed) => '.'.repeat(allowed.length));
	const all = (pattern: RegExp, rule: Sign['rule'], say: Sign['say']): Sign[] =>
		[...visible.matchAll(pattern)].map(({ index, 0: character }) => ({
			rule,
			offset: index,
			character,
			say,
		}));
	return [
		...all(CONTROL, 'text/control', control),
		...all(OVERRIDE, 'text/bidi', override),
		...unbalanced(visible),
		...all(INVISIBLE, 'text/invisible', invisible),
	];
}

const control = (name: string) =>
	`There is a control character here, ${name}. Delete it: nobody sees it, and some programs obey it.`;
const override = (name: string) =>
	`The invisible sign ${name} turns the direction of the text. Delete it: Arabic and Hebrew need no such sign.`;
const isolate = (name: string) =>
	`The invisible sign ${name} turns the direction of the text. Close it on the same line with its partner, or delete it.`;
const isolateInCode = (name: string) => `The invisible sign ${name} turns the direction of code. Delete it.`;
const invisible = (name: string) =>
	`There is an invisible character here, ${name}. Delete it, or type the words around it again.`;

// Isolates are the honest way to set a name of the other direction; they must end where they began, and are never code.
function unbalanced(text: string): Sign[] {
	if (!/[\u2066-\u2069]/.test(text)) return [];
	const lines = text.split('\n');
	const fenced = fencedLines(lines);
	const signs: Sign[] = [];
	let start = 0;
	for (const [index, line] of lines.entries()) {
		const open: number[] = [];
		const stray: number[] = [];
		for (const { index: column, 0: sign } of line.matchAll(ISOLATE)) {
			if (fenced[index]) stray.push(column);
			else if (sign !== '\u2069') open.push(column);
			else if (open.pop() === undefined) stray.push(column);
		}
		const say = fenced[index] ? isolateInCode : isolate;
		for (const column of [...stray, ...open])
			signs.push({ rule: 'text/bidi', offset: start + column, character: line.charAt(column), say });
		start += line.length + 1;
	}
	return signs;
}

/** The name of a character in Unicode’s own way, such as `U+202E`. */
export function nameOf(sign: string): string {
	return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
