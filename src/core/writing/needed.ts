// What of a record must be written: a field that is empty, or says what is taken for granted, says nothing.
import { type Shape, under } from '../schema/shape.ts';

/** What must be written of `value` so that it reads the same again, keys in the order of the schema; or nothing. */
export function needed(value: unknown, shape: Shape | undefined): unknown {
	const said = filled(value, shape, needed);
	const granted = shape?.default;
	return granted !== undefined && same(said, filled(granted, shape, needed)) ? undefined : said;
}

/** `value` without what is empty in it, and with all that is said twice. */
export function meant(value: unknown, shape: Shape | undefined): unknown {
	return filled(value, shape, meant);
}

type Keep = (value: unknown, shape: Shape | undefined) => unknown;

function filled(value: unknown, shape: Shape | undefined, keep: Keep): unknown {
	if (value === null || value === '') return undefined;
	if (Array.isArray(value)) {
		const items = value.map((item) => keep(item, shape?.items)).filter((item) => item !== undefined);
		return items.length > 0 ? items : undefined;
	}
	if (!isRecord(value)) return value;
	const pairs = inOrder(Object.keys(value), shape).flatMap((key) => {
		const inner = keep(value[key], under(shape, key));
		return inner === undefined ? [] : [[key, inner] as const];
	});
	return pairs.length > 0 ? Object.fromEntries(pairs) : undefined;
}

/** The keys as the schema orders them, those it does not know at the end. */
export function inOrder(keys: readonly string[], shape: Shape | undefined): string[] {
	const known = Object.keys(shape?.properties ?? {});
	const present = new Set(keys);
	return [...known.filter((key) => present.has(key)), ...keys.filter((key) => !known.includes(key))];
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values hold the same, in whatever order their keys stand. */
export function same(a: unknown, b: unknown): boolean {
	if (Array.isArray(a) && Array.isArray(b))
		return a.length === b.length && a.every((item, index) => same(item, b[index]));
	if (!isRecord(a) || !isRecord(b)) return Object.is(a, b);
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
	);
}
