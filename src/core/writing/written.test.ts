import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFile, frontMatter } from '#disk/front-matter.ts';
import { readFiles } from '#disk/read.ts';
import { sampleSchool } from '#testing/sample-school.ts';
import { folderOf } from '#testing/school.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import { opened } from './source.ts';
import { written } from './written.ts';

const folders = { 'the school': () => 'content', 'the sample school': () => folderOf(sampleSchool) };

const read = (text: string, collection: CollectionName) =>
	collections[collection].body ? frontMatter(text, 'a.mdx') : dataFile(text, 'a.yml');
const record = (text: string, collection: CollectionName) => {
	const { data, problems } = read(text, collection);
	expect(problems).toEqual([]);
	return collections[collection].schema.parse(data);
};

describe.each(Object.entries(folders))('every file of %s', (_, folder) => {
	test('says the same after it is written anew, and is then written the same again', () => {
		const root = folder();
		const { files } = readFiles(root);
		expect(files.length).toBeGreaterThan(20);
		for (const { path, collection, data } of files) {
			const source = readFileSync(join(root, path), 'utf8');
			const parsed = collections[collection].schema.parse(data) as object;
			const { body } = opened(source, collection) ?? {};
			const text = written(collection, parsed, body);
			expect(record(text, collection), path).toEqual(parsed);
			expect(opened(text, collection)?.body, path).toBe(body);
			expect(written(collection, record(text, collection) as object, body), path).toBe(text);
		}
	});

	test('reads as the check reads it', () => {
		const root = folder();
		for (const { path, collection, data } of readFiles(root).files)
			expect(opened(readFileSync(join(root, path), 'utf8'), collection)?.record, path).toEqual(data);
	});
});

test('a new course has its fields in order, leaves out what is taken for granted, and folds its prose', () => {
	const course = {
		audience: 'Anyone with hands.',
		status: 'draft',
		title: 'Knots: a beginning',
		question: 'Which knots hold a life?',
		summary:
			'Four knots in four weeks, each tied, shown to a peer, loaded until it slips, and tied again by somebody else.',
		kind: 'course',
		school: 'webcraft',
		organizers: [
			{ role: 'organizer', person: 'stewards' },
			{ person: 'guests', role: 'mentor' },
		],
		languages: ['en', 'no'],
		licence: 'CC-BY-SA-4.0',
		topics: ['knots', 'ropes'],
		effort: { per: 'week', from: 1, to: 2.5 },
		translated: '2027-01-31',
		signUpTask: 'Tie one.\n\n- Any knot\n- Any rope',
		prerequisites: [],
		partner: { name: '', url: '' },
		weeks: null,
	};
	expect(written('courses', course, '\r\n\r\nBring rope.\r\n\r\n    code\r\n\r\n')).toBe(`---
title: "Knots: a beginning"
question: Which knots hold a life?
summary: >-
  Four knots in four weeks, each tied, shown to a peer, loaded until it slips, and tied again by
  somebody else.
kind: course
school: webcraft
organizers:
  - person: stewards
  - person: guests
    role: mentor
languages: [en, "no"]
licence: CC-BY-SA-4.0
topics: [knots, ropes]
effort:
  from: 1
  to: 2.5
audience: Anyone with hands.
signUpTask: |-
  Tie one.

  - Any knot
  - Any rope
translated: "2027-01-31"
---

Bring rope.

    code
`);
});

test('a data file has no front matter, and an empty page ends with it', () => {
	expect(written('rubrics', { title: 'A', of: 'work', criteria: [{ id: 'a' }] }, 'no body')).toBe(
		'title: A\nof: work\ncriteria:\n  - id: a\n',
	);
	expect(written('wiki', { title: 'A' }, ' \n')).toBe('---\ntitle: A\n---\n');
});

test.each([
	'yes',
	'No',
	'~',
	'null',
	'0o14',
	'0x1f',
	'1e3',
	'.5',
	'1:30',
	'2027-01-01',
	'=',
	'<<',
	'- a',
	'? a',
	'#a',
	'a #b',
	'a: b',
	'a:',
	'&a',
	'*a',
	'!a',
	'|',
	'>',
	'%a',
	'@a',
	'`a`',
	'"a"',
	"'a'",
	'it’s "so"',
	'it\'s "so"',
	'[a]',
	'{a}',
	'a, b',
	'---',
	'...',
	' a ',
	'a\tb',
	'a\\b',
	'\\n',
	'a\nb',
	'a\n\nb\n',
	'\na',
	'a \nb',
	' a\nb',
	'a\n b',
	'a\n---\nb',
	'a\n\n',
	'\u2028a',
	'\u0085a',
	'\ufeffa',
	'عربي: نص',
	`${'عربي '.repeat(40)}نص`,
	`${'long '.repeat(40)} text`,
	`${'long  '.repeat(40)}text`,
	`# ${'long '.repeat(40)}`,
	`- ${'long - # : '.repeat(20)}end`,
	`${'a'.repeat(200)} b`,
	`${'long '.repeat(30)}text\n`,
])('the text %j comes back as it was, wherever it stands', (text) => {
	const person = {
		name: text,
		bio: text,
		skills: [text],
		links: [{ label: text, url: text }],
		mentoring: { offers: text },
	};
	const page = written('people', person);
	expect(dataFile(page, 'a.yml')).toEqual({ data: person, problems: [] });
	expect(opened(page, 'people')?.record).toEqual(person);
	expect(opened(`---\n${page}---\n`, 'wiki')?.record).toEqual(person);
});
