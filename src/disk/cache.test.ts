import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { folderOf } from '#testing/school.ts';
import type { TextFacts } from '../core/text/text.ts';
import { type Made, memo } from './cache.ts';

const facts = (words: number): TextFacts => ({
	headings: [],
	tasks: [],
	resources: [],
	links: [],
	pictures: [],
	glossary: [],
	quizzes: [],
	words,
	problems: [],
});
const made = (name: string): Made => ({ facts: facts(name.length), html: `<p>${name} – é</p>`, plain: name });
const never = () => {
	throw new Error('was made again');
};

/** A cache folder in which a run before has left these pages. */
function cacheOf(...names: string[]): { folder: string; keys: string[] } {
	const folder = join(folderOf({}), '.cache/text');
	const before = memo(folder, 'pipeline');
	const keys = names.map((name) => before.key('a.md', name));
	for (const [index, key] of keys.entries()) before.set(key, made(names[index] ?? ''));
	before.close();
	return { folder, keys };
}

test('what one run makes, the next one reads', () => {
	const { folder, keys } = cacheOf('one', 'two');
	const next = memo(folder, 'pipeline');
	expect(keys.map((key) => ({ ...next.get(key, never) }))).toEqual([made('one'), made('two')]);
});

test('a page is made again when its text, its path or the pipeline changes', () => {
	const { folder, keys } = cacheOf('one');
	const next = memo(folder, 'pipeline');
	expect(next.key('a.md', 'one')).toBe(keys[0]);
	for (const key of [
		next.key('a.md', 'two'),
		next.key('b.md', 'one'),
		memo(folder, 'other').key('a.md', 'one'),
	])
		expect(next.get(key, never)).toBe(undefined);
});

test.each<[string, (bytes: Buffer) => Buffer | undefined]>([
	['cut off', (bytes) => bytes.subarray(0, bytes.length - 3)],
	['empty', () => Buffer.alloc(0)],
	['zeroed', (bytes) => Buffer.alloc(bytes.length)],
	['garbled', (bytes) => Buffer.from(bytes.map((byte, index) => (index % 90 === 89 ? byte ^ 1 : byte)))],
	['gone', () => undefined],
])('a cache that is %s is noticed and made anew', (_, damage) => {
	for (const damaged of ['facts', 'pieces'] as const) {
		const { folder, keys } = cacheOf('one');
		const [key = ''] = keys;
		const path = join(folder, damaged === 'facts' ? 'facts' : key);
		const bytes = damage(readFileSync(path));
		if (bytes) writeFileSync(path, bytes);
		else rmSync(path);
		const next = memo(folder, 'pipeline');
		const found = next.get(key, () => made('one'));
		if (damaged === 'facts') expect(found).toBe(undefined);
		else expect({ ...found }).toEqual(made('one'));
		next.set(key, made('one'));
		next.close();
		expect({ ...memo(folder, 'pipeline').get(key, never) }).toEqual(made('one'));
	}
});

test('one damaged page costs no other page its place', () => {
	const { folder, keys } = cacheOf('one', 'two', 'three');
	const path = join(folder, 'facts');
	const lines = readFileSync(path, 'utf8').split('\n');
	writeFileSync(path, lines.map((line) => line.replace(/(?<="words":)5/, '6')).join('\n'));
	const next = memo(folder, 'pipeline');
	expect(keys.map((key) => next.get(key, never)?.facts.words)).toEqual([3, 3, undefined]);
});

test('a folder in the place of a file, or a file in the place of the folder, is cleared away', () => {
	const { folder, keys } = cacheOf('one');
	for (const name of ['facts', keys[0] ?? '']) {
		rmSync(join(folder, name));
		mkdirSync(join(folder, name, 'deeper'), { recursive: true });
	}
	const refill = () => {
		const next = memo(folder, 'pipeline');
		expect(next.get(keys[0] ?? '', never)).toBe(undefined);
		next.set(keys[0] ?? '', made('one'));
		next.close();
		expect({ ...memo(folder, 'pipeline').get(keys[0] ?? '', never) }).toEqual(made('one'));
	};
	refill();
	rmSync(folder, { recursive: true });
	writeFileSync(folder, 'a file');
	refill();
});

test('a run goes on without a cache where nothing can be written', () => {
	const next = memo('/dev/null/cache', 'pipeline');
	const key = next.key('a.md', 'one');
	next.set(key, made('one'));
	expect({ ...next.get(key, () => made('one')) }).toEqual(made('one'));
	next.close();
});

test('what a run did not use is forgotten, and what another run has just written is not', () => {
	const { folder, keys } = cacheOf('one', 'two', 'three');
	const [one = '', two = '', three = ''] = keys;
	const past = new Date(Date.now() - 60_000);
	for (const key of [one, two]) utimesSync(join(folder, key), past, past);
	const soon = new Date(Date.now() + 60_000);
	utimesSync(join(folder, three), soon, soon);
	const next = memo(folder, 'pipeline');
	next.get(one, never);
	next.close();
	expect(readdirSync(folder).sort()).toEqual([one, three, 'facts'].sort());
	const after = memo(folder, 'pipeline');
	expect(keys.map((key) => after.get(key, never) !== undefined)).toEqual([true, false, false]);
});

test('two runs at once leave a cache that a third can use', async () => {
	const { folder, keys } = cacheOf('one', 'two');
	const run = `
		import { memo } from ${JSON.stringify(join(import.meta.dirname, 'cache.ts'))};
		for (let round = 0; round < 40; round++) {
			const cache = memo(${JSON.stringify(folder)}, 'pipeline');
			for (const name of ['one', 'two']) {
				const key = cache.key('a.md', name);
				const made = ${JSON.stringify(made('one'))};
				const again = () => ({ ...made, facts: { ...made.facts, words: name.length }, html: '<p>' + name + ' – é</p>', plain: name });
				const found = cache.get(key, again);
				if (found && found.plain !== name) process.exit(3);
				if (!found || round % 3 === 0) cache.set(key, again());
			}
			cache.close();
		}`;
	const start = () => promisify(execFile)(process.execPath, ['--input-type=module-typescript', '-e', run]);
	await Promise.all([start(), start()]);
	const next = memo(folder, 'pipeline');
	expect(keys.map((key, index) => ({ ...next.get(key, () => made(['one', 'two'][index] ?? '')) }))).toEqual([
		made('one'),
		made('two'),
	]);
	expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
}, 30_000);
