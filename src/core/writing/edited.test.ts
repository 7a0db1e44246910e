import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles } from '#disk/read.ts';
import { sampleSchool } from '#testing/sample-school.ts';
import { folderOf } from '#testing/school.ts';
import { collections } from '../schema/collections.ts';
import { type Edit, edited } from './edited.ts';
import { opened } from './source.ts';
import { written } from './written.ts';

const folders = { 'the school': () => 'content', 'the sample school': () => folderOf(sampleSchool) };
const filesOf = (root: string) =>
	readFiles(root).files.map((file) => ({ ...file, source: readFileSync(join(root, file.path), 'utf8') }));

/** The lines that are in one text and not in the other, as a diff would show them. */
function difference(before: string, after: string): string[] {
	const [old, now] = [before.split('\n'), after.split('\n')];
	let start = 0;
	while (start < old.length && start < now.length && old[start] === now[start]) start++;
	let end = 0;
	while (end < Math.min(old.length, now.length) - start && old.at(-1 - end) === now.at(-1 - end)) end++;
	const cut = (lines: string[], sign: string) =>
		lines.slice(start, lines.length - end).map((line) => `${sign} ${line}`);
	return [...cut(old, '-'), ...cut(now, '+')];
}

describe.each(Object.entries(folders))('every file of %s', (_, folder) => {
	test('stays itself, byte for byte, where nothing differs', () => {
		const files = filesOf(folder());
		expect(files.length).toBeGreaterThan(20);
		for (const { path, collection, source, data } of files) {
			const asForm = opened(source, collection);
			const asCheck = collections[collection].schema.parse(data) as object;
			for (const text of [
				source,
				source.replaceAll('\n', '\r\n'),
				`\ufeff${source}`,
				source.trimEnd(),
				`${source}\n\n`,
			]) {
				expect(edited(text, collection, { ...asForm }), path).toBe(text);
				expect(edited(text, collection, { record: asCheck }), path).toBe(text);
				expect(edited(text, collection, {}), path).toBe(text);
			}
		}
	});

	test('has one other line where its title differs, also with line ends of another kind', () => {
		for (const { path, collection, source } of filesOf(folder())) {
			const { record = {}, body } = opened(source, collection) ?? {};
			if (typeof record['title'] !== 'string') continue;
			const next = { record: { ...record, title: 'A: “new” title' }, ...(body !== undefined && { body }) };
			const changed = difference(source, edited(source, collection, next));
			expect(changed, path).toHaveLength(2);
			expect(changed[0], path).toMatch(/^- title: /);
			expect(changed[1], path).toMatch(/^\+ title: ["']A: “new” title["']$/);
			const windows = source.replaceAll('\n', '\r\n');
			expect(edited(windows, collection, next), path).toBe(
				edited(source, collection, next).replaceAll('\n', '\r\n'),
			);
		}
	});

	test('says what it should, whichever of its fields is changed, and keeps the lines of the others', () => {
		const few = Map.groupBy(filesOf(folder()), ({ collection }) => collection).values();
		for (const { path, collection, source } of [...few].flatMap((files) => files.slice(0, 2))) {
			const { record = {} } = opened(source, collection) ?? {};
			for (const [key, value] of Object.entries(record)) {
				for (const other of others(value)) {
					const next = { ...record, [key]: other };
					const text = edited(source, collection, { record: next });
					const says = written(collection, opened(text, collection)?.record ?? {});
					expect(says, `${path} ${key}`).toBe(written(collection, next));
					const rest = Object.keys(record).filter((one) => one !== key);
					for (const line of rest.flatMap((one) => linesOfField(source, one)))
						expect(text.includes(line), `${path} ${key}: ${line}`).toBe(true);
				}
			}
		}
	});
});

// Other values in the place of one, of every sort that a form can make.
function others(value: unknown): unknown[] {
	if (typeof value === 'string')
		return [`${value} and more`, 'Other', `${value}\n\nA second paragraph.`, undefined];
	if (typeof value === 'number') return [value + 1, undefined];
	if (typeof value === 'boolean') return [!value];
	if (Array.isArray(value)) {
		const [first, ...rest] = value as unknown[];
		const more = others(first).find((one) => one !== undefined);
		return [
			[...value, more],
			[more, ...(value as unknown[])],
			[more, ...rest],
			...(rest.length > 0 ? [rest, [...rest, first]] : []),
		];
	}
	const record = value as Record<string, unknown>;
	return Object.entries(record).flatMap(([key, inner]) =>
		others(inner).map((other) => (other === undefined ? without(record, key) : { ...record, [key]: other })),
	);
}

function without(record: object, key: string): object {
	return Object.fromEntries(Object.entries(record).filter(([one]) => one !== key));
}

function linesOfField(source: string, key: string): string[] {
	const lines = source.split('\n');
	const start = lines.findIndex((line) => line.startsWith(`${key}:`));
	const length = lines.slice(start + 1).findIndex((line) => /^[^ ]/.test(line));
	return lines.slice(start, start + 1 + length);
}

const COURSE = `---
# The record of a course, by hand.
title:   "Knots"   # as sailors say

question: 'Which knots hold a life?'
status: open
summary: >-  # short
  Four knots
  in four weeks,
  and a fifth.

organizers:
  # The first answers.
  - { person: stewards, role: organizer } # always
  - person: guests # at times
    role: mentor
topics: [ knots,  ropes ]
effort: { from: 1, to: 2 }
objectives:
- id: tie
  # the heart of it
  text: tie a bowline
- id: untie
  text: untie it
weeks: 4
---
Text
`;

/** What changes in the course above when its record is changed so, or its text. */
function changes(change: (record: any) => void, more: Edit = {}): string[] {
	const { record } = opened(COURSE, 'courses') as { record: any };
	change(record);
	return difference(COURSE, edited(COURSE, 'courses', { record, ...more }));
}

test('a value changes in its own quotes and before its remark', () => {
	expect(changes((course) => (course.title = 'Ropes'))).toEqual([
		'- title:   "Knots"   # as sailors say',
		'+ title:   "Ropes"   # as sailors say',
	]);
	expect(changes((course) => (course.effort.to = 3))).toEqual([
		'- effort: { from: 1, to: 2 }',
		'+ effort: { from: 1, to: 3 }',
	]);
	expect(changes((course) => (course.weeks = 5))).toEqual(['- weeks: 4', '+ weeks: 5']);
	expect(changes((course) => (course.topics = ['knots', 'hemp, old']))).toEqual([
		'- topics: [ knots,  ropes ]',
		'+ topics: [ knots,  "hemp, old" ]',
	]);
});

test('a word of folded prose changes the line it stands in', () => {
	expect(changes((course) => (course.summary = 'Four knots in five weeks, and a fifth.'))).toEqual([
		'-   in four weeks,',
		'+   in five weeks,',
	]);
});

test('a field is taken out, or comes in at the place that the schema gives it', () => {
	expect(changes((course) => delete course.weeks)).toEqual(['- weeks: 4']);
	expect(changes((course) => (course.weeks = null))).toEqual(['- weeks: 4']);
	expect(changes((course) => (course.question = ''))).toEqual(["- question: 'Which knots hold a life?'"]);
	expect(changes((course) => (course.level = 'beginner'))).toEqual(['+ level: beginner']);
	expect(
		changes((course) => {
			course.aliases = ['ropes'];
			course.partner = { name: 'The Guild', url: '' };
		}),
	).toEqual(['+ partner:', '+   name: The Guild', '+ aliases: [ropes]']);
});

test('a field that is set to what is taken for granted says so, if it was there', () => {
	expect(changes((course) => (course.status = 'draft'))).toEqual(['- status: open', '+ status: draft']);
	expect(changes((course) => (course.level = 'any'))).toEqual([]);
});

test('an entry of a list changes, comes and goes without the others', () => {
	expect(changes((course) => (course.organizers[0].role = 'author'))).toEqual([
		'-   - { person: stewards, role: organizer } # always',
		'+   - { person: stewards, role: author } # always',
	]);
	expect(changes((course) => (course.objectives[0].text = 'tie two bowlines'))).toEqual([
		'-   text: tie a bowline',
		'+   text: tie two bowlines',
	]);
	expect(changes((course) => course.organizers.push({ person: 'ada', role: 'editor' }))).toEqual([
		'+   - person: ada',
		'+     role: editor',
	]);
	expect(changes((course) => course.objectives.unshift({ id: 'rope', text: 'choose a rope' }))).toEqual([
		'+ - id: rope',
		'+   text: choose a rope',
	]);
	expect(changes((course) => course.organizers.shift())).toEqual([
		'-   - { person: stewards, role: organizer } # always',
	]);
	expect(changes((course) => course.objectives.splice(1, 1, { id: 'cut', text: 'cut it' }))).toEqual([
		'- - id: untie',
		'-   text: untie it',
		'+ - id: cut',
		'+   text: cut it',
	]);
});

test('a remark stays where prose begins, also if the prose becomes a line', () => {
	expect(changes((course) => (course.summary = 'Four.\n\nFive.')).slice(0, 2)).toEqual([
		'- summary: >-  # short',
		'-   Four knots',
	]);
	expect(changes((course) => (course.summary = 'Four.\n\nFive.')).at(4)).toBe('+ summary: |-  # short');
});

test('a list that is too long to compare is written anew', () => {
	const aliases = Array.from({ length: 600 }, (_, index) => `a${index}`);
	const source = written('wiki', { title: 'A', aliases });
	const record = { title: 'A', aliases: ['b', ...aliases] };
	expect(edited(source, 'wiki', { record })).toBe(written('wiki', record));
});

test('a text changes where it differs, and keeps the lines around', () => {
	const page = (body: string) => `---\r\ntitle: A\r\n---${body}`;
	const edit = (before: string, body: string) => edited(page(before), 'wiki', { body });
	expect(edit('\r\n\r\nOne  \r\nTwo\r\nThree', 'One  \n2\nThree\n')).toBe(
		page('\r\n\r\nOne  \r\n2\r\nThree'),
	);
	expect(edit('\r\nOne\r\n\r\n', 'One\nTwo')).toBe(page('\r\nOne\r\nTwo\r\n\r\n'));
	expect(edit('\r\n\nOne\nTwo\r\n', 'Zero\nOne\nTwo')).toBe(page('\r\n\nZero\r\nOne\nTwo\r\n'));
	expect(edit('', 'One')).toBe(page('\r\n\r\nOne\r\n'));
	expect(edit('\r\n', 'One')).toBe(page('\r\n\r\nOne\r\n'));
	expect(edit('\r\nOne', '')).toBe(page('\r\n'));
});

test('a file that cannot be read is written anew, and keeps its text', () => {
	const record = { title: 'A' };
	for (const broken of [
		'title: [',
		'title: &a b\nsummary: *a',
		'title: !x a',
		'<<: { title: b }',
		'- a',
		`a: ${'['.repeat(5000)}`,
		`${'- '.repeat(5000)}a`,
	])
		expect(edited(`---\n${broken}\n---\nText\n`, 'wiki', { record })).toBe('---\ntitle: A\n---\nText\n');
	expect(edited('Text\n', 'wiki', { record, body: 'Text' })).toBe('---\ntitle: A\n---\n\nText\n');
	expect(edited('', 'rubrics', { record })).toBe('title: A\n');
});
