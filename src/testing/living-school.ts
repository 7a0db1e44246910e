// A school in a repository of its own, whose people live beside it: they hand over files through its site, a machine
// looks whose files they are, somebody merges them, and the site is built anew.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleSchool } from '#core/rules/example.ts';
import { written } from '#core/writing/written.ts';
import { build, TODAY, testFolder } from './built-site.ts';
import { say } from './command.ts';
import { testKey } from './issuer-key.ts';
import { repositoryIn } from './repository.ts';
import { type Host, serve } from './serve.ts';

export interface HandedOver {
	/** From the root of the repository. */
	path: string;
	text: string;
}

const level = (label: string, means: string) => ({ label, means });
const joined = written('roster', { joined: '2026-11-01' });

/** A course, a group with a mentor, a badge for what three readers or the mentor have seen, and a key. */
export const livingSchool: Record<string, string> = {
	...(exampleSchool as Record<string, string>),
	'people/mia.yml': 'name: Mia\naccount: mia-sails\n',
	'people/stewards.yml':
		'name: The stewards\ntype: group\nbio: They keep the charter.\naccount: guild/stewards\n',
	'cohorts/knots/winter.yml': written('cohorts', {
		title: 'Winter',
		starts: '2026-11-02',
		zone: 'Africa/Cairo',
		facilitators: ['mia'],
	}),
	...Object.fromEntries(['zoe', 'bo', 'cy'].map((handle) => [`roster/knots/winter/${handle}.yml`, joined])),
	'rubrics/knot.yml': written('rubrics', {
		title: 'A knot',
		of: 'work',
		criteria: ['Holds', 'Told'].map((title) => ({
			id: title.toLowerCase(),
			title,
			question: `How well is it so: ${title.toLowerCase()}?`,
			levels: [
				level('Not yet', 'It is not so.'),
				level('In part', 'It is so in part.'),
				level('Fully', 'It is so.'),
			],
		})),
	}),
	'badges/knotter.mdx': written(
		'badges',
		{
			title: 'Knotter',
			description: 'Ties a knot that others have pulled at.',
			type: 'skill',
			school: 'webcraft',
			rubric: 'knot',
			rule: {
				all: [
					{ task: 'knots/tie-one' },
					{
						any: [
							{ assessments: { count: 3, by: 'peer', median: 3, floor: 2 } },
							{ assessments: { count: 1, by: 'mentor', median: 3 } },
						],
					},
				],
			},
		},
		'Three peers pulled at it, or a mentor did.',
	),
	'issuer.yml': written('issuer', {
		did: 'did:web:school.example',
		keys: [{ id: 'key-2026', multibase: testKey.multibase, state: 'active', from: '2026-09-01' }],
	}),
};

/** Lays the school into a repository and serves what is built of it. */
export async function openLivingSchool() {
	const [folder, site] = [testFolder('living-'), testFolder('living-site-')];
	const { git, commit } = repositoryIn(folder);
	const content = join(folder, 'content');
	const [dist, cache] = [join(site, 'dist'), join(site, 'cache')];
	const long = { at: '2026-11-01T12:00:00Z', merged: '2026-11-01T12:00:00Z' };
	const files = Object.entries(livingSchool).map(([path, text]) => [`content/${path}`, text]);
	commit('Open the school', Object.fromEntries(files), long);
	let host: Host | undefined;

	/** Builds what is merged, and serves it. */
	const publish = async () => {
		await build({ content, dist, cache }, { BASE_PATH: '/' });
		host ??= await serve(dist, '/');
		return host.address;
	};

	/** What the account `author` proposes: merged if the guard lets it through, and what the guard says if not. */
	const propose = async (author: string, { path, text }: HandedOver): Promise<string> => {
		git('checkout', '--quiet', '-B', 'proposal', 'main');
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
		commit(`Add ${path}`, {}, { name: author, at: `${TODAY}T09:00:00Z`, merged: `${TODAY}T09:00:00Z` });
		const { code, output } = await say('guard', ['--in', folder, '--base', 'main', '--author', author]);
		git('checkout', '--quiet', 'main');
		if (code === 0) git('merge', '--quiet', '--ff-only', 'proposal');
		return output;
	};

	/** A command that somebody in charge runs in the school, and what it writes. */
	const run = async (script: string, ...words: string[]) => {
		const options = [...words, '--root', content, '--today', TODAY];
		const { code, output, errors } = await say(script, options, { ISSUER_KEY: testKey.secret });
		const at = `${TODAY}T10:00:00Z`;
		if (git('status', '--porcelain') !== '')
			commit(`After ${script}`, {}, { name: 'steward', at, merged: at });
		return { code, output: output.replaceAll(`${content}/`, ''), errors };
	};

	const close = async () => {
		await host?.close();
		for (const one of [folder, site]) rmSync(one, { recursive: true, force: true });
	};
	return { content, dist, git, publish, propose, run, close };
}
