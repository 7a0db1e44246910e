import { expect, test } from 'vitest';
import { formatProblem } from '../core/problem.ts';
import { dataFile, frontMatter } from './front-matter.ts';

const page = (text: string) => {
	const { problems, ...rest } = frontMatter(text, 'a.md');
	return { ...rest, lines: problems.map(formatProblem) };
};
const record = (...lines: string[]) => {
	const { data, problems } = dataFile(lines.join('\n'), 'a.yml');
	return { data, lines: problems.map(formatProblem) };
};

test('a page is its record and its text, whose lines count as in the file', () => {
	expect(page('---\ntitle: Hello\nminutes: 20\n---\n\nText\n---\n')).toEqual({
		data: { title: 'Hello', minutes: 20 },
		body: '\n\n\n\n\nText\n---\n',
		lines: [],
	});
	expect(page('---\n---\nText').body).toBe('\n\nText');
	expect(page('---\n---').data).toEqual({});
});

test('a record holds texts, numbers, yes and no, lists and records, and inherits nothing', () => {
	const { data } = record('a: 0123', 'b: yes', 'c: true', 'd: 2027-01-31', 'e:', 'f: [{ g: 1 }]', '1: x');
	expect(data).toEqual({ a: 123, b: 'yes', c: true, d: '2027-01-31', e: null, f: [{ g: 1 }], 1: 'x' });
	expect(Object.getPrototypeOf(data)).toBe(null);
	expect(record('---', '# a comment', '').data).toEqual({});
});

test.each([
	'---js',
	'---javascript',
	'--- js',
	'---json',
	'---yaml',
	'+++',
	';;;',
	'{',
	'{ "a": 1,',
	'---coffee',
])('front matter in another language is refused before anything reads it: `%s`', (first) => {
	expect(page(`${first}\n{ title: process.exit(1) }\n---\n`)).toEqual({
		data: undefined,
		body: '',
		lines: [
			'a.md:1:1  The front matter is not in YAML, the only language it may have. Begin the file with a line that is exactly `---`. [fm/language]',
		],
	});
});

test('front matter begins in the first line and ends with exactly three hyphens', () => {
	const lines = (text: string) => page(text).lines;
	expect(lines('\n \n---\ntitle: T\n---\n')).toEqual([
		'a.md:1:1  Something empty stands before the front matter. Delete the lines and spaces before `---`. [fm/position]',
	]);
	for (const text of ['Text\n', '{/* a remark */}\n\nText\n', '{1 + 1}\n', '{"a"}\n'])
		expect(lines(text)).toEqual([
			'a.md:1:1  The file has no front matter. Begin it with a line `---`, fields such as `title: A title`, and a line `---`. [fm/missing]',
		]);
	expect(lines('---\ntitle: T\n\nText\n')).toEqual([
		'a.md:1:1  The front matter begins here and never ends. Put a line `---` after its last field. [fm/unclosed]',
	]);
	expect(lines('--- \ntitle: T\n---\n')).toEqual([
		'a.md:1:1  The first line is nearly `---`. Write exactly three hyphens and nothing after them. [fm/delimiter]',
	]);
	for (const line of ['---x: y', '--- ', '----'])
		expect(lines(`---\na: |\n  b\n${line}\nc: d\n---\n`)).toEqual([
			'a.md:4:1  A line inside the front matter begins with `---`, and programs differ on whether it ends there. Write exactly `---` to end it, or indent the line. [fm/delimiter]',
		]);
});

test('a record has an end', () => {
	expect(page(`---\ntitle: ${'é'.repeat(8200)}\n---\n`).lines).toEqual([
		'a.md:1:1  The record is longer than 16 KB. Make it shorter, or move text from it into the page. [fm/size]',
	]);
	expect(record(`title: ${'a'.repeat(66_000)}`).lines).toEqual([
		'a.yml:1:1  The record is longer than 64 KB. Make its texts shorter. [fm/size]',
	]);
});

test('what nests too deep never reaches the parser', () => {
	const deep = 'More than 12 lists and records stand inside one another here. Write it flatter. [fm/depth]';
	for (const nest of ['[', '{a: ', '- ', '? ', ': ', '- - ', '[? ', '{a: ['])
		expect(
			page(`---\na:\n  ${nest.repeat(3000)}\n---\n`).lines.map((line) => line.replace(/^\S+ {2}/, '')),
		).toEqual([deep]);
	const levels = (count: number) =>
		record('a:', ...Array.from({ length: count }, (_, i) => `${' '.repeat(i + 1)}a:`));
	expect(levels(10).lines).toEqual([]);
	for (const count of [12, 300]) expect(levels(count).lines).toEqual([`a.yml:13:13  ${deep}`]);
});

