// A pointer into a record becomes a line and a column of its file, by reading that one file's YAML again.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { isPlace, type Place, type Pointer, type Problem } from '../core/problem.ts';
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
		return { ...problem, at: placeOf(problem.at, ABOUT_KEYS.has(problem.rule), yaml, root) };
	};
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
