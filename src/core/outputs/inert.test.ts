import { expect, test } from 'vitest';
import { inert, inertCode, inertMessage } from './inert.ts';

test('words stay words: no sign of Markdown or HTML is left, on one line', () => {
	expect(inert('<b>*a* _b_ | [c](d)\n# e</b>')).toBe(
		'&#60;b&#62;&#42;a&#42; &#95;b&#95; &#124; &#91;c&#93;(d) &#35;\u2060 e&#60;/b&#62;',
	);
});

test('nobody is called, nothing is linked, no issue is named', () => {
	expect(inert('@all https://evil.example www.evil.example GH-12 o/r#7')).toBe(
		'&#64;\u2060all https&#58;\u2060//evil.example www\u2060.evil.example GH\u2060-12 o/r&#35;\u20607',
	);
});

test('code cannot be ended from within', () => {
	expect(inertCode('`</code>@all')).toBe('<code>&#96;&#60;/code&#62;&#64;all</code>');
});

test('what a message quotes is code, and the rest words', () => {
	expect(inertMessage('`level` is `*x*`. Use one of `any`.')).toBe(
		'<code>level</code> is <code>&#42;x&#42;</code>. Use one of <code>any</code>.',
	);
});
