// What people do in the web editor, by the words that stand there.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { OpenBrowser } from './browser.ts';

/** A window of somebody who uses the editor, where `complaints` come in; everything they are asked to confirm, they do. */
export async function editorWindow({ browser }: OpenBrowser, complaints: string[]): Promise<BrowserContext> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'en-GB' });
	context.setDefaultTimeout(60_000);
	context.on('request', (request) => {
		const { protocol, hostname } = new URL(request.url());
		if (protocol.startsWith('http') && hostname !== '127.0.0.1') complaints.push(`It asks ${request.url()}`);
	});
	context.on('weberror', (error) => complaints.push(error.error().message));
	context.on('console', (said) => {
		if (/Content.Security.Policy|Failed to persist|EvalError/i.test(said.text()))
			complaints.push(said.text());
	});
	context.on('dialog', (dialog) => void dialog.accept());
	return context;
}

/** Logs in as the person of that name, who agrees in the window that opens for it. */
export async function logIn(page: Page, admin: string, name: string): Promise<void> {
	await page.goto(admin);
	const [forge] = await Promise.all([
		page.waitForEvent('popup'),
		page.getByRole('button', { name: 'Login with GitHub' }).click(),
	]);
	await forge.getByRole('link', { name: `Authorize as ${name}` }).click();
}

/** Agrees to a fork of one’s own. */
export const agreeToFork = (page: Page) =>
	page.getByRole('button', { name: 'Fork the repo', exact: true }).click();

/** The list of a collection, which says that it has come. */
export async function openCollection(page: Page, name: string): Promise<void> {
	await page.getByRole('complementary').getByRole('link', { name, exact: true }).click();
	await page.getByRole('heading', { name, level: 1 }).waitFor();
}

/** Opens the entry of that title in the list of its collection. */
export async function openEntry(page: Page, title: string): Promise<void> {
	await page.getByRole('main').getByRole('link', { name: title, exact: true }).click();
	await page.getByRole('textbox', { name: 'Title', exact: true }).waitFor();
}

/** Begins something new. */
export const begin = (page: Page, what: string) =>
	page.getByRole('link', { name: `Create entry of type ${what}` }).click();

/** Writes into the field of that name. */
export const fill = (page: Page, label: string, text: string) =>
	page.getByRole('textbox', { name: label, exact: true }).fill(text);

/** Chooses in the list of that name, by the first letters of each. */
export async function choose(page: Page, label: string, ...options: readonly string[]): Promise<void> {
	const list = page.getByRole('combobox', { name: label, exact: true });
	for (const option of options) {
		await list.fill(option);
		await page.getByRole('option', { name: option, exact: true }).click();
	}
}

/** Writes a number into the field of that name. */
export const count = (page: Page, label: string, value: number) =>
	page.getByRole('spinbutton', { name: label, exact: true }).fill(String(value));

export const saveButton = (page: Page) => page.getByRole('button', { name: 'Save', exact: true });

/** Saves, and waits until the forge has it. */
export async function save(page: Page): Promise<void> {
	await saveButton(page).click();
	const refused = page.getByText(/^(Failed to|Oops)/).first();
	await page.getByText('Changes saved').or(refused).first().waitFor();
	if (await refused.isVisible()) throw new Error(await refused.innerText());
}

/** Sets how far an entry is: `Draft`, `In review` or `Ready`. */
export async function setStatus(page: Page, status: string): Promise<void> {
	await page.getByRole('button', { name: /^(Status|Set status)/ }).click();
	await page.getByRole('menuitem', { name: status }).click();
	await page.getByRole('button', { name: `Status: ${status}` }).waitFor();
}

/** Leaves the entry for its collection. */
export const leave = (page: Page) => page.getByRole('link', { name: /Writing in/ }).click();

/** Opens the board of everything that is on its way. */
export async function openBoard(page: Page): Promise<void> {
	await page.getByRole('link', { name: 'Workflow' }).click();
	await page.getByRole('heading', { name: 'In Review' }).waitFor();
}

const card = (page: Page, title: string) =>
	page.getByRole('link').filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** Draws the card of an entry into a column of the board. */
export const moveCard = (page: Page, title: string, column: string) =>
	card(page, title).dragTo(page.getByRole('heading', { name: column, level: 2 }));

/** Publishes what is ready, from its card. */
export async function publishCard(page: Page, title: string): Promise<void> {
	await card(page, title).hover();
	await page.getByRole('button', { name: 'Publish new entry' }).click();
	await page.getByText('Entry published').waitFor();
}

let station = 0;

/** A picture of where somebody is, in the folder that `SHOTS` names. */
export async function look(page: Page, what: string): Promise<void> {
	const { SHOTS } = process.env;
	if (!SHOTS) return;
	mkdirSync(SHOTS, { recursive: true });
	await page.screenshot({ path: join(SHOTS, `${String(++station).padStart(2, '0')}-${what}.png`) });
}
