import { expect, test } from 'vitest';
import { emptyForm, filledForm, filledIssue, type ForgeForms, LONGEST_ADDRESS } from './hand-over.ts';

const forms: ForgeForms = {
	create: 'https://forge.example/o/r/new/main?filename=content%2F_-PATH-_&value=_-TEXT-_',
	edit: 'https://forge.example/o/r/edit/main/content/_-PATH-_',
	path: '_-PATH-_',
	text: '_-TEXT-_',
	fills: true,
};
const file = { path: 'work/knots/tie-one/ada.mdx', text: 'a & b\n$&', isNew: true };

/** How much of one letter fits into an address. */
function room(letter: string): number {
	let [fits, not] = [0, 10_000];
	while (not - fits > 1) {
		const middle = Math.floor((fits + not) / 2);
		if (filledForm({ ...file, text: letter.repeat(middle) }, forms)) fits = middle;
		else not = middle;
	}
	return fits;
}

test('the form is filled with the path and the text', () => {
	expect(filledForm(file, forms)).toBe(
		'https://forge.example/o/r/new/main?filename=content%2Fwork%2Fknots%2Ftie-one%2Fada.mdx&value=a%20%26%20b%0A%24%26',
	);
});

test('an address holds as many bytes as forges answer, which are fewer letters in other alphabets', () => {
	const longest = filledForm({ ...file, text: 'x'.repeat(room('x')) }, forms);
	expect(longest).toHaveLength(LONGEST_ADDRESS);
	expect([room('x'), room('ب'), room('結')]).toEqual([8098, 1349, 899]);
});

test('a file that is there, and a forge that takes no text, get the form without it', () => {
	expect(filledForm({ ...file, isNew: false }, forms)).toBeUndefined();
	expect(filledForm(file, { ...forms, fills: false })).toBeUndefined();
	expect(emptyForm(file, forms)).toBe(
		'https://forge.example/o/r/new/main?filename=content%2Fwork%2Fknots%2Ftie-one%2Fada.mdx',
	);
	expect(emptyForm({ ...file, isNew: false }, forms)).toBe(
		'https://forge.example/o/r/edit/main/content/work/knots/tie-one/ada.mdx',
	);
});

test('half a letter breaks no address', () => {
	expect(filledForm({ ...file, text: 'a\ud83d' }, forms)).toMatch(/value=a%EF%BF%BD$/);
});

test('the form for an issue is filled with what was answered', () => {
	const address = 'https://forge.example/o/r/issues/new?template=work.yml';
	const issue = { address, before: '' };
	expect(filledIssue(issue, { title: 'A & B', url: '' })).toBe(`${address}&title=A%20%26%20B`);
	expect(filledIssue({ address, before: 'field:' }, { title: 'A' })).toBe(`${address}&field%3Atitle=A`);
	expect(filledIssue(issue, { did: 'ب'.repeat(2000) })).toBeUndefined();
});
