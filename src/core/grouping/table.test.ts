import { expect, test } from 'vitest';
import { csv } from './table.ts';

test('a cell that a spreadsheet would calculate becomes a word, and all others stay', () => {
	const cells = [
		'=1+1',
		'＝1+1',
		'+44',
		'-2',
		'@SUM(A1)',
		'\t=1',
		' =1',
		'\r=1',
		'|calc',
		'%0a',
		'Ada',
		'a-b',
		'',
	];
	expect(csv([cells]).split(',')).toEqual([
		...[
			`"'=1+1"`,
			`"'＝1+1"`,
			`"'+44"`,
			`"'-2"`,
			`"'@SUM(A1)"`,
			`"'\t=1"`,
			`"' =1"`,
			`"'\r=1"`,
			`"'|calc"`,
			`"'%0a"`,
		],
		...['Ada', 'a-b', '\r\n'],
	]);
});

test('commas, quotes and line ends stay inside their cell', () => {
	expect(
		csv([
			['a,b', 'say "hi"'],
			['one\ntwo', 'c;d'],
		]),
	).toBe('"a,b","say ""hi"""\r\n"one\ntwo","c;d"\r\n');
});
