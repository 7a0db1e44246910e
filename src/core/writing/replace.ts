// One value in the place of another: in the same quotes, the same brackets, the same folding where it can be.
import { isCollection, isScalar, type Node, type Scalar } from 'yaml';
import type { Shape } from '../schema/shape.ts';
import { needed } from './needed.ts';
import { flow, indented, itemLines, type Rendered, rendered } from './render.ts';
import { block, scalar, WIDTH } from './scalar.ts';
import { endOf, lineEnd, lineStart } from './spots.ts';

export interface Splice {
	from: number;
	to: number;
	text: string;
}

/** Where a value stands. */
export interface Slot {
	/** Behind the colon of its key, or the hyphen of its entry. */
	from: number;
	/** The column of the key or the hyphen. */
	indent: number;
	/** Whether brackets stand around it. */
	inline: boolean;
	entry?: boolean;
}

/** The value as a whole gives way; what is remarked on its line stays. */
export function replace(
	yaml: string,
	found: Splice[],
	node: Node | null,
	next: unknown,
	shape: Shape | undefined,
	slot: Slot,
): void {
	if (slot.inline) {
		const [from = slot.from, to = slot.from] = node?.range ?? [];
		const quoted = isScalar(node) && node.type === 'QUOTE_DOUBLE' && typeof next === 'string';
		const text = quoted ? JSON.stringify(next) : flow(needed(next, shape) ?? next, shape);
		found.push({ from, to, text: from === to && yaml[from - 1] !== ' ' ? ` ${text}` : text });
		return;
	}
	const to = Math.max(slot.from, node ? endOf(yaml, node) : 0);
	const { head, rest } = renewed(yaml, node, needed(next, shape) ?? next, shape, slot);
	const begin = node?.range?.[0] ?? 0;
	if (rest.length === 0 && begin > slot.from && isOnOneLine(yaml, slot.from, to)) {
		found.push({ from: begin, to, text: head });
		return;
	}
	const remark = rest.length > 0 ? remarkOf(yaml, to) : '';
	const kept = remark || (isOnOneLine(yaml, slot.from, to) ? '' : openingRemark(yaml, slot.from));
	const text = [`${head && ` ${head}`}${kept}`, ...rest].join('\n');
	found.push({ from: slot.from, to: remark ? to + remark.length : to, text });
}

function renewed(
	yaml: string,
	node: Node | null,
	next: unknown,
	shape: Shape | undefined,
	slot: Slot,
): Rendered {
	const { indent, from } = slot;
	const used = from - lineStart(yaml, from) + 1;
	const width = Math.max(WIDTH, lineEnd(yaml, from) - lineStart(yaml, from));
	if (isCollection(node) && node.flow && typeof next === 'object') {
		const line = flow(next, shape);
		if (used + line.length <= width) return { head: line, rest: [] };
	}
	if (isScalar(node) && typeof next === 'string') {
		const styled = sameStyle(yaml, node, next, indent, width - used);
		if (styled) return styled;
	}
	if (!slot.entry) return rendered(next, shape, indent, used);
	const [first = '', ...rest] = itemLines(next, shape, indent);
	return { head: first.trimStart().slice(2), rest };
}

function sameStyle(
	yaml: string,
	node: Scalar,
	next: string,
	indent: number,
	room: number,
): Rendered | undefined {
	const [start = 0, end = 0] = node.range ?? [];
	const old = yaml.slice(start, end);
	if (node.type?.startsWith('BLOCK')) {
		const before = old.replaceAll('\r', '').split('\n').slice(1);
		const column = /^ */.exec(before.find((line) => line.trim() !== '') ?? '')?.[0].length || indent + 2;
		const lines = node.type === 'BLOCK_FOLDED' ? before.map((line) => line.slice(column)) : [];
		while (lines.at(-1) === '') lines.pop();
		const made = block(next, Math.max(WIDTH - column, ...lines.map(({ length }) => length)), lines);
		return made && { head: made.head, rest: indented(made.lines, column) };
	}
	if (next.includes('\n') || old.includes('\n')) return undefined;
	const line = node.type === 'QUOTE_DOUBLE' ? JSON.stringify(next) : scalar(next);
	return line.length <= room ? { head: line, rest: [] } : undefined;
}

// A remark behind the end of a value that is going to end further down.
const remarkOf = (yaml: string, end: number) =>
	/^[ \t]+#.*/.exec(yaml.slice(end, lineEnd(yaml, end)))?.[0] ?? '';
function openingRemark(yaml: string, from: number): string {
	const line = yaml.slice(from, lineEnd(yaml, from));
	const opening = line.slice(0, Math.max(0, line.indexOf(' #'))).trimEnd();
	return line.includes(' #') && /^(?:[>|][-+\d]*)?$/.test(opening.trimStart())
		? line.slice(opening.length)
		: '';
}

const isOnOneLine = (yaml: string, from: number, to: number) => to <= lineEnd(yaml, from);
