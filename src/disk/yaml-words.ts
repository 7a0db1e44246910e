// A look at the words of a YAML text before anything is built of them: what a record may not use, and how deep it goes.
// Deep nesting must not reach the parser: it recurses, and V8 ends the process where a stack runs out in a RegExp.
import { CST, Lexer } from 'yaml';
import { type Problem, problem, type RuleId } from '../core/problem.ts';
import { placeAt } from './place.ts';

/** More than an honest record can reach, and far from hurting the parser. */
const SAFE_DEPTH = 24;

export interface YamlWords {
	problems: Problem[];
	/** Where the text nests so deep that the rest must not be parsed; undefined if it does not. */
	deep?: number;
	/** What the lexer made, for the parser: everything, or what stands up to `deep`. */
	tokens: string[];
	/** Where the last quoted value begins; an open quote reaches to the end, so it is the last. */
	lastQuote: number;
}

interface Word {
	type: string;
	offset: number;
	/** Its place among the tokens. */
	index: number;
	/** True for the first word of a line. */
	first: boolean;
}

/** What the words of `source` say before it is parsed; problems stand at places of `source`. */
export function yamlWords(source: string, file: string): YamlWords {
	const problems = new Map<string, Problem>();
	const refuse = (rule: RuleId, offset: number, message: string) => {
		if (!problems.has(message)) problems.set(message, problem(rule, file, placeAt(source, offset), message));
	};
	let lastQuote = 0;
	let begun = false;
	const depth = depthGauge(source);
	const tokens = [...new Lexer().lex(source)];
	for (const word of words(tokens)) {
		const { type, offset, index } = word;
		if (depth(word) > SAFE_DEPTH) {
			return {
				problems: [...problems.values()],
				deep: offset,
				tokens: tokens.slice(0, index + 1),
				lastQuote,
			};
		}
		if (type.endsWith('quoted-scalar')) lastQuote = offset;
		const refusal = REFUSALS[type];
		if (refusal && !(type === 'doc-start' && !begun)) refuse(...refusal(offset));
		begun ||= !/^(newline|space|comment)$/.test(type);
	}
	return { problems: [...problems.values()], tokens, lastQuote };
}

const REFUSALS: Record<string, (offset: number) => [RuleId, number, string]> = {
	tag: (at) => [
		'fm/yaml',
		at,
		'A value begins with `!` here, which YAML takes for a type. Put quotes around the value.',
	],
	anchor: (at) => [
		'fm/alias',
		at,
		'A value begins with `&` here, which YAML takes for a name to copy it by. Put quotes around the value, or write it out in each place.',
	],
	alias: (at) => [
		'fm/alias',
		at,
		'A value begins with `*` here, which YAML takes for a copy of another value. Put quotes around the value, or write it out.',
	],
	'directive-line': (at) => [
		'fm/yaml',
		at,
		'A line that begins with `%` gives orders to YAML. Delete it, or put quotes around the value.',
	],
	'doc-start': (at) => ['fm/yaml', at, 'A second record begins here with `---`. Keep one record in a file.'],
	'doc-end': (at) => ['fm/yaml', at, 'The line `...` ends the record here. Delete the line.'],
};

function* words(tokens: readonly string[]): Generator<Word> {
	let offset = 0;
	let first = true;
	let scalar = false;
	for (const [index, token] of tokens.entries()) {
		if (token === '\u0002' || token === '\u0018' || token === '\u001f') {
			scalar = token === '\u001f';
			continue;
		}
		const type = scalar ? 'scalar' : (CST.tokenType(token) ?? 'scalar');
		yield { type, offset, index, first: first && type !== 'space' && type !== 'newline' };
		offset += token.length;
		const lastLine = token.slice(token.lastIndexOf('\n') + 1);
		first = lastLine.trim() === '' && (first || token.includes('\n'));
		scalar = false;
	}
}

// How many nodes stand inside one another at a word: the columns where open nodes begin, and the open brackets. It may
// fall behind by half where lists are not indented, which the parser's own count makes good.
function depthGauge(source: string): (word: Word) => number {
	const columns: number[] = [];
	let brackets = 0;
	let marks = 0;
	let starts = true;
	return ({ type, offset, first }) => {
		if (/^(space|newline|comment)$/.test(type)) return 0;
		if (type.startsWith('flow-') && type.endsWith('-start')) brackets++;
		else if (type.startsWith('flow-') && type.endsWith('-end')) brackets--;
		if (/^(comma|flow-.*)$/.test(type)) marks = 0;
		const mark = /-ind$/.test(type);
		if (brackets > 0) return columns.length + brackets + (mark ? ++marks : marks);
		const column = offset - source.lastIndexOf('\n', offset - 1) - 1;
		if (first) while ((columns.at(-1) ?? -1) >= column) columns.pop();
		if (first || starts) columns.push(column);
		starts = mark;
		return columns.length;
	};
}
