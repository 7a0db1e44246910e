import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lay, testFolder } from './built-site.ts';
import { say, start } from './command.ts';
import { sampleSchool } from './sample-school.ts';
import { freePort } from './serve.ts';

const folder = testFolder('start-');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [content, broken] = [join(folder, 'content'), join(folder, 'broken')];
beforeAll(() => {
	lay(sampleSchool, content);
	lay(
		{
			...sampleSchool,
			'cycles/spring.yml': 'title: Spring 2027\nsignUpOpens: 2027-01-01\nend: 2027-05-01\n',
		},
		broken,
	);
});

const RULES = 'https://school.example/handbook/rules/';
const SPRING = [
	{ at: [3, 1], message: '`end` is not a word of this record. Did you mean `ends`?', rule: 'fm/unknown-key' },
	{ at: [1, 1], message: '`starts` is missing. Add it.', rule: 'fm/schema' },
];

describe('npm start', () => {
	const open = /^The school is open at (\S+) \(Ctrl\+C closes it\)$/m;

	test.each(['SIGTERM', 'SIGINT'] as const)(
		'checks, builds, serves at the address it prints, and stops at %s',
		async (signal) => {
			const port = await freePort();
			const site = ['--out', join(folder, 'dist'), '--cache', join(folder, 'cache')];
			const options = ['--root', content, ...site, '--port', String(port)];
			const running = start('start', options, { BASE_PATH: '/school' });
			while (!open.test(running.output()) && running.child.exitCode === null)
				await new Promise((soon) => setTimeout(soon, 50));
			const [, address = ''] = open.exec(running.output()) ?? [];
			expect(address).toBe(`http://localhost:${port}/school/`);

			const home = await fetch(address);
			expect([home.status, await home.text()]).toEqual([
				200,
				readFileSync(join(folder, 'dist', 'index.html'), 'utf8'),
			]);
			const lost = await fetch(`${address}nowhere/`);
			expect([lost.status, (await lost.text()).includes('This page is not here')]).toEqual([404, true]);

			running.child.kill(signal);
			const { errors } = await running.ended;
			expect(errors).toBe('');
			await expect(fetch(address)).rejects.toThrow('fetch failed');
		},
	);

	test('serves nothing where the check refuses the school', async () => {
		const { code, output } = await say('start', ['--root', broken, '--out', join(folder, 'none')]);
		expect([code, output.includes('Did you mean `ends`?')]).toEqual([1, true]);
		expect(existsSync(join(folder, 'none'))).toBe(false);
	});

	test('says which ports there are', async () => {
		const { code, errors } = await say('start', ['--port', 'http']);
		expect([code, errors]).toEqual([2, 'There is no port `http`. Name a number from 1 to 65535.\n']);
	});
});

