import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { folderOf } from '#testing/school.ts';
import { formatProblem } from '../core/problem.ts';
import { bytesAt, readFiles, textAt } from './read.ts';

const CREDENTIAL = '{"id":"https://school.example/awards/abcdefghijklmnop/"}\n';
const TOKEN = 'eyJh.eyJp.c2ln\n';

test('what the school has signed is handed over with its digest, and is fetched as it lies there', () => {
	const root = folderOf({
		'awards/2027/abcdefghijklmnop.json': CREDENTIAL,
		'awards/2027/abcdefghijklmnop.jwt': TOKEN,
		'awards/revocation-1.json': `{"encodedList":"${'u'.repeat(30_000)}"}`,
	});
	const { signed, problems } = readFiles(root);
	expect(problems).toEqual([]);
	expect([...signed.keys()]).toEqual([
		'awards/2027/abcdefghijklmnop.json',
		'awards/2027/abcdefghijklmnop.jwt',
		'awards/revocation-1.json',
	]);
	expect(signed.get('awards/2027/abcdefghijklmnop.json')).toEqual({
		path: 'awards/2027/abcdefghijklmnop.json',
		digest: hash('sha256', CREDENTIAL),
	});
	expect(textAt(root, 'awards/2027/abcdefghijklmnop.json')).toBe(CREDENTIAL);
	expect(bytesAt(root, 'awards/2027/abcdefghijklmnop.jwt')).toEqual(Uint8Array.from(Buffer.from(TOKEN)));
});

test('no other file of the content is JSON, and none of these is large, broken or more than data', () => {
	const root = folderOf({
		'awards/2027/a.json': '[1]',
		'awards/2027/b.json': { bytes: '{"name":"\xff"}' },
		'awards/2027/c.json': `{"name":"${'a'.repeat(70_000)}"}`,
		'awards/2027/d.jwt': '{}',
		'awards/2027/e.json': { text: '{}', mode: 0o755 },
		'awards/f.json': '{}',
		'awards/2027/x/g.json': '{}',
		'courses/knots/package.json': '{}',
	});
	const { signed, problems } = readFiles(root);
	expect([...signed.keys()]).toEqual([]);
	expect(problems.map(formatProblem).map((line) => line.replace(/ .* /, ' … '))).toEqual([
		'awards/2027/a.json:1:1 … [award/form]',
		'awards/2027/b.json:1:10 … [text/encoding]',
		'awards/2027/c.json:1:1 … [path/size]',
		'awards/2027/d.jwt:1:1 … [award/form]',
		'awards/2027/e.json:1:1 … [path/mode]',
		'awards/2027/x/g.json:1:1 … [path/extension]',
		'awards/f.json:1:1 … [path/extension]',
		'courses/knots/package.json:1:1 … [path/extension]',
	]);
});
