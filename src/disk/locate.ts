// A pointer into a record becomes a line and a column of its file, by reading that one file's YAML again.
import { isCollection, isMap, isScalar, isSeq, type Node } from 'yaml';
import { scalar } from '../core/writing/scalar.ts';
import { type Edit, type Fix, isPlace, type Place, type Pointer, type Problem } from '../core/problem.ts';
import { yamlOf } from './front-matter.ts';
import { placeAt } from './place.ts';
import { yamlDocuments } from './yaml.ts';
import { yamlWords } from './yaml-words.ts';

/** Rules that speak of a field's name and not of its value. */
const ABOUT_KEYS = new Set<string>(['fm/unknown-key', 'fm/reserved-key']);

/**
 * Gives the problems of one file, whose text is `text`, their places: where the value stands, or the key if the rule is
 * about keys or the value is empty; for what is missing, the key of the record it is missing from, or the first line of
 * the file's record.
 */
export function locator(text: string, file: string): (problem: Problem) => Problem {
	const yaml = yamlOf(text, file);
	const { deep, tokens } = yamlWords(yaml, '');
	const root = deep === undefined ? yamlDocuments(tokens)[0]?.contents : undefined;
	return (problem) => {
		if (problem.at === undefined || isPlace(problem.at)) return problem;
		const { fix, ...rest } = problem;
		const edits = fix && editsOf(problem.at, fix, yaml, root);
		const at = placeOf(problem.at, ABOUT_KEYS.has(problem.rule), yaml, root);
		return { ...rest, at, ...(edits && { fix: { edits } }) };
	};
}

// What a fix changes, where it stands on one line and nothing else hangs on it.
function editsOf(
	pointer: Pointer,
	fix: Fix,
	yaml: string,
	root: Node | null | undefined,
): Edit[] | undefined {
	let node = root;
	let key: Node | undefined;
	let flow = false;
	for (const part of pointer) {
		flow ||= isCollection(node) && Boolean(node.flow);
		const step = stepInto(node, part);
		if (!step) return undefined;
		({ key, value: node } = step);
	}
	const target = 'key' in fix ? key : node;
	if (!isScalar(target) || !target.range || target.type?.startsWith('BLOCK')) return undefined;
	const [from, to] = [placeAt(yaml, target.range[0]), placeAt(yaml, target.range[1])];
	if (from.line !== to.line) return undefined;
	return [{ from, to, text: textOf(fix, target.source ?? '', flow) }];
}

function textOf(fix: Fix, source: string, flow: boolean): string {
	if ('key' in fix) return fix.key;
	return 'value' in fix ? scalar(fix.value, flow) : JSON.stringify(source);
}

function placeOf(pointer: Pointer, aboutKey: boolean, yaml: string, root: Node | null | undefined): Place {
	let node = root;
	let place = node?.range ? placeAt(yaml, node.range[0]) : { line: 1, column: 1 };
	for (const [index, part] of pointer.entries()) {
		const step = stepInto(node, part);
		if (!step) break;
		node = step.value;
		const keyOnly = step.key && (empty(node) || index < pointer.length - 1 || aboutKey);
		const from = keyOnly ? step.key : node;
		if (from?.range) place = placeAt(yaml, from.range[0]);
	}
	return place;
}

interface Step {
	/** Items of a list have none. */
	key?: Node;
	value: Node | null;
}

function stepInto(node: Node | null | undefined, part: string | number): Step | undefined {
	if (isMap<Node, Node>(node)) {
		const pair = node.items.find(({ key }) => isScalar(key) && String(key.value ?? '') === String(part));
		return pair && { key: pair.key, value: pair.value };
	}
	const item = isSeq<Node>(node) ? node.items[Number(part)] : undefined;
	return item && { value: item };
}

const empty = (node: Node | null) => !node || (isScalar(node) && node.source === '' && node.type === 'PLAIN');
