import { existsSync, globSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build, lay, testFolder, TODAY } from './built-site.ts';
import { start } from './command.ts';
import { sampleSchool } from './sample-school.ts';

// One school whose site is built again and again, in the order of these tests. After each change a second site is
// built of the same content from nothing, and the two must not differ in a byte.
const folder = testFolder('rebuild-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = join(folder, 'content');
const kept = { content, dist: join(folder, 'dist'), cache: join(folder, 'cache') };
lay(sampleSchool, content);

const UNIT = 'courses/knots/units/01-first-knot.mdx';
const COURSE = 'courses/knots/index.mdx';

/** All files of a finished site; the search index is made of them, and made anew only in part. */
function filesIn(dist: string): Map<string, string> {
	const files = globSync('**/*', { cwd: dist, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => !path.startsWith(join(dist, 'pagefind')));
	return new Map(files.sort().map((path) => [path.slice(dist.length + 1), readFileSync(path, 'latin1')]));
}

/** The files in which two sites differ. */
function differences(one: Map<string, string>, other: Map<string, string>): string[] {
	return [...new Set([...one.keys(), ...other.keys()])].filter((file) => one.get(file) !== other.get(file));
}

let number = 0;
async function fromNothing(): Promise<Map<string, string>> {
	const fresh = join(folder, `fresh-${++number}`);
	await build({ content, dist: join(fresh, 'dist'), cache: join(fresh, 'cache') });
	const files = filesIn(join(fresh, 'dist'));
	rmSync(fresh, { recursive: true });
	return files;
}

function edit(file: string, from: string, to: string): void {
	const text = readFileSync(join(content, file), 'utf8');
	expect(text).toContain(from);
	writeFileSync(join(content, file), text.replace(from, to));
}

/** Other letters in the middle of what is remembered. */
function garble(file: string): void {
	const path = join(kept.cache, file);
	const text = readFileSync(path, 'utf8');
	writeFileSync(path, text.replaceAll('oo', 'u').replaceAll('not', 'nut').replaceAll('ما', 'لا'));
}

let [first, edited] = [new Map<string, string>(), new Map<string, string>()];

test('two builds of the same content are the same', async () => {
	await build(kept);
	first = filesIn(kept.dist);
	expect(first.size).toBeGreaterThan(100);
	expect(differences(first, await fromNothing())).toEqual([]);
});

test('an edit of a unit shows where the unit shows, and nowhere else', async () => {
	edit(UNIT, 'Make a loop;', 'Make a small loop;');
	await build(kept);
	edited = filesIn(kept.dist);
	expect(differences(edited, first)).toEqual([
		'admin/try-out.json',
		'courses/knots/first-knot/index.html',
		'courses/knots/knots.epub',
		'courses/knots/knots.zip',
		'courses/knots/offline.json',
		'courses/knots/whole/facilitator/index.html',
		'courses/knots/whole/index.html',
	]);
	expect(differences(edited, await fromNothing())).toEqual([]);
});

test('a course with another title has it on every page that names it', async () => {
	edit(COURSE, 'title: Knots', 'title: Knots and hitches');
	await build(kept);
	const files = filesIn(kept.dist);
	expect(files.get('courses/index.html')).toContain('Knots and hitches');
	expect(differences(files, await fromNothing())).toEqual([]);
});

test('remembered texts that were damaged are noticed and made again', async () => {
	edit(COURSE, 'title: Knots and hitches', 'title: Knots');
	const texts = globSync('text/*', { cwd: kept.cache }).filter((name) => !name.endsWith('facts'));
	expect(texts.length).toBeGreaterThan(10);
	for (const text of texts) garble(text);
	await build(kept);
	expect(differences(filesIn(kept.dist), edited)).toEqual([]);
});

test('remembered records that were damaged are noticed and read again', async () => {
	edit(UNIT, 'Make a small loop;', 'Make a loop;');
	garble('text/facts');
	garble('records');
	await build(kept);
	expect(differences(filesIn(kept.dist), first)).toEqual([]);
});

test('a unit that is gone leaves the site', async () => {
	rmSync(join(content, 'courses/knots/units/02-everything.mdx'));
	await build(kept);
	const files = filesIn(kept.dist);
	expect(
		[...files.keys()].filter((file) => file.includes('everything') || file.includes('all-of-it')),
	).toEqual([]);
	expect(differences(files, await fromNothing())).toEqual([]);
});

test('a course that is gone leaves the site with its units, its cover and its empty folder', async () => {
	const its = ['courses/uqad', 'reviews/uqad', 'mail/uqad', 'questions/habl.mdx'];
	for (const path of its) rmSync(join(content, path), { recursive: true });
	await build(kept);
	const files = filesIn(kept.dist);
	const naming = [...files].filter(([file, text]) => file.includes('uqad') || text.includes('uqad'));
	expect(naming.map(([file]) => file)).toEqual([]);
	expect(globSync('**/*uqad*', { cwd: kept.dist })).toEqual([]);
	expect(globSync('pagefind/ar', { cwd: kept.dist })).toEqual([]);
	expect(differences(files, await fromNothing())).toEqual([]);
});

test('a build that was cut off begins anew, and mends what it left half done', async () => {
	const before = filesIn(kept.dist);
	const { dist, cache } = kept;
	const mark = join(cache, 'unfinished');
	const options = ['--root', content, '--out', dist, '--cache', cache, '--today', TODAY];
	const { child, ended } = start('build', options);
	while (!existsSync(mark) && child.exitCode === null) await new Promise((soon) => setTimeout(soon, 20));
	child.kill('SIGKILL');
	expect((await ended).signal).toBe('SIGKILL');
	expect(existsSync(mark)).toBe(true);
	truncateSync(join(dist, 'courses/knots/index.html'), 100);
	await build(kept);
	expect(existsSync(mark)).toBe(false);
	expect(differences(filesIn(dist), before)).toEqual([]);
});

test('a finished site that was thrown away is written again, with its search', async () => {
	const before = filesIn(kept.dist);
	rmSync(kept.dist, { recursive: true });
	await build(kept);
	expect(differences(filesIn(kept.dist), before)).toEqual([]);
	expect(globSync('pagefind/en/*/pagefind.js', { cwd: kept.dist })).toHaveLength(1);
});
