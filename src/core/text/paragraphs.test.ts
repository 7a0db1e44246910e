import { expect, test } from 'vitest';
import { paragraphs } from './paragraphs.ts';

test('an empty line parts paragraphs, and a line break does not', () => {
	expect(paragraphs('One.\nStill one.\n\n \nTwo.\n')).toEqual([['One.\nStill one.'], ['Two.']]);
});

test('a web address can be followed, without the signs that end its sentence', () => {
	expect(
		paragraphs('See https://a.example/b_(c), or (https://d.example/?e=f). And http://g.example'),
	).toEqual([
		[
			'See ',
			{ href: 'https://a.example/b_(c)' },
			', or (',
			{ href: 'https://d.example/?e=f' },
			'). And ',
			{ href: 'http://g.example' },
		],
	]);
});

test('nothing else leads anywhere: no markup, no other protocol, no address that hides its host', () => {
	const said = '<a href="https://x.example">x</a> javascript:alert(1) https://ada@evil.example/';
	const links = paragraphs(said)
		.flat()
		.filter((piece) => typeof piece !== 'string');
	expect(links).toEqual([{ href: 'https://x.example' }]);
	expect(paragraphs('javascript:alert(1) [a](data:x)')).toEqual([['javascript:alert(1) [a](data:x)']]);
});
