import { expect, test } from 'vitest';
import { LONGEST_ADDRESS } from '../sharing/hand-over.ts';
import { through } from './door.ts';

const address = 'https://forge.example/o/r/issues/new?template=join.yml';
const form = { address, before: '' };
const page = 'https://forge.example/o/r/issues/new?title=Join&body=';

test('an issue holds the group and what somebody answered, in a form or as a text', () => {
	const text = 'Goal?\nA & b #1';
	const filled = new URL(through({ way: 'issue', group: 'knots/spring', form }, text).href);
	expect(Object.fromEntries(filled.searchParams)).toEqual({
		template: 'join.yml',
		group: 'knots/spring',
		answers: text,
	});
	const told = new URL(through({ way: 'issue', group: 'knots/spring', page }, text).href);
	expect(Object.fromEntries(told.searchParams)).toEqual({ title: 'Join', body: `knots/spring\n\n${text}` });
});

test('what is too long for an address stays outside, and the group does not', () => {
	const long = 'ع'.repeat(LONGEST_ADDRESS / 6);
	expect(through({ way: 'issue', group: 'knots/spring', form }, long)).toEqual({
		href: `${address}&group=knots%2Fspring`,
		whole: false,
	});
	expect(through({ way: 'issue', group: 'knots/spring', page }, long)).toEqual({ href: page, whole: false });
	expect(through({ way: 'mail', to: 'a@b.example', subject: 'Join' }, long)).toEqual({
		href: 'mailto:a@b.example?subject=Join',
		whole: false,
	});
});
