// A school in two states, and what is said of the difference.
import { compareSchools } from '#core/diff/compare.ts';
import type { Comparison, Severity } from '#core/diff/comparison.ts';
import type { Side } from '#core/diff/side.ts';
import { sentence } from '#core/outputs/diff/words.ts';
import { exampleSchool } from '#core/rules/example.ts';
import type { Sample } from '#core/rules/rule.ts';
import { bodyAt } from '#disk/read.ts';
import { readSchool } from '#disk/school.ts';
import { folderOf, TODAY } from './school.ts';

/** The example school with `changes` laid over it, as one side of a comparison. */
export async function sideOf(changes: Sample = {}): Promise<Side> {
	const root = folderOf({ ...exampleSchool, ...changes });
	return { ...(await readSchool(root, TODAY)), body: (file) => bodyAt(root, file) };
}

/** What changed from `before` to `after`. */
export async function compared(before: Sample, after: Sample): Promise<Comparison> {
	const [from, to] = [await sideOf(before), await sideOf(after)];
	return compareSchools(from, to, { base: { name: 'before' }, head: { name: 'after' } });
}

const SIGN: Record<Severity, string> = { loss: '!', change: '~', gain: '+' };

/** Every line that is said of it, each with its sign. */
export async function told(before: Sample, after: Sample): Promise<string[]> {
	const { subjects, lines } = await compared(before, after);
	return [...lines, ...subjects.flatMap((subject) => subject.lines)].map(
		(line) => `${SIGN[line.severity]} ${sentence(line)}`,
	);
}
