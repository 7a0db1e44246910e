import { expect, test } from 'vitest';
import type { TryOut } from '#site/views/editor.ts';
import { emptyForm, filledForm, type Taken } from './ways-out.ts';

const github: TryOut = {
	sources: '/admin/try-out.json',
	create: 'https://github.com/a/b/new/main?filename=content%2F_-PATH-_&value=_-TEXT-_',
	edit: 'https://github.com/a/b/edit/main/content/_-PATH-_',
	path: '_-PATH-_',
	text: '_-TEXT-_',
	fills: true,
};
const gitlab: TryOut = {
	...github,
	create: 'https://gitlab.com/a/b/-/new/main?file_name=content%2F_-PATH-_',
	fills: false,
};
const knots: Taken = {
	path: 'content/courses/knots/index.mdx',
	text: '---\ntitle: $& & “Knots”\n---\n',
	isNew: true,
	pictures: 0,
};

test('a new file opens in the form of the forge, with exactly its text', () => {
	const { searchParams } = new URL(filledForm(knots, github) ?? '');
	expect([searchParams.get('filename'), searchParams.get('value')]).toEqual([knots.path, knots.text]);
});

test('a file that is too long for an address, or is there already, is not put into one', () => {
	expect(filledForm({ ...knots, text: 'é'.repeat(1400) }, github)).toBeUndefined();
	expect(filledForm({ ...knots, isNew: false }, github)).toBeUndefined();
	expect(filledForm(knots, gitlab)).toBeUndefined();
});

test('the form then opens without a text, or with what the file says today', () => {
	expect(emptyForm(knots, github)).toBe(
		'https://github.com/a/b/new/main?filename=content%2Fcourses%2Fknots%2Findex.mdx',
	);
	expect(emptyForm(knots, gitlab)).toBe(
		'https://gitlab.com/a/b/-/new/main?file_name=content%2Fcourses%2Fknots%2Findex.mdx',
	);
	expect(emptyForm({ ...knots, isNew: false }, github)).toBe(
		'https://github.com/a/b/edit/main/content/courses/knots/index.mdx',
	);
});
