import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('work, assessments and places are for those whose names they bear, as the base knows them', async () => {
	const root = folderOf({});
	const { git, commit } = repositoryIn(root);
	commit('Begin', {
		'content/site.yml': 'maintainers: [mia]\n',
		'content/schools/webcraft.mdx': '---\nstewards: [sue]\n---\n',
		'content/courses/knots/index.mdx': '---\nschool: webcraft\norganizers: [{ person: org }]\n---\n',
		'content/cohorts/knots/spring.yml': 'facilitators: [fay]\n',
		...Object.fromEntries(
			['ada', 'mia', 'sue', 'org', 'fay'].map((handle) => [
				`content/people/${handle}.yml`,
				`name: Somebody\naccount: ${handle}-hub\n`,
			]),
		),
		'content/work/knots/tie-one/bo.mdx': '---\ntitle: A knot\n---\n',
	});
	git('switch', '--quiet', '--create', 'proposal');
	commit('Propose', {
		'content/people/bo.yml': 'name: Bo\n',
		'content/people/mallory.yml': 'name: Mallory\naccount: sue-hub\n',
		'content/work/knots/tie-one/ada.mdx': '---\ntitle: A knot\nprovenance: { way: account }\n---\n',
		'content/assessments/knots/tie-one/bo/ada-r1.yml': 'provenance: { way: steward, by: sue }\n',
		'content/roster/knots/spring/ada.yml': 'attended: [2027-02-03]\n',
		'content/awards/2027/abcdefghijklmnop.yml': 'badge: knotter\n',
	});
	const said = async (author: string) => {
		const { output } = await say('guard', [
			'--in',
			root,
			'--base',
			'main',
			'--head',
			'proposal',
			'--author',
			author,
		]);
		return output
			.trim()
			.split('\n')
			.map((line) => line.replace(/^content\/(\w+)\/.*\[guard\/([\w-]+)\]$/, '$1 $2'));
	};
	const all = ['people owner', 'awards awards', 'assessments owner', 'roster owner', 'work owner'].sort();
	expect((await said('mallory')).sort()).toEqual([...all, 'roster roster-alone'].sort());
	expect((await said('ada-hub')).sort()).toEqual(
		[
			'people owner',
			'awards awards',
			'assessments provenance',
			'roster attended',
			'roster roster-alone',
		].sort(),
	);
	expect((await said('sue-hub')).sort()).toEqual(['people owner', 'awards awards', 'work provenance'].sort());
	expect((await said('fay-hub')).filter((line) => line.startsWith('roster'))).toEqual([]);
	expect((await said('org-hub')).filter((line) => line.startsWith('roster'))).toEqual([]);
	expect((await said('mia-hub')).sort()).toEqual(
		['people owner', 'work provenance', 'assessments provenance'].sort(),
	);
});

test('a signed commit is believed where a key on the page of the writer signed it', async () => {
	const root = folderOf({});
	const keys = folderOf({});
	const made = (name: string) => {
		const path = join(keys, name);
		execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-C', name, '-f', path]);
		return { path, key: readFileSync(`${path}.pub`, 'utf8').split(' ').slice(0, 2).join(' ') };
	};
	const [bo, other] = [made('bo'), made('other')];
	const { git, commit } = repositoryIn(root);
	commit('Begin', { 'content/people/bo.yml': `name: Bo\nkeys: [${bo.key}]\n` });
	const path = (assessor: string) => `content/assessments/knots/tie-one/ada/${assessor}-r1.yml`;
	const guarded = async (key: string | undefined, file = path('bo')) => {
		git('switch', '--quiet', '--force-create', 'proposal', 'main');
		if (key) {
			git('config', 'gpg.format', 'ssh');
			git('config', 'user.signingkey', key);
		}
		git('config', 'commit.gpgsign', String(key !== undefined));
		commit('Assess', { [file]: 'provenance: { way: commit }\n' });
		const { code, output } = await say('guard', [
			...['--in', root, '--base', 'main', '--head', 'proposal', '--author', 'bo'],
		]);
		return [code, output];
	};
	expect(await guarded(bo.path)).toEqual([0, '']);
	for (const key of [other.path, undefined])
		expect(await guarded(key)).toEqual([
			1,
			`${path('bo')}:1:1  It says that its commit is signed by \`bo\`, and none of the keys on their page signed it. Sign the commit, or take the provenance out. [guard/provenance]\n`,
		]);
	// Whoever changes it afterwards has to sign as well.
	await guarded(bo.path);
	git('config', 'commit.gpgsign', 'false');
	commit('Change', { [path('bo')]: 'provenance: { way: commit }\nkudos: Fine.\n' });
	const { code } = await say('guard', [
		'--in',
		root,
		'--base',
		'main',
		'--head',
		'proposal',
		'--author',
		'bo',
	]);
	expect(code).toBe(1);
});

test('a copy of a course that rides along with a place in a group is refused, and the place alone is not', async () => {
	const root = folderOf({});
	const { git, commit } = repositoryIn(root);
	commit('Begin', {
		'content/courses/knots/index.mdx': '---\ntitle: Knots\n---\n',
		'content/cohorts/knots/spring.yml': 'facilitators: [fay]\n',
		'content/people/fay.yml': 'name: Fay\naccount: fay-hub\n',
	});
	git('switch', '--quiet', '--create', 'copy');
	commit('Make it ours', { 'content/courses/knots/index.mdx': '---\ntitle: My knots\n---\n' });
	commit('Add me', { 'content/roster/knots/spring/bo.yml': 'joined: 2027-01-05\n' });
	git('switch', '--quiet', '--create', 'place', 'main');
	commit('Add me', { 'content/roster/knots/spring/bo.yml': 'joined: 2027-01-05\n' });
	const guard = async (head: string, author: string) => {
		const options = ['--in', root, '--base', 'main', '--head', head, '--author', author];
		const { code, output } = await say('guard', options);
		return [code, output];
	};
	expect(await guard('copy', 'bo')).toEqual([
		1,
		'content/roster/knots/spring/bo.yml:1:1  This proposal changes a place in a group, and also `content/courses/knots/index.mdx`. Whoever keeps the group looks at the place alone: propose that file by itself, from the page of the group or from a branch that has nothing else in it, and the rest in another proposal. [guard/roster-alone]\n',
	]);
	expect(await guard('place', 'bo')).toEqual([0, '']);
	expect(await guard('copy', 'fay-hub')).toEqual([0, '']);
});
