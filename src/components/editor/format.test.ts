import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CollectionName, collections, entryOf } from '#core/schema/collections.ts';
import { sampleSchool } from '#testing/sample-school.ts';
import { formatOf, partsOf } from './format.ts';

/** Every file of the school and of the sample, by its path inside the content folder. */
const files: [path: string, source: string, collection: CollectionName][] = [
	...globSync('**/*.{mdx,md,yml}', { cwd: 'content' }).map((path): [string, string] => [
		path,
		readFileSync(join('content', path), 'utf8'),
	]),
	...Object.entries(sampleSchool),
].flatMap(([path, source]) => {
	const entry = entryOf(path);
	return entry ? [[path, source, entry.collection] as [string, string, CollectionName]] : [];
});

/** What Decap does with a file between reading and writing it: all of it goes through plain data. */
function through(
	source: string,
	collection: CollectionName,
	change: (data: Record<string, unknown>) => object,
) {
	const format = formatOf(collections[collection].body ? 'courses' : 'kinds', () => collection);
	const data = JSON.parse(JSON.stringify(format.fromFile(source))) as Record<string, unknown>;
	return format.toFile({ ...data, ...change(data) });
}

test('a file that nobody changes stays as it is, byte for byte', () => {
	expect(files.length).toBeGreaterThan(150);
	const changed = files.filter(([, source, name]) => through(source, name, () => ({})) !== source);
	expect(changed.map(([path]) => path)).toEqual([]);
});

test('a file with line ends of Windows, or without one at its end, stays as it is', () => {
	const [, source] = files.find(([path]) => path === 'courses/knots/units/02-everything.mdx')!;
	for (const odd of [source.replaceAll('\n', '\r\n'), source.trimEnd(), `\ufeff${source}`])
		expect(through(odd, 'units', () => ({}))).toBe(odd);
});

test('a unit with every component keeps all of it when its title is changed', () => {
	const [, source] = files.find(([path]) => path === 'courses/knots/units/02-everything.mdx')!;
	expect(through(source, 'units', () => ({ title: 'One of each' }))).toBe(
		source.replace('title: Everything that a unit can hold', 'title: One of each'),
	);
});

test('what a form fills in where nothing was changes nothing', () => {
	const [, source] = files.find(([path]) => path === 'courses/knots/index.mdx')!;
	const empty = {
		translationOf: '',
		translated: null,
		prerequisites: [],
		openSyllabus: true,
		address: 'other',
	};
	expect(through(source, 'courses', () => empty)).toBe(source);
});

test('a new file is written in the form of the house, without the word for its address', () => {
	const format = formatOf('courses', () => 'wiki');
	expect(
		format.toFile({ body: '## Hemp\n\nIt smells.', title: 'Ropes', summary: '', address: 'ropes' }),
	).toBe('---\ntitle: Ropes\n---\n\n## Hemp\n\nIt smells.\n');
});

test('a file that cannot be read is not written over', () => {
	for (const broken of ['no front matter\n', '---\ntitle: [\n---\n', '---js\nexit()\n---\n']) {
		expect(through(broken, 'courses', () => ({ title: 'Knots', body: 'New.' }))).toBe(broken);
		expect(partsOf(formatOf('courses', () => 'courses').fromFile(broken))).toEqual({ record: {}, body: '' });
	}
});
