// Nodes of YAML become plain data: texts, numbers, lists, and records without a prototype.
import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml';
import type { RuleId } from '../core/problem.ts';
import { placeAt } from './place.ts';
import { badSigns, nameOf } from './signs.ts';

export const MAX_DEPTH = 12;
export const TOO_DEEP = `More than ${MAX_DEPTH} lists and records stand inside one another here. Write it flatter.`;

/** Takes down what is wrong at an offset of the source. */
export type Refuse = (rule: RuleId, offset: number, message: string | (() => string)) => void;

/** What a node holds; `depth` counts the lists and records that it stands in, itself included. */
export function dataOf(node: Node | null, source: string, depth: number, refuse: Refuse): unknown {
	if (!node || isAlias(node)) return null;
	if (isScalar(node)) {
		if (typeof node.value === 'string') refuseSigns(node, node.value, source, refuse);
		return node.value;
	}
	if (depth > MAX_DEPTH) {
		refuse('fm/depth', node.range?.[0] ?? 0, TOO_DEEP);
		return null;
	}
	if (isSeq<Node>(node)) return node.items.map((item) => dataOf(item, source, depth + 1, refuse));
	return isMap<Scalar<string>, Node>(node) ? recordOf(node.items, source, depth, refuse) : null;
}

function recordOf(
	pairs: Pair<Scalar<string>, Node>[],
	source: string,
	depth: number,
	refuse: Refuse,
): unknown {
	const record: Record<string, unknown> = Object.create(null);
	const seen = new Map<string, number>();
	for (const { key, value } of pairs) {
		const name = String(key.value ?? '');
		const offset = key.range?.[0] ?? 0;
		const before = seen.get(name);
		if (before !== undefined)
			refuse(
				'fm/yaml',
				offset,
				() =>
					`\`${name}\` stands here a second time, after line ${placeAt(source, before).line}. Keep one of them.`,
			);
		else if (name === '<<')
			refuse('fm/yaml', offset, '`<<` copies one record into another. Write its fields out.');
		else if (name === '__proto__' || name === 'constructor' || name === 'prototype')
			refuse('fm/reserved-key', offset, `\`${name}\` cannot be the name of a field. Choose another one.`);
		refuseSigns(key, name, source, refuse);
		seen.set(name, offset);
		record[name] = dataOf(value, source, depth + 1, refuse);
	}
	return record;
}

// Signs that stand in the file were found with its bytes; here are those that are written as escapes.
function refuseSigns(node: Scalar, value: string, source: string, refuse: Refuse): void {
	const [start = 0, end = 0] = node.range ?? [];
	if (node.type !== Scalar.QUOTE_DOUBLE || !source.slice(start, end).includes('\\')) return;
	for (const [rule, [first]] of Map.groupBy(badSigns(value), (sign) => sign.rule)) {
		const message = `The value writes ${nameOf(first?.character ?? '')} with a backslash, a sign that nobody would see. Take it out.`;
		refuse(rule === 'text/control' ? 'fm/control-char' : rule, start, message);
	}
}
