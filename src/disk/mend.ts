// Puts right what a machine may, file by file, and takes back whatever did not help.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Edit, isPlace, type Problem } from '../core/problem.ts';
import { withEdits } from './edits.ts';
import { bytesAt } from './read.ts';
import { readSchool, type SchoolOptions } from './school.ts';

/** What is put right in one go may show what was hidden behind it. */
const MAX_ROUNDS = 25;

/** Mends the school at `root` on the disk; says which problems are gone, each as it was told before. */
export async function mend(root: string, today: string, options: SchoolOptions = {}): Promise<Problem[]> {
	const given = new Set<string>();
	const mended: Problem[] = [];
	let { problems } = await readSchool(root, today, options);
	for (let round = 0; round < MAX_ROUNDS; round++) {
		const written = [...byFile(problems)].flatMap(([file, all]) =>
			given.has(file) || !all.some(isMendable) ? [] : (writeMended(root, file, all) ?? []),
		);
		if (written.length === 0) break;
		({ problems } = await readSchool(root, today, options));
		const after = byFile(problems);
		const { good = [], bad = [] } = Object.groupBy(written, (one) =>
			helped(one, after.get(one.file) ?? []) ? 'good' : 'bad',
		);
		mended.push(...good.flatMap(({ done }) => done));
		for (const { file, before } of bad) {
			writeFileSync(join(root, file), before);
			given.add(file);
		}
		if (bad.length > 0) ({ problems } = await readSchool(root, today, options));
	}
	return mended;
}

const byFile = (problems: readonly Problem[]) => Map.groupBy(problems, ({ file }) => file);

/** True where a machine may put it right. */
export function isMendable(one: Problem): boolean {
	return editsOf(one).length > 0;
}

const editsOf = ({ fix }: Problem): readonly Edit[] => (fix && 'edits' in fix ? fix.edits : []);

interface Written {
	file: string;
	before: Uint8Array;
	/** What was wrong with the file, and what of it was put right. */
	all: readonly Problem[];
	done: Problem[];
}

function writeMended(root: string, file: string, all: readonly Problem[]): Written | undefined {
	const problems = all.filter(isMendable);
	const before = bytesAt(root, file);
	if (!before) return undefined;
	const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(before);
	const { text, done } = withEdits(raw, problems.map(editsOf));
	if (text === raw) return undefined;
	writeFileSync(join(root, file), text);
	return { file, before, all, done: done.flatMap((index) => problems[index] ?? []) };
}

// What was mended is gone, no id is there twice, and the record can be read at least as well as before.
function helped({ all, done }: Written, after: readonly Problem[]): boolean {
	const told = new Set(after.map(nameOf));
	if (done.some((one) => told.has(nameOf(one))) || after.some(({ rule }) => rule === 'id/unique'))
		return false;
	if (done.some(({ rule }) => HIDES.has(rule))) return true;
	const [lost, now] = [all, after].map((problems) => problems.filter(({ rule }) => READING.test(rule)));
	const stuck = (problems: readonly Problem[] = []) => problems.filter((one) => !isMendable(one)).length;
	const fewer = (now?.length ?? 0) - (lost?.length ?? 0);
	return fewer < 0 || (fewer === 0 && stuck(now) <= stuck(lost));
}

const READING = /^fm\/(?!schema|unknown-key)/;
/** While one of these stands, nothing is known of the record. */
const HIDES = new Set<string>(['fm/position', 'fm/delimiter']);

function nameOf({ rule, at, message }: Problem): string {
	return `${rule} ${isPlace(at) ? `${at.line}:${at.column}` : ''} ${message}`;
}
