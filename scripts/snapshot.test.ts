import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exampleSchool } from '#core/rules/example.ts';
import { CannotRun } from './command.ts';
import { forgejo } from './snapshot/forgejo.ts';
import { github } from './snapshot/github.ts';
import { gitlab } from './snapshot/gitlab.ts';
import { type Adapter, gather } from './snapshot/reader.ts';
import { webOf } from './snapshot/web.ts';
import { say } from '#testing/command.ts';
import { repositoryIn } from '#testing/repository.ts';
import { folderOf } from '#testing/school.ts';
import { forgejoAnswers, githubAnswers, gitlabAnswers } from '#testing/forge-answers.ts';

interface Asked {
	url: URL;
	headers: IncomingMessage['headers'];
}

/** A forge that answers, and remembers what it was asked. */
async function forge(answer: (url: URL, response: ServerResponse) => void) {
	const asked: Asked[] = [];
	const server = createServer((request, response) => {
		const url = new URL(request.url ?? '/', 'http://forge.example');
		asked.push({ url, headers: request.headers });
		answer(url, response);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

/** Answers what stands in the table, by path; lists end with their first page. */
const table =
	(answers: Record<string, unknown>) =>
	({ pathname, searchParams }: URL, response: ServerResponse) => {
		const answer = answers[pathname];
		const over = Array.isArray(answer) && Number(searchParams.get('page') ?? 1) > 1;
		response.writeHead(answer === undefined ? 404 : 200);
		response.end(typeof answer === 'string' ? answer : JSON.stringify(over ? [] : (answer ?? {})));
	};

const school = () =>
	folderOf(
		Object.fromEntries(Object.entries(exampleSchool).map(([path, file]) => [`content/${path}`, file])),
	);

async function snapshot(options: string[], env: Record<string, string> = {}, root = school()) {
	const said = await say(
		'snapshot',
		['--root', join(root, 'content'), '--project', 'knots/school', ...options],
		env,
	);
	const written = () =>
		JSON.parse(readFileSync(join(root, 'proposals.json'), 'utf8')) as { proposals: unknown[] };
	return { ...said, root, written };
}

/** What the adapter of a forge makes of the answers at `api`. */
const gathered = (name: keyof typeof ADAPTERS, api: string) => {
	const { headers, length, reader } = ADAPTERS[name] as Adapter<unknown>;
	return gather(
		reader(webOf({ api, headers: headers('s3cret'), length, tokenName: 'TOKEN' }), 'knots/school'),
	);
};

const ADAPTERS = { github, gitlab, forgejo };

const expected = {
	number: 12,
	title: 'Add a course on bends',
	draft: false,
	author: 'ada',
	opened: '2026-01-02',
	updated: '2026-01-09',
	base: 'main',
	head: 'bends',
	commit: 'abcdef1234abcdef1234abcdef1234abcdef1234',
	labels: ['school:webcraft'],
	changes: [
		{ path: 'courses/bends/index.mdx', act: 'added', lines: 2 },
		{ path: 'courses/knots/index.mdx', act: 'changed', lines: 3 },
	],
	others: 1,
	asked: ['cy'],
	answered: '2026-01-04',
	last: { by: 'author', day: '2026-01-08' },
	check: 'failing',
	preview: 'https://preview.example/12/',
	ticks: [{ criterion: 'question', ticked: true }],
	course: {
		title: 'Bends',
		question: 'Which ropes join?',
		kind: 'course',
		school: 'webcraft',
		languages: ['en'],
		topics: ['knots'],
		organizers: ['ada'],
		basedOn: [],
	},
};
const read = { by: 'bo', verdict: 'ask-for-changes', day: '2026-01-05' };

test.each([
	[
		'github',
		githubAnswers,
		{ first: true, reviews: [{ ...read, commit: 'abcdef1' }] },
		'authorization',
		'Bearer s3cret',
	],
	['gitlab', gitlabAnswers, { first: true, reviews: [read] }, 'private-token', 's3cret'],
	['forgejo', forgejoAnswers, { reviews: [{ ...read, commit: 'abcdef1' }] }, 'authorization', 'token s3cret'],
] as const)('%s tells its open proposals', async (name, answers, own, header, value) => {
	const { api, asked } = await forge(table(answers));
	const { proposals, left } = await gathered(name, api);
	expect({ proposals, left }).toMatchObject({ left: 1, proposals: [{ ...expected, ...own }] });
	expect(new Set(asked.map(({ headers }) => headers[header]))).toEqual(new Set([value]));
	const text = JSON.stringify(proposals);
	for (const secret of ['s3cret', 'ada@', 'avatar', 'Lovelace']) expect(text).not.toContain(secret);
});

test('a long list is asked for page after page', async () => {
	const [one] = githubAnswers['/repos/knots/school/pulls'] as object[];
	const pages = [Array.from({ length: 100 }, (_, index) => ({ ...one, number: 1000 + index })), [one]];
	const others = table(githubAnswers);
	const { api, asked } = await forge((url, response) => {
		if (url.pathname.endsWith('/pulls'))
			return void response.end(JSON.stringify(pages[Number(url.searchParams.get('page')) - 1]));
		others(new URL(url.href.replace(/\/1\d\d\d(?=\/)/, '/12')), response);
	});
	expect((await gathered('github', api)).proposals.length).toBe(101);
	const lists = asked.map(({ url }) => url).filter(({ pathname }) => pathname.endsWith('/pulls'));
	expect(lists.map(({ search }) => search)).toEqual([
		'?state=open&sort=created&direction=asc&per_page=100&page=1',
		'?state=open&sort=created&direction=asc&per_page=100&page=2',
	]);
});

const limited =
	(headers: Record<string, string>, status = 403) =>
	(response: ServerResponse) =>
		void response.writeHead(status, headers).end('{}');

test.each<[string, (response: ServerResponse) => void, string]>([
	[
		'asks to wait until a moment',
		limited({ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1767267000' }),
		'127.0.0.1:PORT has answered enough for now. Ask again after 11:30 UTC.',
	],
	[
		'asks to wait for a while',
		limited({ 'retry-after': '90' }, 429),
		'127.0.0.1:PORT has answered enough for now. Ask again in 2 min.',
	],
	[
		'knows no such repository',
		limited({}, 404),
		'127.0.0.1:PORT knows no such repository, or shows it to nobody who asks without a right to it.',
	],
	['refuses the token', limited({}, 401), '127.0.0.1:PORT does not accept the token in `TOKEN`.'],
	['is broken', limited({}, 502), '127.0.0.1:PORT answered with the error 502.'],
	[
		'answers with a page for people',
		(response) => void response.end('<!doctype html><title>Sign in</title>'),
		'127.0.0.1:PORT answered with something that is no JSON.',
	],
	[
		'answers with something else',
		(response) => void response.end('{"message": "Hello"}'),
		'127.0.0.1:PORT answered with something that is no list.',
	],
	[
		'hangs up',
		(response) => void response.socket?.destroy(),
		'127.0.0.1:PORT cannot be reached (UND_ERR_SOCKET).',
	],
	[
		'answers without an end',
		(response) => {
			const more = () => {
				while (response.write('x'.repeat(65_536)));
			};
			response.on('drain', more);
			more();
		},
		'127.0.0.1:PORT answered with more than anybody can read.',
	],
])('of a forge that %s, one sentence tells', async (_, answer, sentence) => {
	const { api } = await forge((_, response) => answer(response));
	await expect(gathered('github', api)).rejects.toThrow(
		new CannotRun(sentence.replace('127.0.0.1:PORT', new URL(api).host)),
	);
});

test('a snapshot is written beside the content, and an old one stays where the forge does not answer', async () => {
	const { api } = await forge(table(forgejoAnswers));
	const options = ['--forge', 'forgejo', '--token-env', 'TOKEN', '--api'];
	const said = await snapshot([...options, api], { TOKEN: 's3cret' });
	expect(said.errors).toBe('');
	expect(said.output).toBe(
		`Wrote ${said.root}/proposals.json: 1 open proposal; 1 could not be understood.\n`,
	);
	const written = said.written();
	expect(written).toMatchObject({ version: 1, source: 'forgejo', left: 1, proposals: [expected] });
	const broken = await forge((_, response) => void response.writeHead(401).end());
	const again = await snapshot([...options, broken.api], { TOKEN: 's3cret' }, said.root);
	expect([again.code, again.errors]).toEqual([
		2,
		`${new URL(broken.api).host} does not accept the token in \`TOKEN\`. The old snapshot stays as it is: ${said.root}/proposals.json\n`,
	]);
	expect(again.written()).toEqual(written);
});

test('the token comes from the environment, and from there alone', async () => {
	const said = await snapshot(['--forge', 'github', '--token-env', 'TOKEN']);
	expect([said.code, said.errors]).toEqual([2, 'The variable `TOKEN` holds no token.\n']);
});

test('a forge that nobody knows is not asked', async () => {
	const said = await snapshot(['--forge', 'sourceforge']);
	expect([said.code, said.errors]).toEqual([
		2,
		'There is no forge `sourceforge`. Use github, gitlab, forgejo.\n',
	]);
});

test('without a forge, branches that are not merged and touch the content are proposals', async () => {
	const root = school();
	const { git, commit } = repositoryIn(root);
	commit('Begin', {});
	git('switch', '--quiet', '--create', 'bo/loop');
	commit(
		'Mend the loop\u202e of <b>knots</b>',
		{ 'content/courses/knots/units/01-first-knot.mdx': 'A loop.\n' },
		{ at: '2026-01-02T12:00:00Z' },
	);
	git('switch', '--quiet', '--create', 'machine', 'main');
	commit('Change the machine', { 'machine.txt': 'a' });
	git('switch', '--quiet', '--create', 'bends', 'main');
	commit('Propose bends', {
		'content/courses/bends/index.mdx':
			'---\ntitle: Bends\nschool: webcraft\norganizers: [{ person: ada }]\n---\n\nJoin.\n',
		'machine.txt': 'b',
	});
	git('switch', '--quiet', '--create', 'taken', 'main');
	git('switch', '--quiet', 'main');
	const said = await snapshot(['--branches'], {}, root);
	expect(said.errors).toBe('');
	expect(said.output).toBe(`Wrote ${root}/proposals.json: 2 open proposals.\n`);
	const { proposals } = said.written();
	expect(proposals).toMatchObject([
		{
			title: 'Propose bends',
			base: 'main',
			head: 'bends',
			changes: [{ path: 'courses/bends/index.mdx', act: 'added', lines: 7 }],
			others: 1,
			course: { title: 'Bends', school: 'webcraft', organizers: ['ada'] },
		},
		{ title: 'Mend the loop of <b>knots</b>', head: 'bo/loop', others: 0 },
	]);
	expect(JSON.stringify(proposals)).not.toMatch(/ropes\.net|"author"/);
});

test('where git knows nothing, that is said', async () => {
	const said = await snapshot(['--branches']);
	expect([said.code, said.errors]).toEqual([
		2,
		'Git knows no branch `main` here, which `site.yml` says the site is built from.\n',
	]);
});
