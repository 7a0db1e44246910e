// Where the front matter of a page begins and ends: between two lines that are `---` and nothing else.
import type { Fix, Place } from '../core/problem.ts';
import { placeAt } from './place.ts';

export interface Bounds {
	/** The number of lines up to and with the closing `---`. */
	lines: number;
	/** Where the closing `---` begins, in UTF-16 units. */
	closing: number;
}

export interface Fault {
	rule: 'fm/missing' | 'fm/position' | 'fm/language' | 'fm/delimiter' | 'fm/unclosed';
	at: Place;
	message: string;
	fix?: Fix;
}

/** Where the front matter of `text` ends, or why that cannot be said. */
export function boundsOf(text: string): Bounds | Fault {
	const fault = text.startsWith('---\n') ? undefined : openingFault(text.split('\n'));
	if (fault) return fault;
	const closing = text.indexOf('\n---', 3) + 1;
	if (closing === 0)
		return {
			rule: 'fm/unclosed',
			at: { line: 1, column: 1 },
			message: 'The front matter begins here and never ends. Put a line `---` after its last field.',
		};
	const at = placeAt(text, closing);
	if (/^---(?:\n|$)/.test(text.slice(closing, closing + 4))) return { lines: at.line, closing };
	return {
		rule: 'fm/delimiter',
		at,
		message:
			'A line inside the front matter begins with `---`, and programs differ on whether it ends there. Write exactly `---` to end it, or indent the line.',
	};
}

// A record in JSON, and not an `{expression}` or `{/* remark */}` of MDX.
const JSON_BEGINS = /^\{\s*(?:$|(?:"[^"]*"|[\w-]+)\s*:)/;

function openingFault(lines: readonly string[]): Fault | undefined {
	const [first = ''] = lines;
	// What stands before a place may give way to something better.
	const fault = (rule: Fault['rule'], message: string, to?: Place, text = ''): Fault => ({
		rule,
		at: { line: 1, column: 1 },
		message,
		...(to && { fix: { edits: [{ from: { line: 1, column: 1 }, to, text }] } }),
	});
	if (first === '---') return undefined;
	if (/^(?:---\s*[^-\s]|\+{3}|;{3})/.test(first) || JSON_BEGINS.test(first))
		return fault(
			'fm/language',
			'The front matter is not in YAML, the only language it may have. Begin the file with a line that is exactly `---`.',
		);
	if (/^(?:--+|[\u2013\u2014]+)\s*$/.test(first))
		return fault(
			'fm/delimiter',
			'The first line is nearly `---`. Write exactly three hyphens and nothing after them.',
			{ line: 1, column: first.length + 1 },
			'---',
		);
	const begin = lines.findIndex((line) => line.trim() !== '');
	if (lines[begin]?.trim().startsWith('---'))
		return fault(
			'fm/position',
			'Something empty stands before the front matter. Delete the lines and spaces before `---`.',
			{ line: begin + 1, column: (lines[begin] ?? '').search(/\S/) + 1 },
		);
	return fault(
		'fm/missing',
		'The file has no front matter. Begin it with a line `---`, fields such as `title: A title`, and a line `---`.',
	);
}
