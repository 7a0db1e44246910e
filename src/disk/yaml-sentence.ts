// What YAML's own parser finds wrong, said to somebody who has never heard of YAML.
import type { ErrorCode, YAMLError } from 'yaml';
import { lineAt, openBracket, quoted, type Sentence, slipAt } from './yaml-line.ts';

/** What is left to say where nothing more is known. */
export const UNREADABLE =
	'This cannot be read as a record. Compare the line with an example of the handbook, or put quotes around the value.';

interface Look {
	source: string;
	offset: number;
	/** The parser's own words, to tell apart what it gives one code. */
	said: string;
	/** Where the line starts, and what stands on it. */
	start: number;
	line: string;
	/** Where the last quoted value begins. */
	lastQuote: number;
}

/** A sentence alone points at where the parser stumbled. */
type Said = Sentence | string | undefined;

/** The sentence for `error` in `source`; undefined where an earlier one says it. */
export function yamlSentence(error: YAMLError, source: string, lastQuote: number): Sentence | undefined {
	const [offset] = error.pos;
	const say = BY_CODE[error.code] ?? (() => UNREADABLE);
	const said = say({ source, offset, said: error.message, ...lineAt(source, offset), lastQuote });
	return typeof said === 'string' ? { offset, message: said } : said;
}

const TAB = 'The line is indented with a tab. Indent it with spaces.';
const NEIGHBOURS =
	'The line is not indented like its neighbours. Begin names of one record in the same column.';
const HYPHEN = 'Commas part what stands in brackets. Take out the hyphen, or put quotes around the value.';
const TWO_LINES =
	'A name in brackets goes over two lines. Put a comma where an entry ends, or quotes around the value.';
const MORE_AFTER_QUOTE =
	'The value ended with its second quote, and more stands after it. Put quotes of the other kind around all of it.';

const BY_CODE: Partial<Record<ErrorCode, (look: Look) => Said>> = {
	TAB_AS_INDENT: tabs,
	BAD_DQ_ESCAPE: () =>
		'In double quotes a backslash begins a special sign, and this is none. Write two backslashes, or use single quotes.',
	BAD_SCALAR_START: (look) => {
		const message = badStart(look.source.charAt(look.offset));
		const fix = inQuotes(look, look.offset);
		return { offset: look.offset, message, ...(fix && { fix }) };
	},
	NON_STRING_KEY: ({ source, offset }) =>
		source[offset] === '-'
			? HYPHEN
			: 'A list or record stands here in place of a name. Give it a name of plain words.',
	KEY_OVER_1024_CHARS: () =>
		'The name before the colon is longer than 1,024 characters. Put quotes around the whole value.',
	BLOCK_IN_FLOW: ({ source, offset }) =>
		source[offset] === '-' ? HYPHEN : 'The value has a colon in it. Put quotes around it.',
	MISSING_CHAR: missing,
	UNEXPECTED_TOKEN: unexpected,
	BLOCK_AS_IMPLICIT_KEY: nested,
	BAD_INDENT: (look) => {
		if (/^Flow/.test(look.said)) return unclosed(look);
		if (/^[ ]*\t/.test(look.line)) return tabs(look);
		return slipAt(look.source, look.offset) ?? strayEntry(look) ?? NEIGHBOURS;
	},
	MULTILINE_IMPLICIT_KEY: (look) => {
		if (/flow/.test(look.said)) return look.source[look.offset] === '-' ? HYPHEN : TWO_LINES;
		return (
			slipAt(look.source, look.offset) ??
			strayEntry(look) ??
			(look.line.includes(':') ? NEIGHBOURS : withoutValue(look))
		);
	},
};

// Two spaces for each tab; where that does not help, it is taken back.
function tabs({ start, line, offset }: Look): Sentence {
	const [indent = ''] = /^\t+/.exec(line) ?? [];
	const fix = indent && { from: start, to: start + indent.length, text: '  '.repeat(indent.length) };
	return { offset, message: TAB, ...(fix && { fix }) };
}