test.each([
	['[', ']', '2:13'],
	['{a: ', '}', '2:46'],
	['- ', '', '2:24'],
	['- - ', '', '2:24'],
	['{a: [', ']}', '2:31'],
])('the same level is too deep, whoever finds it: %s', (open, close, place) => {
	const nested = (levels: number) => {
		const times = levels / open.replace(/[^[{-]/g, '').length;
		return record('a:', ` ${open.repeat(times)}x${close.repeat(times)}`).lines;
	};
	expect(nested(10)).toEqual([]);
	for (const levels of [12, 16, 22, 40, 2000])
		expect(nested(levels)).toEqual([
			`a.yml:${place}  More than 12 lists and records stand inside one another here. Write it flatter. [fm/depth]`,
		]);
});

test('names, copies, types and orders of YAML are refused where they stand', () => {
	expect(record('a: &x [1]', 'b: *x', 'c: &y 2').lines).toEqual([
		'a.yml:1:4  A value begins with `&` here, which YAML takes for a name to copy it by. Put quotes around the value, or write it out in each place. [fm/alias]',
		'a.yml:2:4  A value begins with `*` here, which YAML takes for a copy of another value. Put quotes around the value, or write it out. [fm/alias]',
	]);
	expect(record('a: !!js/function "x"').lines).toEqual([
		'a.yml:1:4  A value begins with `!` here, which YAML takes for a type. Put quotes around the value. [fm/yaml]',
	]);
	expect(record('<<: { a: 1 }').lines).toEqual([
		'a.yml:1:1  `<<` copies one record into another. Write its fields out. [fm/yaml]',
	]);
	expect(record('%YAML 1.1', '---', 'a: 1', '---', 'b: 2').lines).toEqual([
		'a.yml:1:1  A line that begins with `%` gives orders to YAML. Delete it, or put quotes around the value. [fm/yaml]',
		'a.yml:2:1  A second record begins here with `---`. Keep one record in a file. [fm/yaml]',
	]);
});

test('a name that means something to programs is refused at any depth', () => {
	const lines = (name: string) => [
		`\`${name}\` cannot be the name of a field. Choose another one. [fm/reserved-key]`,
	];
	const found = record('a: { __proto__: { b: 1 } }', 'constructor: c', '"\\u005f_proto__": d').lines;
	expect(found).toEqual([
		`a.yml:1:6  ${lines('__proto__')}`,
		`a.yml:2:1  ${lines('constructor')}`,
		`a.yml:3:1  ${lines('__proto__')}`,
	]);
	expect(({} as Record<string, unknown>)['b']).toBe(undefined);
});

test('a sign that nobody would see is refused though it is written as an escape', () => {
	const message = (name: string) =>
		`The value writes ${name} with a backslash, a sign that nobody would see. Take it out.`;
	expect(record('a: "b\\r\\nc"', 'd: ["\\0", "\\uD800"]', 'e: "\\u202e"', 'f: "\\u200b"').lines).toEqual([
		`a.yml:1:4  ${message('U+000D')} [fm/control-char]`,
		`a.yml:2:5  ${message('U+0000')} [fm/control-char]`,
		`a.yml:2:11  ${message('U+D800')} [fm/control-char]`,
		`a.yml:3:4  ${message('U+202E')} [text/bidi]`,
		`a.yml:4:4  ${message('U+200B')} [text/invisible]`,
	]);
	expect(record('a: |', '  one', '', '  two', 'b: "tab\\tline\\nend"')).toEqual({
		data: { a: 'one\n\ntwo\n', b: 'tab\tline\nend' },
		lines: [],
	});
});

test.each([
	['title: t\nx:\n\ty: 1', '3:1  The line is indented with a tab. Indent it with spaces.'],
	[
		'title: "abc\nb: c',
		'1:8  A value begins with the quote `"` and never ends. Put the same quote at its end.',
	],
	['a: 1\nb: 2\na: 3', '3:1  `a` stands here a second time, after line 1. Keep one of them.'],
	['title:Foo\nb: c', '1:1  There is no space after the colon. Write `title: Foo`.'],
	[
		'title: CSS: the basics',
		'1:8  The value has a colon in it. Put quotes around it: `title: "CSS: the basics"`.',
	],
	[
		'a:\n  b: 1\n c: 2',
		'3:1  The line is not indented like its neighbours. Begin names of one record in the same column.',
	],
	[
		'a: 1\n b: 2',
		'1:4  The next line is indented as if it belonged to this value. Give it the same indentation as its neighbours.',
	],
	['title: @ada', '1:8  A value may not begin with `@`. Put quotes around the value.'],
	['title: `x`', '1:8  A value may not begin with a backtick. Put quotes around the value.'],
	[
		'tags: [a, b\nb: c',
		'1:7  `[` opens a list or record here that is not closed as it should be. Close it with `]`, and indent the lines between.',
	],
	[
		'a: "\\d"',
		'1:5  In double quotes a backslash begins a special sign, and this is none. Write two backslashes, or use single quotes.',
	],
	[
		'title: "The "best" one"',
		'1:14  The value ended with its second quote, and more stands after it. Put quotes of the other kind around all of it.',
	],
	[
		'title: [a, b]]',
		'1:14  `]` closes nothing that is open here. Delete it, or put quotes around the whole value.',
	],
	[
		'title: [a, b],',
		'1:14  The value ended with `]`, and more stands after it. Delete that, or put quotes around all of it.',
	],
	['title: [a,, b]', '1:11  A comma stands here without an entry before it. Delete it.'],
	[
		'title: ["a" "b"]',
		'1:13  There is no comma before this. Put one there, or quotes around the whole value.',
	],
	['title: {a: b: c}', '1:12  The value has a colon in it. Put quotes around it.'],
	[
		'title: [- a]',
		'1:9  Commas part what stands in brackets. Take out the hyphen, or put quotes around the value.',
	],
	[
		'title: [a\n b: c]',
		'1:9  A name in brackets goes over two lines. Put a comma where an entry ends, or quotes around the value.',
	],
	['[a, b]: c', '1:1  A list or record stands here in place of a name. Give it a name of plain words.'],
	[
		'a: {\nb: c\n}',
		'1:4  `{` opens a list or record here that is not closed as it should be. Close it with `}`, and indent the lines between.',
	],
	[
		'  title: T\na: b\nc: d',
		'1:3  The line is not indented like its neighbours. Begin names of one record in the same column.',
	],
	['title:Knots', '1:1  There is no space after the colon. Write `title: Knots`.'],
	['"title":Knots', '1:1  There is no space after the colon. Write `"title": Knots`.'],
	[
		'title:\u00a0Knots',
		'1:1  The space after the colon is a special one, and only the plain one counts. Write `title: Knots`.',
	],
	[
		'a: b\ntitle:\u00a0Knots\nc: d',
		'2:1  The space after the colon is a special one, and only the plain one counts. Write `title: Knots`.',
	],
	[
		'title\uff1a Knots',
		'1:1  The sign after the name is a wide colon, and only the plain one counts. Write `title: Knots`.',
	],
	['a:\n  - b\n  -c', '3:3  There is no space after the hyphen. Write `- c`.'],
	[
		'a: b\n- c',
		'2:1  This entry stands in no list. Begin the entries of a list in one column, below a name without a value.',
	],
	['a: - b', '1:4  A list begins on the line after its name. Move it there, or put quotes around the value.'],
	['a: ? b', '1:4  A value may not begin with `?`. Put quotes around the value.'],
	[
		'a: |b\n  c',
		'1:5  Text after `|` or `>` begins on the next line, indented. Move it there, or put quotes around the value.',
	],
	['a: |\n\tb', '2:1  The line is indented with a tab. Indent it with spaces.'],
	[
		'a: |\n    \n  b',
		'3:3  The empty line above begins with more spaces than this one. Take its spaces out.',
	],
	[
		'a: "b"#c',
		'1:7  A remark needs a space before its `#`. Put one there, or quotes around the whole value.',
	],
	[
		'a: One line.\nAnother one.\nb: c',
		'2:1  This line gives no value to a name. Write `name: value`, or indent the line if it goes on with the value above.',
	],
	[
		`${'k'.repeat(1100)}: v`,
		'1:1  The name before the colon is longer than 1,024 characters. Put quotes around the whole value.',
	],
	['- a\n- b\nc: d', '1:1  This is no record. Write one name and value on each line: `title: A title`.'],
	['- a', '1:1  This is no record. Write one name and value on each line: `title: A title`.'],
])('a slip of the pen is explained: %j', (source, line) => {
	expect(record(source).lines).toEqual([`a.yml:${line} [fm/yaml]`]);
	const [, row = '', rest] = /^(\d+)(.*)$/s.exec(line) ?? [];
	const later = rest?.replace(/after line (\d+)/, (_, number: string) => `after line ${Number(number) + 1}`);
	expect(page(`---\n${source}\n---\n`).lines).toEqual([`a.md:${Number(row) + 1}${later} [fm/yaml]`]);
});

test('all slips of a record are told at once, but not without end', () => {
	expect(record('a: @b', 'c: "d" e', 'f: `g').lines).toHaveLength(3);
	expect(record(...Array.from({ length: 500 }, () => 'a: 1')).lines).toHaveLength(20);
});

test('whatever the parser stumbles over, its own words are never shown', () => {
	const pieces = [
		'a',
		': ',
		'- ',
		'[',
		']',
		'{',
		'}',
		', ',
		'"',
		"'",
		'|',
		'? ',
		'#',
		' ',
		'\n',
		'\n  ',
		'\t',
		':',
	];
	for (let seed = 1; seed < 3000; seed++) {
		const source = Array.from(
			{ length: 7 },
			(_, i) => pieces[((seed * (i * 7919 + 104_729)) % 9973) % pieces.length],
		).join('');
		for (const line of record(source).lines)
			expect(line).not.toMatch(
				/YAML (?:stream|document|token)|scalar|sequence|mapping|implicit|flow|node|indicator/i,
			);
	}
});
