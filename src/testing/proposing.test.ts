// From an idea to a page of the catalogue, by people who know nothing but the school's own site. Its web editor asks a
// forge that is one as far as it can tell, and what it leaves there is checked, merged and built.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleSchool } from '#core/rules/example.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { say } from './command.ts';
import { type EditorSchool, openEditorSchool } from './editor-school.ts';
import { write } from './forge/sample-forge.ts';
import { elementsOf } from './pages.ts';
import { LOOP, RIGGING } from './rigging.ts';
import * as editor from './web-editor.ts';

const REPO = '/repos/guild/school';
const PATIENCE = { timeout: 60_000 };

let open: OpenBrowser;
let school: EditorSchool;
beforeAll(async () => {
	const files = {
		...(exampleSchool as Record<string, string>),
		'courses/rigging/index.mdx': RIGGING,
		'courses/rigging/pictures/loop.svg': LOOP,
		'rubrics/proposal.yml':
			'title: Proposal\nof: courses\ncriteria: [{ id: clear, title: Clear, question: Is it clear? }]\n',
	};
	const people = { mia: { name: 'Mia', writes: true }, oscar: { name: 'Oscar' } };
	[open, school] = await Promise.all([openBrowser(), openEditorSchool(files, people)]);
});
afterAll(() => Promise.all([open?.close(), school?.close()]));

/** What somebody does in a window of their own, where nothing may go wrong that they would not see. */
async function inEditor(does: (page: Page) => Promise<void>): Promise<void> {
	const complaints: string[] = [];
	const context = await editor.editorWindow(open, complaints);
	const page = await context.newPage();
	try {
		await does(page);
	} catch (error) {
		await editor.look(page, 'where-it-stopped');
		throw error;
	} finally {
		await context.close();
	}
	expect(complaints).toEqual([]);
}

/** The branches that the editor made, in the forks or in the school’s own repository. */
const branches = (where: 'refs/forks' | 'refs/heads') =>
	school.forge.git('for-each-ref', '--format=%(refname)', `${where}/**/cms/**`, `${where}/cms/**`);
const at = (ref: string, path: string) =>
	school.forge.bytes('cat-file', 'blob', `${ref}:content/${path}`).toString();
const pulls = async () => (await school.forge.ask('mia', 'GET', `${REPO}/pulls?state=all`))[1];

const PROPOSED = `---
title: Splices and Whippings
question: "How does a rope end: well?"
summary: >-
  Three evenings on the ends of ropes, which fray unless somebody looks after them. We look after
  them, one by one, and write down what held and what did not.
kind: course
school: webcraft
organizers:
  - person: stewards
status: proposed
languages: [en, es]
licence: CC-BY-SA-4.0
topics: [ropes, ends]
effort:
  from: 1
  to: 2.5
audience: Anyone with hands and a rope.
---

Bring a rope that you do not need.
`;

/** The school’s rubric of proposals goes along, so that ticks can be counted. */
const DESCRIPTION = `## The question, and for whom

## What is finished, and what is not

## What reviewers should look at first

## Before you ask others

Tick what you have looked at yourself. Reviewers go by the same lines; the check looks at the others.

- [ ] <!-- clear --> Clear: Is it clear?
`;

const COURSE = 'courses/splices-and-whippings/index.mdx';
const BRANCH = 'refs/forks/oscar/heads/cms/oscar/school/courses/splices-and-whippings/index';

// It is checked and built on the way.
const LONG = { timeout: 300_000 };

