import { expect, test } from 'vitest';
import { forgeOf } from './forge.ts';

test.each([
	['https://github.com/knots/school', 'github'],
	['https://gitlab.com/knots/school', 'gitlab'],
	['https://gitlab.knots.example/school', 'gitlab'],
	['https://salsa.debian.org/knots/school', 'gitlab'],
	['https://codeberg.org/knots/school', 'forgejo'],
	['https://forgejo.knots.example/knots/school', 'forgejo'],
	['https://git-gitea.example/knots/school', 'forgejo'],
	['https://notgitlab.example/knots/school', 'github'],
	['https://forge.example/gitlab/school', 'github'],
] as const)('%s looks like %s', (repository, forge) => {
	expect(forgeOf({ repository })).toBe(forge);
});

test('a school that says its forge is believed', () => {
	expect(forgeOf({ forge: 'gitlab', repository: 'https://github.com/knots/school' })).toBe('gitlab');
});
