// Raw HTML in plain Markdown, read by a lexer that knows well-formed tags only. Whatever a browser would have to mend
// is refused, so that there is nothing for it to mend differently.
import type { Place } from '../problem.ts';

export type Token = Place &
	(
		| {
				type: 'open';
				name: string;
				attributes: { name: string; value: string; offset: Place }[];
				closed: boolean;
		  }
		| { type: 'close'; name: string }
		| { type: 'text'; value: string }
		| { type: 'comment' }
		| { type: 'broken'; value: string }
	);

const COMMENT = /<!--(?!-?>)(?:(?!--)[^])*-->/y;
const CLOSE = /<\/([A-Za-z][A-Za-z0-9-]*)\s*>/y;
const ATTRIBUTE = /\s+([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/y;
const OPEN =
	/<([A-Za-z][A-Za-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>/y;
const TEXT = /[^<]+/y;

/** The tokens of a piece of HTML that begins at `start`; every sign of it lies in exactly one of them. */
export function htmlTokens(html: string, start: Place): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < html.length;) {
		const place = placeAt(html, at, start);
		const take = (pattern: RegExp) => {
			pattern.lastIndex = at;
			const match = pattern.exec(html);
			if (match) at = pattern.lastIndex;
			return match;
		};
		const from = at;
		let match: RegExpExecArray | null;
		if (take(COMMENT)) tokens.push({ ...place, type: 'comment' });
		else if ((match = take(CLOSE)))
			tokens.push({ ...place, type: 'close', name: (match[1] ?? '').toLowerCase() });
		else if ((match = take(OPEN))) {
			const attributesAt = from + 1 + (match[1]?.length ?? 0);
			tokens.push({
				...place,
				type: 'open',
				name: (match[1] ?? '').toLowerCase(),
				attributes: attributesOf(match[2] ?? '', (index) => placeAt(html, attributesAt + index, start)),
				closed: match[3] === '/',
			});
		} else if ((match = take(TEXT))) tokens.push({ ...place, type: 'text', value: match[0] });
		else {
			tokens.push({ ...place, type: 'broken', value: html.slice(at, at + 40).split('\n')[0] ?? '' });
			break;
		}
	}
	return tokens;
}

function attributesOf(source: string, placeOf: (index: number) => Place) {
	const found = [];
	ATTRIBUTE.lastIndex = 0;
	for (let match = ATTRIBUTE.exec(source); match; match = ATTRIBUTE.exec(source)) {
		const offset = placeOf(match.index + (/^\s+/.exec(match[0])?.[0].length ?? 0));
		found.push({
			name: (match[1] ?? '').toLowerCase(),
			value: match[2] ?? match[3] ?? match[4] ?? '',
			offset,
		});
	}
	return found;
}

function placeAt(text: string, index: number, start: Place): Place {
	const before = text.slice(0, index);
	const breaks = before.split('\n').length - 1;
	return breaks === 0
		? { line: start.line, column: start.column + index }
		: { line: start.line + breaks, column: index - before.lastIndexOf('\n') };
}
