import { expect, test } from 'vitest';
import { say } from '#testing/command.ts';
import { repositoryIn } from '#testing/repository.ts';
import { folderOf } from '#testing/school.ts';

test('people change the page that names their account, as it was before they proposed', async () => {
	const root = folderOf({});
	const { git, commit } = repositoryIn(root);
	commit('Begin', {
		'content/people/ada.yml': 'name: Ada\naccount: countess\n',
		'content/people/bo.yml': '{{{',
	});
	git('switch', '--quiet', '--create', 'proposal');
	commit('Change', {
		'content/people/ada.yml': 'name: Ada\naccount: mallory\n',
		'content/people/bo.yml': 'name: Bo\n',
	});
	const guard = async (author: string, ...more: string[]) => {
		const options = ['--in', root, '--base', 'main', '--head', 'proposal', '--author', author, ...more];
		const { code, output } = await say('guard', options);
		return [code, output];
	};
	const refused = (file: string) =>
		`content/people/${file}.yml:1:1  This is somebody’s own page. Ask them to change it, or ask a maintainer. [guard/owner]\n`;
	expect(await guard('Countess')).toEqual([1, refused('bo')]);
	expect(await guard('mallory')).toEqual([1, refused('ada') + refused('bo')]);
	expect(await guard('bo')).toEqual([1, refused('ada')]);
	const [, json] = await guard('bo', '--format', 'json');
	expect(JSON.parse(String(json))).toMatchObject({
		changes: [{ path: 'content/people/ada.yml' }, { path: 'content/people/bo.yml' }],
		problems: [{ rule: 'guard/owner', file: 'content/people/ada.yml' }],
	});
});
