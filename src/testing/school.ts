// A school as an object literal: laid on disk, read and judged as any other.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblem } from '#core/problem.ts';
import { exampleSchool } from '#core/rules/example.ts';
import type { Sample, SampleFile } from '#core/rules/rule.ts';
import { readSchool, type School } from '#disk/school.ts';

/** The day on which tests look at a school. */
export const TODAY = '2027-02-01';

/** A folder with these files in it, gone when the test is over. */
export function folderOf(files: Record<string, SampleFile | Uint8Array>): string {
	const root = mkdtempSync(join(tmpdir(), 'school-'));
	onTestFinished(() => rmSync(root, { recursive: true, force: true }));
	for (const [path, file] of Object.entries(files)) if (file !== null) lay(join(root, path), file);
	return root;
}

function lay(path: string, file: NonNullable<SampleFile> | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	if (typeof file === 'object' && 'link' in file) return symlinkSync(file.link, path);
	const { content, mode } = laid(file);
	writeFileSync(path, content);
	chmodSync(path, mode);
}

function laid(file: Exclude<SampleFile, null | { link: string }> | Uint8Array) {
	if (typeof file === 'string' || file instanceof Uint8Array) return { content: file, mode: 0o644 };
	if ('bytes' in file) return { content: Buffer.from(file.bytes, 'latin1'), mode: 0o644 };
	return { content: file.text, mode: file.mode };
}

/** The example school with `changes` laid over it, as the check sees it. */
export async function schoolOf(changes: Sample = {}): Promise<School & { lines: string[] }> {
	const school = await readSchool(folderOf({ ...exampleSchool, ...changes }), TODAY);
	return { ...school, lines: school.problems.map(formatProblem) };
}
