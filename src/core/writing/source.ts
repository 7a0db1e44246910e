// The text of a file, taken apart without losing a byte, and what its record holds.
import { type Document, isMap, type ParsedNode, parseDocument, visit } from 'yaml';
import { type CollectionName, collections } from '../schema/collections.ts';

export interface Source {
	/** What stands before the record: a byte order mark, the opening line. */
	before: string;
	yaml: string;
	/** The closing line; nothing in a data file. */
	after: string;
	body: string;
	/** The line end of its first line. */
	lineEnd: '\n' | '\r\n';
}

/** The parts of `source`; undefined where a prose file has no front matter. */
export function partsOf(source: string, collection: CollectionName): Source | undefined {
	const lineEnd = /^[^\n]*\r\n/.test(source) ? '\r\n' : '\n';
	const [mark = ''] = /^\ufeff?/.exec(source) ?? [];
	if (!collections[collection].body)
		return { before: mark, yaml: source.slice(mark.length), after: '', body: '', lineEnd };
	const [before] = /^\ufeff?---\r?\n/.exec(source) ?? [];
	const closing = before === undefined ? 0 : source.indexOf('\n---', before.length - 1) + 1;
	const [after] = /^---\r?(?:\n|$)/.exec(source.slice(closing, closing + 5)) ?? [];
	if (before === undefined || closing === 0 || after === undefined) return undefined;
	return {
		before,
		yaml: source.slice(before.length, closing),
		after,
		body: source.slice(closing + after.length),
		lineEnd,
	};
}

const OPTIONS = {
	version: '1.2',
	schema: 'core',
	strict: true,
	merge: false,
	stringKeys: true,
	prettyErrors: false,
	logLevel: 'silent',
	keepSourceTokens: true,
} as const;

/** Longer records are refused anyway, and a record this deep would end the process that reads it. */
const MAX_YAML = 64 * 1024;
const MAX_DEPTH = 24;
const TOO_DEEP = /^[ \t]*(?:[-?][ \t]+){24}|^[ \t]{400}/m;

/** The document that the record is; undefined where the check would refuse to read it. */
export function documentOf(yaml: string): Document.Parsed | undefined {
	if (yaml.length > MAX_YAML || TOO_DEEP.test(yaml) || brackets(yaml) > MAX_DEPTH) return undefined;
	const document = parseDocument<ParsedNode>(yaml, OPTIONS);
	if (document.errors.length > 0 || (document.contents && !isMap(document.contents) && !isEmpty(document)))
		return undefined;
	return usesOddYaml(document) ? undefined : document;
}

/** What the record of the document holds. */
export function dataOf(document: Document.Parsed): Record<string, unknown> {
	return (document.toJS() as Record<string, unknown> | null) ?? {};
}

// How many brackets are open at once, at most; those inside quotes count too.
function brackets(yaml: string): number {
	let open = 0;
	let most = 0;
	for (const [sign] of yaml.matchAll(/[[\]{}]/g)) {
		open += sign === '[' || sign === '{' ? 1 : -1;
		most = Math.max(most, open);
	}
	return most;
}

const isEmpty = (document: Document.Parsed) => document.toJS() === null;

// Names to copy by, types and `<<`: the check refuses them, and to edit around them is no use.
function usesOddYaml(document: Document.Parsed): boolean {
	let odd = false;
	visit(document, {
		Alias: () => void (odd = true),
		Value: (_, node) => void (odd ||= Boolean(node.anchor ?? node.tag)),
		Pair: (_, { key }) => void (odd ||= String(key) === '<<'),
	});
	return odd;
}

/** A body without the blank lines around it and with line feeds, as a form shows it. */
export function tidy(body: string): string {
	return body
		.replaceAll('\r\n', '\n')
		.replace(/^(?:[ \t]*\n)+/, '')
		.trimEnd();
}

/** The record and the text of a file, as a form takes them; undefined where the check would refuse to read it. */
export function opened(
	source: string,
	collection: CollectionName,
): { record: Record<string, unknown>; body: string } | undefined {
	const parts = partsOf(source, collection);
	const document = parts && documentOf(parts.yaml);
	return document && { record: dataOf(document), body: tidy(parts.body) };
}