describe('npm run check', () => {
	test('ends with 0 where there are no problems', async () => {
		const { code, output, errors } = await say('check', ['--root', content]);
		expect([code, errors]).toEqual([0, '']);
		expect(output).toMatch(/^4 courses, 7 units, \d+ texts: no problems \(\d+\.\d s\)\n$/);
	});

	test('ends with 1 and names every problem with its place', async () => {
		const { code, output } = await say('check', ['--root', broken]);
		const [first, second] = SPRING;
		expect(code).toBe(1);
		expect(output.split('\n').slice(0, -2)).toEqual([
			`${broken}/cycles/spring.yml:1:1  ${second?.message} [fm/schema]`,
			`${broken}/cycles/spring.yml:3:1  ${first?.message} [fm/unknown-key]`,
			'',
		]);
	});

	test('prints JSON for programs', async () => {
		const { code, output } = await say('check', ['--root', broken, '--format', 'json']);
		expect(code).toBe(1);
		expect(JSON.parse(output)).toEqual({
			problems: SPRING.toReversed().map(({ at: [line, column], message, rule }) => ({
				rule,
				severity: 'error',
				file: `${broken}/cycles/spring.yml`,
				line,
				column,
				message,
				page: `${RULES}${rule}/`,
				mendable: rule === 'fm/unknown-key',
			})),
		});
	});

	test('prints annotations for GitHub Actions', async () => {
		const { code, output } = await say('check', ['--root', broken, '--format', 'github']);
		const file = `${broken}/cycles/spring.yml`;
		expect(code).toBe(1);
		expect(output.split('\n').slice(0, 2)).toEqual([
			`::error file=${file},line=1,col=1,title=fm/schema::\`starts\` is missing. Add it.`,
			`::error file=${file},line=3,col=1,title=fm/unknown-key::\`end\` is not a word of this record. Did you mean \`ends\`?`,
		]);
	});

	test('in GitHub Actions annotates by itself, and adds all it found to the summary of the step', async () => {
		const summary = join(folder, 'summary.md');
		writeFileSync(summary, 'What an earlier step said.\n');
		const actions = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
		const { output } = await say('check', ['--root', broken], actions);
		expect(output).toMatch(/^::error file=/);
		expect(readFileSync(summary, 'utf8').replace(/\d+ texts/, 'some texts')).toBe(`What an earlier step said.

### The check found 2 problems

4 courses, 7 units, some texts.

**<code>${broken.replaceAll('_', '&#95;')}/cycles/spring.yml</code>**

| Line | What | Rule |
| ---: | :--- | :--- |
| 1 | <code>starts</code> is missing. Add it. | <a href="${RULES}fm/schema/"><code>fm/schema</code></a> |
| 3 | <code>end</code> is not a word of this record. Did you mean <code>ends</code>? | <a href="${RULES}fm/unknown-key/"><code>fm/unknown-key</code></a> |
`);
	});

	test('leaves a full summary as it is, and says the problems all the same', async () => {
		const summary = join(folder, 'full.md');
		writeFileSync(summary, 'x'.repeat(1024 * 1024 - 10));
		const actions = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary };
		const { output, code } = await say('check', ['--root', broken], actions);
		expect([code, output.split('::error').length, readFileSync(summary).length]).toEqual([
			1,
			3,
			1024 * 1024 - 10,
		]);
	});

	test('takes advice for a problem where it is to be strict', async () => {
		const advised = join(folder, 'advised');
		const page = '---\ntitle: Ropes\n---\n\n#### Hemp\n\nIt smells.\n';
		lay({ ...sampleSchool, 'wiki/ropes.mdx': page }, advised);
		const [lenient, strict] = [
			await say('check', ['--root', advised]),
			await say('check', ['--root', advised, '--strict']),
		];
		const line = `${advised}/wiki/ropes.mdx:5:1  advice: This heading leaves out a level, from 1 to 4. Use 2 \`#\` signs. [text/headings]`;
		expect([lenient.code, lenient.output.split('\n')[0]]).toEqual([0, line]);
		expect([strict.code, strict.output.split('\n')[0]]).toEqual([1, line]);
	});

	test.each([
		[['--root', 'nowhere'], 'There is no folder `nowhere`. Run this in the folder of a school.'],
		[
			['--format', 'xml'],
			'There is no format `xml`. Use one of text, pretty, json, markdown, github, sarif.',
		],
		[['--today', '2027-02-30'], '`2027-02-30` is not a day of the calendar. Write it as `2027-01-31`.'],
	])('ends with 2 where it cannot run: %j', async (options, message) => {
		const { code, output, errors } = await say('check', options);
		expect([code, output, errors]).toEqual([2, '', `${message}\n`]);
	});
});

test('npm run dev says where it finds no school', async () => {
	const { code, errors } = await say('dev', ['--root', 'nowhere']);
	expect([code, errors]).toEqual([
		2,
		'There is no file `nowhere/site.yml`. Run this in the folder of a school.\n',
	]);
});

// A command is a script that reads options; the others are what commands share.
const commands = globSync('scripts/*.ts')
	.filter((file) => readFileSync(file, 'utf8').includes('const HELP ='))
	.map((file) => basename(file, '.ts'));

test('the commands are found', () => {
	expect(commands).toEqual(expect.arrayContaining(['bench', 'build', 'check', 'dev', 'start', 'test']));
});

describe.each(commands)('the command %s', (command) => {
	test('explains itself and each of its options', async () => {
		const { code, output, errors } = await say(command, ['--help']);
		expect([code, errors]).toEqual([0, '']);
		const source = readFileSync(`scripts/${command}.ts`, 'utf8');
		const taken = [...source.matchAll(/[\t ]'?([\w-]+)'?: \{ type: '/g)].map(([, name]) => `--${name}`);
		const told = [...output.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, name]) => name);
		expect(output).toMatch(/^Usage: (npm|node) /);
		expect(told.toSorted()).toEqual([...new Set([...taken, '--help'])].toSorted());
	});

	test('does not guess at an option it does not know', async () => {
		const { code, output, errors } = await say(command, ['--nonsense']);
		expect([code, output]).toEqual([2, '']);
		expect(errors).toMatch(/^Unknown option '--nonsense'/);
		expect(errors).toContain('Usage: ');
	});
});
