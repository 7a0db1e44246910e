// What peers found, as far as a badge's holder shows it to the world: one level a criterion, and nobody's name.
import type { Trace } from '../../schema/trace.ts';

/** The middle level of each criterion in a trace; of two that speak of one criterion, the lower. */
export function levelsReached(trace: Trace | undefined): Map<string, number> {
	const reached = new Map<string, number>();
	for (const { criterion, median } of found(trace)) {
		const level = Math.floor(median);
		if (level >= 1) reached.set(criterion, Math.min(level, reached.get(criterion) ?? level));
	}
	return reached;
}

function found(trace: Trace | undefined): NonNullable<Trace['levels']> {
	if (!trace?.holds) return [];
	return [...(trace.levels ?? []), ...(trace.parts ?? []).flatMap(found)];
}
