// A trace as lines of plain text: for a terminal, a proposal, and the credential that goes out into the world.
import type { Trace } from '../schema/trace.ts';
import { type Named, tellTrace, type ToldTrace, TRACE_WORDS } from './tell-trace.ts';

/** What things are called; ids where it does not know. */
export type Names = (what: Exclude<Named, 'assessor'>, id: string) => string | undefined;

export interface ToldOptions {
	/** False for the eyes of strangers: nobody who assessed is named. */
	assessors?: boolean;
}

/** `trace` as indented lines, each with ✓ or ✗; below a condition, what did not count for it. */
export function toldTrace(
	trace: Trace,
	names: Names = () => undefined,
	{ assessors = true }: ToldOptions = {},
): string {
	const told = tellTrace(trace, {
		say: (key, values) => TRACE_WORDS[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name])),
		name: (what, id) => {
			if (what === 'assessor') return assessors ? { label: id } : undefined;
			return { label: names(what, id) ?? id };
		},
		list: (all) => all.join(', '),
	});
	return linesOf(told, '').join('\n');
}

function linesOf({ text, holds, parts, left }: ToldTrace, indent: string): string[] {
	return [
		`${indent}${holds ? '✓' : '✗'} ${text}`,
		...[...counted(left)].map((line) => `${indent}  – not counted: ${line}`),
		...parts.flatMap((part) => linesOf(part, `${indent}  `)),
	];
}

// Where nobody is named, several may stand there for one reason.
function* counted(left: readonly string[]): Iterable<string> {
	for (const [line, all] of Map.groupBy(left, (line) => line))
		yield all.length === 1 ? line : `${line} (${all.length} times)`;
}