// The value from an offset to the end of its line, where it ends there and no remark follows.
function inQuotes({ source, start, line }: Look, from: number): Sentence['fix'] {
	const value = source.slice(from, start + line.length).trimEnd();
	const indent = line.search(/\S/);
	const next = source.slice(start + line.length + 1).split('\n', 1)[0] ?? '';
	const goesOn = next.trim() !== '' && next.search(/\S/) > indent;
	const inBrackets = /[[{]/.test(source.slice(start, from));
	if (goesOn || inBrackets || / #|\\|["']$/.test(value) || (value.includes('"') && value.includes("'")))
		return undefined;
	const text = value.includes('"') ? `'${value}'` : `"${value}"`;
	return { from, to: from + value.length, text };
}

function badStart(sign: string): string {
	return `A value may not begin with ${sign === '`' ? 'a backtick' : `\`${sign}\``}. Put quotes around the value.`;
}

function missing(look: Look): Said {
	const { said, source, offset, lastQuote, line } = look;
	if (/^Missing closing .quote/.test(said))
		return {
			offset: lastQuote,
			message: `A value begins with ${source[lastQuote] === "'" ? "the quote `'`" : 'the quote `"`'} and never ends. Put the same quote at its end.`,
		};
	if (/^Flow/.test(said)) return unclosed(look);
	if (/^Comments/.test(said))
		return 'A remark needs a space before its `#`. Put one there, or quotes around the whole value.';
	if (/^Missing ,/.test(said))
		return 'There is no comma before this. Put one there, or quotes around the whole value.';
	if (/leading empty lines/.test(said))
		return 'The empty line above begins with more spaces than this one. Take its spaces out.';
	return slipAt(source, offset) ?? (/: |:$/.test(line) ? NEIGHBOURS : withoutValue(look));
}

function unexpected(look: Look): Said {
	const { said, source, offset, start, line } = look;
	const sign = source.charAt(offset);
	const before = source.slice(start, offset).trimEnd();
	if (sign === ']' || sign === '}')
		return before === '' && openBracket(source, offset) !== undefined
			? undefined
			: `\`${sign}\` closes nothing that is open here. Delete it, or put quotes around the whole value.`;
	if (/^Unexpected (?:,|empty item)/.test(said))
		return 'A comma stands here without an entry before it. Delete it.';
	if (/^(?:Block scalar header|Not a YAML token)/.test(said))
		return 'Text after `|` or `>` begins on the next line, indented. Move it there, or put quotes around the value.';
	if (/on same line with key/.test(said))
		return 'A list begins on the line after its name. Move it there, or put quotes around the value.';
	if (/["']$/.test(before)) return slipAt(source, offset) ?? MORE_AFTER_QUOTE;
	if (/[\]}]$/.test(before))
		return `The value ended with \`${before.at(-1)}\`, and more stands after it. Delete that, or put quotes around all of it.`;
	return /in YAML stream/.test(said) ? undefined : afterTheEnd(source, line);
}

// The parser takes the record for finished where a line stands further left than the first.
function afterTheEnd(source: string, line: string): Said {
	const begin = source.search(/^[^\S\n]*[^\s#]/m);
	const first = lineAt(source, begin + 1).line;
	const indent = first.search(/\S/);
	if (/^\s*(?:- |[[{])/.test(first)) return { offset: begin + indent, message: NO_RECORD };
	if (indent <= line.search(/\S/)) return UNREADABLE;
	return { offset: begin + indent, message: NEIGHBOURS };
}

export const NO_RECORD = 'This is no record. Write one name and value on each line: `title: A title`.';

function nested(look: Look): Said {
	const [, name, value = ''] = /^\s*(?:- )*([\w-]+):\s+(\S.*)$/.exec(look.line.trimEnd()) ?? [];
	if (value.startsWith('? ')) return badStart('?');
	if (name && /: |:$/.test(value)) {
		const fix = inQuotes(look, look.start + look.line.indexOf(value, look.line.indexOf(':')));
		const message = `The value has a colon in it. Put quotes around it: \`${name}: ${quoted(value)}\`.`;
		return { offset: look.offset, message, ...(fix && { fix }) };
	}
	return (
		strayEntry(look) ??
		'The next line is indented as if it belonged to this value. Give it the same indentation as its neighbours.'
	);
}

function unclosed({ source, offset, said }: Look): Sentence {
	const at = openBracket(source, offset);
	const open = source[at ?? offset] === '{' || (at === undefined && said.startsWith('Flow map')) ? '{' : '[';
	return {
		offset: at ?? offset,
		message: `\`${open}\` opens a list or record here that is not closed as it should be. Close it with \`${open === '{' ? '}' : ']'}\`, and indent the lines between.`,
	};
}

function strayEntry({ start, line, offset }: Look): Sentence | undefined {
	const at = start + line.search(/\S/);
	if (offset > at || !/^\s*- /.test(line)) return undefined;
	const message =
		'This entry stands in no list. Begin the entries of a list in one column, below a name without a value.';
	return { offset: at, message };
}

function withoutValue({ start, line, offset }: Look): Sentence {
	const message =
		'This line gives no value to a name. Write `name: value`, or indent the line if it goes on with the value above.';
	return { offset: Math.max(offset, start + line.search(/\S/)), message };
}