test(
	'somebody without any rights proposes a course in the form, and it comes into the catalogue',
	LONG,
	async () => {
		const { forge } = school;
		await inEditor(async (page) => {
			await editor.logIn(page, `${school.address}admin/`, 'Oscar');
			await editor.agreeToFork(page);
			await editor.openCollection(page, 'Courses');
			await editor.look(page, 'courses');

			await editor.begin(page, 'course');
			await editor.fill(page, 'Title', 'Splices and Whippings');
			await editor.fill(page, 'Question', 'How does a rope end: well?');
			await editor.fill(
				page,
				'Summary',
				'Three evenings on the ends of ropes, which fray unless somebody looks after them. We look after them, one by one, and write down what held and what did not.',
			);
			await editor.choose(page, 'Kind', 'Course');
			await editor.choose(page, 'School', 'School of Webcraft');
			await editor.choose(page, 'Who', 'The stewards');
			await editor.choose(page, 'Languages', 'English', 'Spanish – español');
			await editor.choose(page, 'Licence', 'CC BY-SA 4.0');
			await editor.fill(page, 'Topics', 'ropes, ends');
			await editor.count(page, 'From', 1);
			await editor.count(page, 'To', 2.5);
			await editor.fill(page, 'Audience', 'Anyone with hands and a rope.');
			await editor.fill(page, 'Text (optional)', 'Bring a rope that you do not need.');
			await editor.look(page, 'filled');
			await editor.save(page);
			await editor.look(page, 'saved');
			expect([branches('refs/forks'), at(BRANCH, COURSE)]).toEqual([BRANCH, PROPOSED]);

			await editor.setStatus(page, 'In review');
			await editor.look(page, 'in-review');
			const [pull] = await pulls();
			expect([pull.title, pull.body]).toEqual([
				'Propose the course “splices-and-whippings”',
				`Written in the web editor of Example University.\n\n${DESCRIPTION}`,
			]);
			expect([pull.number, pull.user.login, pull.head.label, pull.state]).toEqual([
				1,
				'oscar',
				'oscar:cms/oscar/school/courses/splices-and-whippings/index',
				'open',
			]);

			await forge.ask('mia', 'POST', `${REPO}/issues/1/comments`, { body: 'What is a whipping?' });
			const news = { path: 'content/wiki/hemp.mdx', text: '---\ntitle: Hemp\n---\n\nIt smells.\n' };
			forge.git('update-ref', 'refs/heads/main', await write(forge, 'mia', REPO, 'news', news));
			await editor.fill(
				page,
				'Text (optional)',
				'Bring a rope that you do not need.\n\nA whipping is twine around its end.',
			);
			await editor.save(page);
			expect(forge.git('rev-list', '--count', `${BRANCH}..main`)).toBe('0');
			expect(at(BRANCH, COURSE)).toBe(`${PROPOSED}\nA whipping is twine around its end.\n`);

			const { code, errors } = await say('check', ['--root', await school.contentAt(BRANCH)]);
			expect([code, errors]).toEqual([0, '']);
			const [status] = await forge.ask('mia', 'PUT', `${REPO}/pulls/1/merge`, { merge_method: 'squash' });
			expect([status, forge.git('log', '-1', '--format=%an', 'main')]).toEqual([200, 'Oscar']);

			await page.reload();
			await editor.look(page, 'merged');
			await expect.poll(() => branches('refs/forks'), PATIENCE).toBe('');
		});

		const dist = await school.publish();
		const links = elementsOf(readFileSync(join(dist, 'courses/index.html'), 'utf8')).filter(
			({ name, attributes }) => name === 'a' && attributes['href'] === '/courses/splices-and-whippings/',
		);
		expect(links.map(({ text }) => text.trim())).toContain('Splices and Whippings');
	},
);

test('a maintainer takes a page from draft to published on the editor’s own board', async () => {
	const { forge } = school;
	await inEditor(async (page) => {
		await editor.logIn(page, `${school.address}admin/`, 'Mia');
		await editor.openCollection(page, 'Wiki');
		await editor.begin(page, 'wiki page');
		await editor.fill(page, 'Title', 'Flax');
		await editor.fill(page, 'Text (optional)', 'It does not smell.');
		await editor.save(page);
		await editor.leave(page);

		await editor.openBoard(page);
		const labels = async () => {
			const [pull] = await pulls();
			return [pull.head.ref, ...pull.labels.map(({ name }: { name: string }) => name)];
		};
		const branch = 'cms/wiki/flax';
		expect(await labels()).toEqual([branch, 'decap-cms/draft']);
		await editor.moveCard(page, 'Flax', 'In Review');
		await expect.poll(labels, PATIENCE).toEqual([branch, 'decap-cms/pending_review']);
		await editor.moveCard(page, 'Flax', 'Ready');
		await expect.poll(labels, PATIENCE).toEqual([branch, 'decap-cms/pending_publish']);
		await editor.look(page, 'ready');
		await editor.publishCard(page, 'Flax');
		await editor.look(page, 'published');
		await expect.poll(() => branches('refs/heads'), PATIENCE).toBe('');
	});
	expect(at('main', 'wiki/flax.mdx')).toBe('---\ntitle: Flax\n---\n\nIt does not smell.\n');
	expect((await pulls())[0]).toMatchObject({ state: 'closed', merged_at: expect.any(String) });
	expect(forge.git('diff', '--name-only', 'main^', 'main')).toBe('content/wiki/flax.mdx');
});

test('a new title changes the line of the title, and taking it back changes nothing at all', async () => {
	const { forge } = school;
	const branch = 'cms/courses/rigging/index';
	const file = 'courses/rigging/index.mdx';
	await inEditor(async (page) => {
		await editor.logIn(page, `${school.address}admin/`, 'Mia');
		await editor.openCollection(page, 'Courses');
		await editor.openEntry(page, 'Rigging');
		expect(await editor.saveButton(page).isDisabled()).toBe(true);
		await editor.look(page, 'everything');

		await editor.fill(page, 'Title', 'Rigging for all');
		await editor.save(page);
		expect(at(branch, file)).toBe(RIGGING.replace('"Rigging"', '"Rigging for all"'));
		expect(forge.git('diff', '--shortstat', 'main', branch)).toBe(
			' 1 file changed, 1 insertion(+), 1 deletion(-)',
		);

		await editor.fill(page, 'Title', 'Rigging');
		await editor.save(page);
		expect(forge.git('diff', '--shortstat', 'main', branch)).toBe('');
	});
	expect(at(branch, file)).toBe(RIGGING);
});
