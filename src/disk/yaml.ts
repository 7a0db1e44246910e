// YAML becomes plain data, and nothing else can come out of it; or everything that is wrong with it is told.
import { Composer, type Document, isMap, isScalar, type Node, Parser } from 'yaml';
import { type Problem, problem } from '../core/problem.ts';
import { placeAt } from './place.ts';
import { dataOf, type Refuse, TOO_DEEP } from './yaml-data.ts';
import { type Sentence, slipAt } from './yaml-line.ts';
import { NO_RECORD, UNREADABLE, yamlSentence } from './yaml-sentence.ts';
import { yamlWords } from './yaml-words.ts';

/** One mistake makes the parser stumble many times; these are as many as one reads in a file. */
const MAX_PROBLEMS = 20;

// Names are compared here and not by the parser, whose way takes quadratic time.
const OPTIONS = {
	version: '1.2',
	schema: 'core',
	strict: true,
	merge: false,
	uniqueKeys: false,
	stringKeys: true,
	prettyErrors: false,
	logLevel: 'silent',
} as const;

export interface Yaml {
	/** The record; empty where the text is, undefined where nothing can be said of it. */
	data: unknown;
	/** At places of the source. */
	problems: Problem[];
}

/** The data that `source` holds, and everything that is wrong with it. */
export function readYaml(source: string, file: string): Yaml {
	const { problems, deep, tokens, lastQuote } = yamlWords(source, file);
	if (deep !== undefined) {
		const at = placeAt(source, tooDeepAt(tokens, source) ?? deep);
		return { data: undefined, problems: [...problems, problem('fm/depth', file, at, TOO_DEEP)] };
	}
	const documents = yamlDocuments(tokens);
	const [document] = documents;
	if (!document) return { data: Object.create(null), problems };
	const lines = new Set(problems.map(({ at }) => at && 'line' in at && at.line));
	const errors = documents
		.flatMap((one) => one.errors)
		.filter(({ code, message }) => !KNOWN_BY_WORDS.has(code) && !/directives-end/.test(message))
		.sort((a, b) => a.pos[0] - b.pos[0]);
	const [first] = errors;
	for (const error of errors.slice(0, 10 * MAX_PROBLEMS)) {
		const sentence = yamlSentence(error, source, lastQuote);
		if (!sentence) continue;
		const at = placeAt(source, sentence.offset);
		if (lines.has(at.line) || problems.length >= MAX_PROBLEMS) continue;
		lines.add(at.line);
		problems.push({ ...problem('fm/yaml', file, at, sentence.message), ...fixIn(source, sentence) });
	}
	if (first && problems.length === 0)
		problems.push(problem('fm/yaml', file, placeAt(source, first.pos[0]), UNREADABLE));
	if (problems.length > 0) return { data: undefined, problems };
	const refuse: Refuse = (rule, offset, message) => {
		if (problems.length >= MAX_PROBLEMS) return;
		problems.push(
			problem(rule, file, placeAt(source, offset), typeof message === 'string' ? message : message()),
		);
	};
	if (document.contents && !isMap(document.contents) && !isEmpty(document.contents)) {
		const begin = document.contents.range?.[0] ?? 0;
		const sentence: Sentence = (isScalar(document.contents) && slipAt(source, begin)) || {
			offset: begin,
			message: NO_RECORD,
		};
		const at = placeAt(source, sentence.offset);
		problems.push({ ...problem('fm/yaml', file, at, sentence.message), ...fixIn(source, sentence) });
	}
	const data = isMap(document.contents) ? dataOf(document.contents, source, 1, refuse) : Object.create(null);
	return { data, problems };
}

/** The document that the words of a text make, with more after it only where something is wrong; not for deep ones. */
export function yamlDocuments(tokens: readonly string[]): Document.Parsed[] {
	const parser = new Parser();
	const parts = tokens.flatMap((token) => [...parser.next(token)]);
	return [...new Composer(OPTIONS).compose([...parts, ...parser.end()])] as Document.Parsed[];
}

function fixIn(source: string, { fix }: Sentence): Pick<Problem, 'fix'> {
	if (!fix) return {};
	const [from, to] = [placeAt(source, fix.from), placeAt(source, fix.to)];
	return { fix: { edits: [{ from, to, text: fix.text }] } };
}

const KNOWN_BY_WORDS = new Set([
	'ALIAS_PROPS',
	'BAD_ALIAS',
	'BAD_COLLECTION_TYPE',
	'BAD_DIRECTIVE',
	'BAD_PROP_ORDER',
	'MULTIPLE_ANCHORS',
	'MULTIPLE_DOCS',
	'MULTIPLE_TAGS',
	'TAG_RESOLVE_FAILED',
]);

// The words count roughly and the parser exactly, so it reads what stands before the words gave up.
function tooDeepAt(tokens: readonly string[], source: string): number | undefined {
	let found: number | undefined;
	dataOf(yamlDocuments(tokens)[0]?.contents ?? null, source, 1, (rule, offset) => {
		if (rule === 'fm/depth') found ??= offset;
	});
	return found;
}

const isEmpty = (node: Node) => isScalar(node) && node.value === null && node.source === '';
