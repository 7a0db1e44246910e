import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { mend } from '#disk/mend.ts';
import { folderOf, schoolOf, TODAY } from '#testing/school.ts';
import { LIMITS } from '../text/limits.ts';
import { exampleSchool } from './example.ts';
import { rules } from './index.ts';
import type { Sample } from './rule.ts';

/** Rules without a sample, and why there can be none. */
const UNSHOWABLE: Readonly<Record<string, string>> = {
	'limit/files': 'it begins at a hundred thousand files',
	'path/unreadable': 'the disk hides nothing from root, and tests may run as root',
	'text/gate': 'only a mistake of our own could show it',
};

test('the example school has no problem', async () => {
	expect((await schoolOf()).lines).toEqual([]);
});

/** Examples of limits are large, and the machine may be busy. */
const PATIENCE = 30_000;

describe.each(rules.flatMap(({ id, mends }) => (mends ? [[id, mends] as const] : [])))(
	'%s, with --fix',
	(id, { before, after }) => {
		test('is put right, and every other byte stays as it was', async () => {
			for (const lineEnd of ['\n', '\r\n']) {
				const laid = (sample: Sample) => ({ ...exampleSchool, ...withLineEnds(sample, lineEnd) });
				const root = folderOf(laid(before));
				const mended = await mend(root, TODAY);
				expect(mended.some(({ rule }) => rule === id)).toBe(true);
				const texts = Object.entries(laid(after)).map(([path]) => [
					path,
					readFileSync(join(root, path), 'utf8'),
				]);
				expect(Object.fromEntries(texts)).toEqual(laid(after));
			}
			expect((await schoolOf(after)).lines).toEqual([]);
		});
	},
);

const withLineEnds = (sample: Sample, lineEnd: string): Sample =>
	Object.fromEntries(
		Object.entries(sample).map(([path, file]) => [path, String(file).replaceAll('\n', lineEnd)]),
	);

describe.each(rules.map((rule) => [rule.id, rule] as const))(
	'%s',
	(id, { title, why, severity, good, bad, says, check }) => {
		test(
			'refuses its example with exactly the lines it says',
			async () => {
				expect((await schoolOf(bad)).lines).toEqual(says);
				expect([Object.keys(bad).length === 0, says.length === 0]).toEqual([
					id in UNSHOWABLE,
					id in UNSHOWABLE,
				]);
				expect(says.every((line) => line.includes(`[${id}]`))).toBe(true);
				expect(says.every((line) => line.includes('  advice: ') === (severity === 'advice'))).toBe(true);
			},
			PATIENCE,
		);

		test('lets its good example pass', async () => {
			expect((await schoolOf(good)).lines).toEqual([]);
		});

		test('says what it asks and why, in sentences', () => {
			expect(title).toMatch(/^[A-Z].*[^.]$/);
			expect(why).toMatch(/^.*[.!?]$/);
			expect(check ?? 'held while reading').toBeTruthy();
		});
	},
);

test('what is excused from a sample is a rule', () => {
	expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(UNSHOWABLE)));
});

test('ids are used once', () => {
	expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

test('every id that the source reports has its rule', () => {
	const known = new Set<string>(rules.map(({ id }) => id));
	expect(Object.keys(LIMITS).filter((limit) => !known.has(`limit/${limit}`))).toEqual([]);
	const files = globSync('src/{core,disk}/**/*.ts').filter(
		(file) => !/\.test\.ts$|core\/(rules|outputs)\//.test(file),
	);
	const used = files.flatMap((file) =>
		[
			...readFileSync(file, 'utf8').matchAll(
				/'((?:address|asset|award|code|cohort|course|cycle|fm|html|id|licence|limit|link|mdx|path|picture|privacy|provenance|reference|review|rubric|site|status|task|text|unit|url)\/[a-z-]+)'/g,
			),
		].map(([, id = '']) => id),
	);
	expect(used.length).toBeGreaterThan(30);
	expect([...new Set(used)].filter((id) => !known.has(id))).toEqual([]);
});
