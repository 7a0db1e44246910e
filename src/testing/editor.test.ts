// The web editor as people meet it, under the policy that hosts send with it: tried out, without a login.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { visitWith } from './visit.ts';

const sample = inject('sample');
const editor = `${sample.address}admin/`;

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

/** Opens the editor for somebody who `does` something there; the policy may refuse nothing. */
async function write(does: (page: Page) => Promise<void>): Promise<void> {
	const refused: unknown[] = [];
	await visitWith(open, editor, async (page) => {
		await page.exposeFunction('refused', (what: string) => refused.push(what));
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
				(window as unknown as { refused(what: string): void }).refused(`${violatedDirective} ${blockedURI}`),
			);
		});
		page.setDefaultTimeout(60_000);
		await page.reload();
		await page.getByRole('heading', { name: 'Courses', exact: true }).waitFor();
		await does(page);
	});
	expect(refused).toEqual([]);
}

const goTo = (page: Page, place: string) =>
	page.evaluate((hash) => (location.hash = hash), `#/collections/${place}`);

/** The file that can be taken along. */
async function taken(page: Page): Promise<{ name: string; text: string }> {
	const link = page.getByRole('link', { name: 'Download' });
	await link.waitFor();
	const text = await link.evaluate((a) => fetch((a as HTMLAnchorElement).href).then((one) => one.text()));
	return { name: (await link.getAttribute('download')) ?? '', text };
}

const source = (path: string) => readFileSync(join(sample.content, path), 'utf8');

test('a unit with every component is opened, its title changed, and nothing else', { timeout: 240_000 }, () =>
	write(async (page) => {
		await goTo(page, 'units-knots/entries/02-everything');
		await page.getByLabel('Title', { exact: true }).first().fill('One of each');
		await page.getByRole('button', { name: 'Save' }).click();
		expect(await taken(page)).toEqual({
			name: '02-everything.mdx',
			text: source('courses/knots/units/02-everything.mdx').replace(
				'title: Everything that a unit can hold',
				'title: One of each',
			),
		});
		await page.getByText('content/courses/knots/units/02-everything.mdx is ready').waitFor();
		expect(await page.getByRole('link', { name: 'Propose on the forge' }).getAttribute('href')).toMatch(
			/\/edit\/main\/content\/courses\/knots\/units\/02-everything\.mdx$/,
		);
	}),
);

test('what the check says stands below the text and leads to its place', { timeout: 240_000 }, () =>
	write(async (page) => {
		await goTo(page, 'courses/entries/knots/index');
		const text = page.locator('mdx-field textarea');
		await text.waitFor();
		await text.fill('One.\n\n<Video url="nowhere" title="Rope" />\n');
		const problem = page.locator('mdx-field .mdx-problems li');
		await problem.waitFor();
		expect(await problem.allInnerTexts()).toEqual([
			'Line 3 In <Video>: url is not a web address. Use a full one that begins with https://.',
		]);
		expect(await page.locator('mdx-field [role=status]').innerText()).toBe(
			'1 problem: you can save a draft, and the check will refuse it until this is mended.',
		);
		await problem.getByRole('button').click();
		expect(
			await text.evaluate((one: HTMLTextAreaElement) =>
				one.value.slice(one.selectionStart, one.selectionEnd),
			),
		).toBe('url');
		await text.fill('One.');
		const shown = page.frameLocator('#preview-pane').locator('.editor-preview');
		await shown.locator('.prose').getByText('One.').waitFor();
		expect(await problem.count()).toBe(0);
		expect(await shown.locator('h1').innerText()).toBe('Knots');
	}),
);

test('a component comes in by its button, and goes again by undoing', { timeout: 240_000 }, () =>
	write(async (page) => {
		await goTo(page, 'wiki/new');
		const text = page.locator('mdx-field textarea');
		await text.fill('Rope.');
		await page.getByText('Component', { exact: true }).click();
		await page.getByRole('button', { name: 'Note' }).click();
		const note = 'Rope.\n\n<Note type="tip" title="Short on time?">Skip the second video.</Note>';
		expect(await text.inputValue()).toBe(note);
		await text.press('Control+z');
		expect(await text.inputValue()).toBe('Rope.');
		await page.getByLabel('Title', { exact: true }).first().fill('Hemp & flax');
		await page.getByRole('button', { name: 'Save' }).click();
		const file = { name: 'hemp-flax.mdx', text: '---\ntitle: Hemp & flax\n---\n\nRope.\n' };
		expect(await taken(page)).toEqual(file);
		const form = await page.getByRole('link', { name: 'Propose on the forge' }).getAttribute('href');
		const { searchParams } = new URL(form ?? '');
		expect([searchParams.get('filename'), searchParams.get('value')]).toEqual([
			'content/wiki/hemp-flax.mdx',
			file.text,
		]);
	}),
);

test('without script, the page says what it is and leads elsewhere', async () => {
	const context = await open.browser.newContext({ javaScriptEnabled: false });
	try {
		const page = await context.newPage();
		await page.goto(editor);
		expect(await page.getByRole('main').innerText()).toContain(
			'The editor is a program and needs JavaScript.',
		);
		const doors = page.getByRole('main').getByRole('link');
		expect(await doors.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
			'/school/propose/',
			expect.stringMatching(/\/issues\/new/),
			'/school/',
		]);
	} finally {
		await context.close();
	}
});

test('what is ours of the editor has no barriers', { timeout: 240_000 }, () =>
	write(async (page) => {
		await goTo(page, 'courses/entries/knots/index');
		await page.locator('mdx-field textarea').fill('<Video />');
		await page.locator('mdx-field .mdx-problems li').first().waitFor();
		await page.locator('mdx-field summary').click();
		const { violations } = await new AxeBuilder({ page })
			.include('mdx-field')
			.include('.editor-bar')
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	}),
);
