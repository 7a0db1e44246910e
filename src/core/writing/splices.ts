// The changes that make one record of another, as pieces of text: all that does not differ keeps its bytes.
import { isCollection, isMap, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Shape, under } from '../schema/shape.ts';
import { aligned } from './align.ts';
import { inOrder, isRecord, needed, same } from './needed.ts';
import { fieldLines, itemLines } from './render.ts';
import { replace, type Slot, type Splice } from './replace.ts';
import { endOf, lineEnd, lineStart, nextLine } from './spots.ts';

/** What to change in `yaml`, whose record is `map`, so that it says `next`; undefined where it must be written anew. */
export function splicesOf(yaml: string, map: YAMLMap, next: unknown, shape: Shape): Splice[] | undefined {
	const found: Splice[] = [];
	return isRecord(next) && changeRecord({ yaml, found }, map, next, shape, Boolean(map.flow))
		? found
		: undefined;
}

interface Work {
	yaml: string;
	found: Splice[];
}

function change(work: Work, node: Node | null, next: unknown, shape: Shape | undefined, slot: Slot): void {
	const so = work.found.length;
	const inline = slot.inline || (isCollection(node) && Boolean(node.flow));
	if (isMap(node) && isRecord(next) && changeRecord(work, node, next, shape, inline)) return;
	if (isSeq(node) && Array.isArray(next) && changeList(work, node, next, shape, inline)) return;
	work.found.length = so;
	replace(work.yaml, work.found, node, next, shape, slot);
}

/** Whether it could be done field by field. */
function changeRecord(
	work: Work,
	map: YAMLMap,
	next: Record<string, unknown>,
	shape: Shape | undefined,
	inline: boolean,
): boolean {
	const pairs = new Map((map.items as Pair<Node, Node | null>[]).map((pair) => [String(pair.key), pair]));
	const old = plain(map) as Record<string, unknown>;
	const keep = new Map([...pairs].filter(([key]) => next[key] !== undefined || !said(old, key, shape)));
	const added = inOrder(Object.keys(next), shape).filter(
		(key) => !pairs.has(key) && said(next, key, shape) !== undefined,
	);
	if ((inline && (added.length > 0 || keep.size < pairs.size)) || keep.size === 0) return false;
	for (const [key, pair] of pairs) {
		if (same(said(old, key, shape), said(next, key, shape))) continue;
		const removed =
			next[key] === undefined || (said(next, key, shape) === undefined && typeof next[key] === 'object');
		if (removed ? !removeField(work, pair) : !changeField(work, key, pair, next[key], shape, inline))
			return false;
		if (removed) keep.delete(key);
	}
	return keep.size > 0 && addFields(work, keep, added, next, shape);
}

const said = (record: Record<string, unknown>, key: string, shape: Shape | undefined) =>
	needed(record[key], under(shape, key));

function changeField(
	{ yaml, found }: Work,
	key: string,
	{ key: name, value }: Pair<Node, Node | null>,
	next: unknown,
	shape: Shape | undefined,
	inline: boolean,
): boolean {
	const [start = 0, end = 0] = name.range ?? [];
	const colon = /^\s*:/.exec(yaml.slice(end, end + 80));
	if (!colon) return false;
	change({ yaml, found }, value, next, under(shape, key), {
		from: end + colon[0].length,
		indent: start - lineStart(yaml, start),
		inline,
	});
	return true;
}

function removeField({ yaml, found }: Work, { key, value }: Pair<Node, Node | null>): boolean {
	const [start = 0, end = 0] = key.range ?? [];
	const from = lineStart(yaml, start);
	if (yaml.slice(from, start).trim() !== '') return false;
	found.push({ from, to: nextLine(yaml, value ? endOf(yaml, value) : end), text: '' });
	return true;
}

// A new field comes behind the last one that the schema has before it.
function addFields(
	{ yaml, found }: Work,
	present: Map<string, Pair<Node, Node | null>>,
	added: string[],
	next: Record<string, unknown>,
	shape: Shape | undefined,
): boolean {
	const keys = [...present.keys()];
	const order = inOrder([...keys, ...added], shape);
	const [first] = present.values();
	const begin = first?.key.range?.[0] ?? 0;
	const indent = begin - lineStart(yaml, begin);
	for (const [anchor, group] of Map.groupBy(added, (key) =>
		keys.findLast((one) => order.indexOf(one) < order.indexOf(key)),
	)) {
		const lines = group.flatMap((key) => fieldLines(key, said(next, key, shape), under(shape, key), indent));
		const pair = anchor === undefined ? undefined : present.get(anchor);
		if (pair)
			insertBelow(yaml, found, pair.value ? endOf(yaml, pair.value) : (pair.key.range?.[1] ?? 0), lines);
		else
			found.push({ from: begin, to: begin, text: `${lines.join('\n').trimStart()}\n${' '.repeat(indent)}` });
	}
	return true;
}

/** Whether it could be done entry by entry. */
function changeList(
	work: Work,
	list: YAMLSeq,
	next: unknown[],
	shape: Shape | undefined,
	inline: boolean,
): boolean {
	const { yaml, found } = work;
	const nodes = list.items as (Node | null)[];
	const old = (plain(list) as unknown[]).map((item) => needed(item, shape?.items));
	const now = next.map((item) => needed(item, shape?.items));
	if (inline) {
		if (nodes.length !== next.length) return false;
		nodes.forEach((node, index) => {
			if (!same(old[index], now[index]))
				change(work, node, next[index], shape?.items, { from: node?.range?.[0] ?? 0, indent: 0, inline });
		});
		return true;
	}
	const hyphens = hyphensOf(list);
	const pairs = aligned(old, now);
	const [begin = 0] = hyphens;
	const start = lineStart(yaml, begin);
	const kept = pairs.some(({ before, after }) => before !== undefined && after !== undefined);
	if (!kept || hyphens.length !== nodes.length || yaml.slice(start, begin).trim() !== '') return false;
	let below: number | undefined;
	for (const { before, after } of pairs) {
		const node = before === undefined ? undefined : (nodes[before] ?? null);
		const hyphen = before === undefined ? 0 : (hyphens[before] ?? 0);
		const end = node ? endOf(yaml, node) : hyphen + 1;
		if (before === undefined) {
			const lines = itemLines(now[after as number], shape?.items, begin - start);
			if (below === undefined) found.push({ from: start, to: start, text: `${lines.join('\n')}\n` });
			else insertBelow(yaml, found, below, lines);
		} else if (after === undefined) {
			found.push({ from: lineStart(yaml, hyphen), to: nextLine(yaml, end), text: '' });
		} else {
			if (!same(old[before], now[after]))
				change(work, node ?? null, next[after], shape?.items, {
					from: hyphen + 1,
					indent: begin - start,
					inline,
					entry: true,
				});
			below = end;
		}
	}
	return true;
}

function hyphensOf({ srcToken }: YAMLSeq): number[] {
	if (srcToken?.type !== 'block-seq') return [];
	return srcToken.items.flatMap(({ start }) => {
		const hyphen = start.find(({ type }) => type === 'seq-item-ind');
		return hyphen ? [hyphen.offset] : [];
	});
}

function insertBelow(yaml: string, found: Splice[], end: number, lines: string[]): void {
	const at = lineEnd(yaml, end);
	found.push({ from: at, to: at, text: `\n${lines.join('\n')}` });
}

const plain = (node: Node) => JSON.parse(JSON.stringify(node)) as unknown;
