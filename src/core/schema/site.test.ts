import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { exampleSchool } from '../rules/example.ts';

const lines = async (...editor: string[]) =>
	(await schoolOf({ 'site.yml': `${String(exampleSchool['site.yml'])}editor: { ${editor.join(', ')} }\n` }))
		.lines;

test('one setting turns the web editor on', async () => {
	expect(await lines('login: github')).toEqual([]);
	expect(await lines('login: github', 'handler: "https://login.example/auth"')).toEqual([]);
	expect(await lines('login: forgejo', 'clientId: 0af3', 'api: "https://forge.example/api/v1"')).toEqual([]);
	expect(await lines('login: gitlab', 'clientId: 0af3')).toEqual([]);
});

test('a forge that knows its applications by an id is told one', async () => {
	const missing =
		'site.yml:8:9  `editor` has no `clientId` beside `login`. Register an OAuth application on the forge and write its public id there. [fm/schema]';
	expect(await lines('login: gitlab')).toEqual([missing]);
	expect(await lines('login: forgejo')).toEqual([missing]);
	expect(await lines('login: gitlab', 'clientId: 0af3', 'handler: "https://login.example"')).toEqual([
		'site.yml:8:9  `editor` has a `handler`, which only GitHub needs. Take it out. [fm/schema]',
	]);
	expect(await lines('login: gitea')).toEqual([
		'site.yml:8:18  `editor.login` is `gitea`. Use one of `github`, `gitlab`, `forgejo`. Did you mean `gitlab`? [fm/schema]',
	]);
});
