// What the parser could not read, said to the author: what stands there, where it began, what to do.
import { closedTag, remark } from './fix-syntax.ts';
import { type Fix, type Place, type Problem, problem } from '../problem.ts';

/** What the parser throws (a `VFileMessage`), as far as it is of use here. */
export interface ParserMessage {
	reason: string;
	ruleId?: string;
	place?: Place | { start: Place };
}

/** True for what the parser throws about a page; anything else is a fault of ours. */
export function isParserMessage(error: unknown): error is ParserMessage {
	return error instanceof Error && 'reason' in error && 'ruleId' in error;
}

/** The problem that a parser's message is about. */
export function syntaxProblem(message: ParserMessage, source: string, file: string): Problem {
	const { ruleId, reason } = message;
	const place = placeOf(message);
	const at = (sign: string) => opening(source, place, sign) ?? place;
	const say = (where: Place, text: string, fix?: Fix) => ({
		...problem('mdx/syntax', file, where, text),
		...(fix && { fix }),
	});
	if (ruleId === 'unexpected-eof' && /in expression/.test(reason))
		return say(
			at('{'),
			'A `{` is opened here and never closed. If it is just a sign, put it in `code` or write `\\{`.',
		);
	if (ruleId === 'unexpected-eof')
		return say(
			at('<'),
			'A `<` is opened here and never closed. If it is just a sign, put it in `code` or write `\\<`.',
		);
	if (ruleId === 'unexpected-closing-slash')
		return say(
			at('<'),
			'This closes a component that is not open. Take it out, or open the component before.',
		);
	if (ruleId === 'end-tag-mismatch') {
		const where = mismatchPlace(reason) ?? place;
		const opened = openedBy(reason);
		return say(
			where,
			mismatch(reason),
			ALONE.includes(opened) ? closedTag(source, where, opened) : undefined,
		);
	}
	if (/create a link/.test(reason))
		return say(at('<'), 'In MDX an address stands in a link: write `[what it is](https://…)`.');
	if (/create a comment/.test(reason))
		return say(
			at('<'),
			'In MDX a remark is written `{/* like this */}`. Write it so, or take it out.',
			remark(source, at('<')),
		);
	if (/attribute value/.test(reason))
		return say(
			place,
			'The value of a prop stands in quotes, a number or list in braces. Write `name="text"` or `name={3}`.',
		);
	if (/name/.test(reason))
		return say(
			at('<'),
			'This `<` begins no component. If it is just a sign, put it in `code` or write `\\<`.',
		);
	return say(
		place,
		'This cannot be read as MDX. If a `<` or `{` is just a sign, put it in `code` or write `\\<` and `\\{`.',
	);
}

/** Elements that hold nothing; HTML leaves them open. */
const ALONE = ['<br>', '<hr>', '<img>', '<wbr>'];

const openedBy = (reason: string) => /for `(<\w+>)`/.exec(reason)?.[1] ?? '';

function mismatch(reason: string): string {
	const opened = openedBy(reason) || undefined;
	const closed = /closing tag `(<\/\w+>)`/.exec(reason)?.[1];
	if (opened && ALONE.includes(opened))
		return `\`${opened}\` stands alone and has to end itself in MDX. Write \`${opened.replace('>', ' />')}\`.`;
	if (opened && closed && closed !== opened.replace('<', '</'))
		return `\`${closed}\` comes while \`${opened}\` is still open. Close that first.`;
	if (opened)
		return `\`${opened}\` is opened here and never closed. Close it with \`${opened.replace('<', '</')}\`.`;
	return `\`${closed ?? 'A component'}\` and the Markdown around it cross each other. Close the one that was opened last first.`;
}

// Where nothing closes the tag, the parser points at the paragraph around it, and tells the place of the tag in words.
function mismatchPlace(reason: string): Place | undefined {
	const opened = /^Expected a closing tag for `[^`]*` \((\d+):(\d+)/.exec(reason);
	return opened ? { line: Number(opened[1]), column: Number(opened[2]) } : undefined;
}

function placeOf({ place, reason }: ParserMessage): Place {
	const start = place && ('start' in place ? place.start : place);
	const [, line = '1', column = '1'] = /\((\d+):(\d+)/.exec(reason) ?? [];
	return start ? { line: start.line, column: start.column } : { line: Number(line), column: Number(column) };
}

// The parser stops where it gives up; authors look for where it began: the last such sign before, with none to match.
function opening(source: string, { line, column }: Place, sign: string): Place | undefined {
	const lines = source.split('\n').slice(0, line);
	lines[line - 1] = lines[line - 1]?.slice(0, column - 1) ?? '';
	let closed = 0;
	for (let row = lines.length - 1; row >= 0; row--) {
		const text = lines[row] ?? '';
		for (let index = text.length - 1; index >= 0; index--) {
			if (sign === '{' && text[index] === '}') closed++;
			if (text[index] === sign && closed-- === 0) return { line: row + 1, column: index + 1 };
		}
	}
	return undefined;
}
