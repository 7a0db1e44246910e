import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { exampleSchool } from '#core/rules/example.ts';
import { say } from '#testing/command.ts';
import { folderOf } from '#testing/school.ts';

const event = (body: string) =>
	JSON.stringify({
		action: 'labeled',
		label: { name: 'make-proposal' },
		issue: { number: 7, title: 'Yarn', body, user: { login: 'ada', id: 3, site_admin: false } },
		repository: { full_name: 'guild/school' },
	});

test('an issue becomes a course that passes the check, and what to offer of it', async () => {
	const root = folderOf(exampleSchool);
	const work = folderOf({
		'event.json': event('### Title\n\nYarn\n\n### Question\n\nWhat holds a thread?\n'),
	});
	const offer = join(work, 'offer.json');
	const propose = () =>
		say('propose', ['--issue', join(work, 'event.json'), '--out', root, '--offer', offer]);
	expect(await propose()).toMatchObject({ code: 0, output: `${join(root, 'courses/yarn/index.mdx')}\n` });
	expect(readFileSync(join(root, 'courses/yarn/index.mdx'), 'utf8')).toMatch(
		/^---\ntitle: Yarn\nquestion: What holds a thread\?\n/,
	);
	expect(JSON.parse(readFileSync(offer, 'utf8'))).toMatchObject({
		branch: 'proposal/issue-7',
		title: 'Propose “Yarn”',
	});
	// Who asks twice gets a course of another name, and the first stays as it is.
	expect((await propose()).output).toBe(`${join(root, 'courses/yarn-7/index.mdx')}\n`);
	expect((await propose()).errors).toBe(`\`${join(root, 'courses/yarn-7/index.mdx')}\` is there already.\n`);
});

test('what is no issue makes nothing', async () => {
	const root = folderOf(exampleSchool);
	const file = join(root, 'event.json');
	for (const text of ['', '[]', '{"issue":{"number":"1; rm -rf /"}}', event('x'.repeat(200_000))]) {
		writeFileSync(file, text);
		const said = await say('propose', ['--issue', file, '--out', root]);
		expect([said.code, said.errors]).toEqual([2, `There is no issue in \`${file}\`.\n`]);
	}
	expect(existsSync(join(root, 'courses/yarn'))).toBe(false);
});

test('an issue by the form for work becomes a file that passes the check, or all that is wrong with it', async () => {
	const root = folderOf(exampleSchool);
	const file = join(root, '..', `${root.split('/').at(-1)}.json`);
	const propose = async (task: string, did: string) => {
		writeFileSync(
			file,
			event(
				`### Course and task\n\n${task}\n\n### Your handle\n\nada\n\n### Title of the work\n\nA bowline\n\n### What I did\n\n${did}\n`,
			),
		);
		return say('propose', ['--issue', file, '--out', root]);
	};
	onTestFinished(() => rmSync(file, { force: true }));
	const path = join(root, 'work/knots/tie-one/ada.mdx');
	expect(await propose('knots/tie', '')).toMatchObject({
		code: 1,
		output: 'There is no task `knots/tie`.\n“What I did” is empty. Say what you did.\n',
	});
	expect(existsSync(path)).toBe(false);
	for (const did of ['I tied it.', 'I tied it twice.'])
		expect(await propose('knots/tie-one', did)).toMatchObject({ code: 0, output: `${path}\n` });
	expect(readFileSync(path, 'utf8')).toMatch(/\nrevision: 2\n[^]*\n## What I did\n\nI tied it twice\.\n$/);
});

test('an issue by the form for groups becomes a place in one, if it asks for that', async () => {
	const root = folderOf({
		...exampleSchool,
		'cohorts/knots/spring.yml':
			'title: Spring\nstarts: 2099-03-01\nzone: Etc/UTC\nfacilitators: [stewards]\n',
	});
	const work = folderOf({});
	const propose = (choices: string) => {
		const text = `### Group\n\nknots/spring\n\n### Your handle\n\nada\n\n### Choices\n\n${choices}\n\n### What the group asks\n\nI live in Lima.\n`;
		writeFileSync(join(work, 'event.json'), event(text));
		return say('propose', ['--issue', join(work, 'event.json'), '--out', root]);
	};
	const path = join(root, 'roster/knots/spring/ada.yml');
	expect((await propose('_No response_')).code).toBe(1);
	expect(existsSync(path)).toBe(false);
	expect(await propose('listed')).toMatchObject({ code: 0, output: `${path}\n` });
	expect(readFileSync(path, 'utf8')).toMatch(/^joined: "\d{4}-\d\d-\d\d"\n$/);
	expect((await propose('leave')).code).toBe(0);
	expect(readFileSync(path, 'utf8')).toMatch(/\nleft: "\d{4}-\d\d-\d\d"\n$/);
});

test('an issue by the form for answers adds one answer to the file of its question', async () => {
	const asked = '---\ntitle: Which rope?   # the first one\ndate: 2027-01-02\n---\n\nThere are so many.\n';
	const root = folderOf({ ...exampleSchool, 'questions/which-rope.mdx': asked });
	const work = folderOf({
		'event.json': event(
			'### Question that is answered\n\nwhich-rope\n\n### Your name\n\n- [ ] Name me\n\n### Your answer\n\nHemp.\n',
		),
	});
	const path = join(root, 'questions/which-rope.mdx');
	const propose = () => say('propose', ['--issue', join(work, 'event.json'), '--out', root]);
	expect(await propose()).toMatchObject({ code: 0, output: `${path}\n` });
	expect(readFileSync(path, 'utf8').replace(/"\d{4}-\d\d-\d\d"/, 'today')).toBe(
		asked.replace('\n---\n\n', '\nanswers:\n  - date: today\n    text: Hemp.\n---\n\n'),
	);
	// Who asks for it twice gets it once.
	expect(await propose()).toMatchObject({
		code: 1,
		output: 'This answer stands below the question already.\n',
	});
});
