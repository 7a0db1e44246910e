// How a record is written that nobody has written yet.
import { type Shape, under } from '../schema/shape.ts';
import { inOrder, isRecord } from './needed.ts';
import { block, scalar, WIDTH } from './scalar.ts';

/** A value after its key: what stands on the line of the key, and the lines below. */
export interface Rendered {
	head: string;
	rest: string[];
}

/** The lines of a record whose keys stand in column `indent`. */
export function recordLines(
	record: Record<string, unknown>,
	shape: Shape | undefined,
	indent: number,
): string[] {
	return inOrder(Object.keys(record), shape).flatMap((key) =>
		fieldLines(key, record[key], under(shape, key), indent),
	);
}

/** The lines of one field whose key stands in column `indent`. */
export function fieldLines(key: string, value: unknown, shape: Shape | undefined, indent: number): string[] {
	const start = `${' '.repeat(indent)}${scalar(key)}:`;
	const { head, rest } = rendered(value, shape, indent, start.length + 1);
	return [head ? `${start} ${head}` : start, ...rest];
}

/** The lines of one entry of a list whose hyphens stand in column `indent`. */
export function itemLines(item: unknown, shape: Shape | undefined, indent: number): string[] {
	const hyphen = `${' '.repeat(indent)}- `;
	if (isRecord(item)) {
		const [first = '', ...rest] = recordLines(item, shape, indent + 2);
		return [hyphen + first.trimStart(), ...rest];
	}
	if (Array.isArray(item)) return [hyphen + flow(item, shape)];
	const { head, rest } = rendered(item, shape, indent, indent + 2);
	return [hyphen + head, ...rest];
}

/** `value` below or after a key in column `indent`, on whose line `used` columns are taken. */
export function rendered(value: unknown, shape: Shape | undefined, indent: number, used: number): Rendered {
	if (isRecord(value)) return { head: '', rest: recordLines(value, shape, indent + 2) };
	if (Array.isArray(value)) {
		const line = value.every(isWord) ? flow(value, shape) : undefined;
		if (line !== undefined && used + line.length <= WIDTH) return { head: line, rest: [] };
		return { head: '', rest: value.flatMap((item) => itemLines(item, shape?.items, indent + 2)) };
	}
	const line = scalar(value);
	if (typeof value !== 'string' || !isLong(value, shape, used + line.length)) return { head: line, rest: [] };
	const folded = block(value, WIDTH - indent - 2);
	if (!folded) return { head: line, rest: [] };
	return { head: folded.head, rest: indented(folded.lines, indent + 2) };
}

/** `value` on one line, between brackets if it has parts. */
export function flow(value: unknown, shape: Shape | undefined): string {
	if (Array.isArray(value)) return `[${value.map((item) => flow(item, shape?.items)).join(', ')}]`;
	if (!isRecord(value)) return scalar(value, true);
	const fields = inOrder(Object.keys(value), shape).map(
		(key) => `${scalar(key, true)}: ${flow(value[key], under(shape, key))}`,
	);
	return `{ ${fields.join(', ')} }`;
}

export const indented = (lines: readonly string[], indent: number): string[] =>
	lines.map((line) => (line ? ' '.repeat(indent) + line : ''));

const isWord = (item: unknown) => !isRecord(item) && !Array.isArray(item) && !/\s/.test(String(item));

const isLong = (text: string, shape: Shape | undefined, end: number) =>
	text.includes('\n') || (shape?.['x-widget'] === 'text' && end > WIDTH);
