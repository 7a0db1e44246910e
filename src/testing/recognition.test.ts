// From a task to a badge that anybody can verify, and back: what a learner makes is answered by two peers and a mentor,
// revised, answered again, earned by the rule, signed, shown, printed, verified, taken back and forgotten.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { awardName } from '#core/recognition/digest.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { TODAY } from './built-site.ts';
import { type HandedOver, openLivingSchool } from './living-school.ts';
import { visitWith } from './visit.ts';

const NAME = awardName('knotter', 1, 'zoe');
const WORK = 'content/work/knots/tie-one/zoe.mdx';

let open: OpenBrowser;
let school: Awaited<ReturnType<typeof openLivingSchool>>;
let address: string;
beforeAll(async () => {
	[open, school] = await Promise.all([openBrowser(), openLivingSchool()]);
	address = await school.publish();
});
afterAll(() => Promise.all([open?.close(), school?.close()]));

// The site is built on the way, more than once.
const LONG = { timeout: 600_000 };

const visit = (path: string, does: (page: Page) => Promise<void>) =>
	visitWith(open, new URL(path, address).href, does, { today: TODAY, locale: 'en-GB' });

const fill = async (page: Page, fields: Record<string, string>) => {
	for (const [name, words] of Object.entries(fields))
		await page.getByLabel(name, { exact: true }).fill(words);
};

/** The file that a form hands over, as its panel shows it. */
async function handedOver(page: Page): Promise<HandedOver> {
	const panel = page.getByRole('region', { name: 'Your file is ready' });
	await panel.waitFor();
	const [path, text] = await Promise.all([
		panel.locator('[data-path]').textContent(),
		panel.locator('[data-text]').textContent(),
	]);
	return { path: path ?? '', text: text ?? '' };
}

/** What somebody answers to the work of Zoe: `levels` by criterion, in its order. */
async function answer(handle: string, levels: string[], words: Record<string, string>): Promise<HandedOver> {
	let file: HandedOver | undefined;
	await visit('work/knots/tie-one/zoe/', async (page) => {
		await fill(page, { 'Your handle': handle, ...words });
		for (const [index, level] of levels.entries())
			await page
				.locator('assess-work fieldset')
				.nth(index)
				.getByRole('radio', { name: new RegExp(`^${level}`) })
				.check();
		await page.getByRole('button', { name: 'Make my answer' }).click();
		file = await handedOver(page);
	});
	return file!;
}

/** What the page that verifies says of a file that is dropped there. */
async function verdict(name: string, buffer: Buffer, mimeType: string): Promise<string> {
	let said = '';
	await visit('verify/', async (page) => {
		await page.locator('verify-badge input[type=file]').setInputFiles({ name, buffer, mimeType });
		const verdict = page.locator('[data-verdict]');
		await verdict.waitFor();
		said = (await verdict.getByRole('heading').first().innerText()).trim();
	});
	return said;
}

const awardFile = (name: string) => readFileSync(join(school.dist, 'awards', NAME, name));

test('a learner goes from the task to a file of their work, and only they can propose it', LONG, async () => {
	let work: HandedOver | undefined;
	await visit('courses/knots/first-knot/', async (page) => {
		await page.getByRole('link', { name: 'Share your work' }).first().click();
		await fill(page, {
			'Your handle': 'zoe',
			Title: 'A bowline for the boat',
			'What I did': 'A loop; through it, around, and back.',
			'What I learned': 'To leave a long end.',
		});
		await page.getByRole('button', { name: 'Make my file' }).click();
		work = await handedOver(page);
	});
	expect(work!.path).toBe(WORK);
	expect(await school.propose('mallory', work!)).toContain('[guard/owner]');
	expect(await school.propose('zoe', work!)).toBe('');
	await school.publish();
});

test('two peers and a mentor answer it, and nobody for them, or for themselves', LONG, async () => {
	const bo = await answer('bo', ['In part', 'Fully'], {
		Kudos: 'I could tie it after you.',
		Concerns: 'It slips.',
	});
	const cy = await answer('cy', ['In part', 'In part'], { Kudos: 'The long end is what I lacked.' });
	const mia = await answer('mia', ['In part', 'Fully'], {
		Kudos: 'You say what to look at while you tie it.',
		Concerns: 'Pull it tight before you load it, and say how one sees that it is.',
	});
	expect([bo.path, mia.path]).toEqual([
		'content/assessments/knots/tie-one/zoe/bo-r1.yml',
		'content/assessments/knots/tie-one/zoe/mia-r1.yml',
	]);
	const own = { ...bo, path: bo.path.replace('bo-r1', 'zoe-r1') };
	expect(await school.propose('zoe', bo)).toContain('[guard/owner]');
	expect(await school.propose('mia', mia)).toContain('[guard/owner]');
	for (const [account, file] of [
		['bo', bo],
		['cy', cy],
		['mia-sails', mia],
	] as const)
		expect(await school.propose(account, file)).toBe('');
	await school.propose('zoe', own);
	const { code, output } = await school.run('check');
	expect([code, output]).toEqual([1, expect.stringContaining('[review/not-ones-own]')]);
	school.git('rm', '--quiet', own.path);
	expect((await school.run('award')).output).toBe('Nothing is due.\n');
	await school.publish();
});

test('the learner revises it; what was said before stays, and counts no more', LONG, async () => {
	let revised: HandedOver | undefined;
	await visit('work/knots/tie-one/zoe/', async (page) => {
		await page.getByText('It slips.').waitFor();
		await page.getByRole('link', { name: 'Hand in a revision' }).click();
		await page.getByText('You are handing in a revision.').waitFor();
		await fill(page, {
			'What I learned': 'To leave a long end, and to pull before I load it: then nothing moves.',
			'What changed': 'Says when to pull. Thank you, Mia.',
		});
		await page.getByRole('button', { name: 'Make my file' }).click();
		revised = await handedOver(page);
	});
	expect(revised!.path).toBe(WORK);
	expect(await school.propose('zoe', revised!)).toBe('');
	await school.publish();
	const bo = await answer('bo', ['Fully', 'Fully'], { Kudos: 'It holds my bicycle.' });
	expect(await school.propose('bo', bo)).toBe('');
	expect((await school.run('award')).output).toBe('Nothing is due.\n');
	const mia = await answer('mia', ['Fully', 'Fully'], {
		Kudos: 'Nothing moves, and one can see that it cannot, since you say when to pull.',
	});
	expect(mia.path).toBe('content/assessments/knots/tie-one/zoe/mia-r2.yml');
	expect(await school.propose('mia-sails', mia)).toBe('');
});

test('the rule is met and says why, the award is written and signed, and has a page', LONG, async () => {
	const due = await school.run('award', '--write');
	expect(due.output).toContain(`knotter → zoe`);
	expect(due.output).toContain('mentor');
	expect((await school.run('sign')).output).toBe(
		`signed 2027/${NAME}\n1 award signed; the list of what is revoked is new.\n`,
	);
	expect((await school.run('check')).code).toBe(0);
	await school.publish();
	await visit(`awards/${NAME}/`, async (page) => {
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('Knotter');
		await page.getByRole('main').getByText('zoe').first().waitFor();
		expect(await page.locator('meta[name=robots]').getAttribute('content')).toContain('noindex');
	});
});

test('its certificate is one page on either paper', LONG, async () => {
	await visit(`awards/${NAME}/certificate/`, async (page) => {
		for (const format of ['A4', 'Letter']) {
			const pdf = (await page.pdf({ format, preferCSSPageSize: false })).toString('latin1');
			expect([format, pdf.match(/\/MediaBox/g)?.length]).toEqual([format, 1]);
		}
	});
});

test('whatever carries it is verified on the site', LONG, async () => {
	const png = awardFile('badge.png');
	expect(PNG.sync.read(png).width).toBeGreaterThan(100);
	for (const [name, type] of [
		['badge.png', 'image/png'],
		['badge.svg', 'image/svg+xml'],
		['credential.json', 'application/json'],
	] as const)
		expect([name, await verdict(name, awardFile(name), type)]).toEqual([name, 'This badge is genuine']);
	const forged = awardFile('credential.json').toString().replace('Knotter', 'Admiral');
	expect(await verdict('badge.json', Buffer.from(forged), 'application/json')).toBe(
		'This badge is not genuine',
	);
});

test('once it is taken back, the file that somebody kept is refused', LONG, async () => {
	const kept = awardFile('badge.png');
	const because = 'The picture showed another knot.';
	expect((await school.run('revoke', NAME, '--by', 'stewards', '--because', because)).code).toBe(0);
	expect((await school.run('sign')).output).toBe('no awards signed; the list of what is revoked is new.\n');
	await school.publish();
	expect(await verdict('badge.png', kept, 'image/png')).toBe('This badge has been revoked');
	await visit(`awards/${NAME}/`, (page) => page.getByText(because).first().waitFor());
});

test(
	'somebody who wants to be forgotten is, as far as files reach, and is told how far that is',
	LONG,
	async () => {
		const kept = awardFile('badge.png');
		const { output } = await school.run('forget', 'zoe');
		expect(output).toContain('the history of the repository, in which everything still stands');
		expect((await school.run('sign')).code).toBe(0);
		expect((await school.run('check')).code).toBe(0);
		const traces = () => school.git('grep', '--ignore-case', '--files-with-matches', '-e', 'zoe', 'HEAD');
		expect(traces).toThrow();
		expect(school.git('ls-tree', '-r', '--name-only', 'HEAD')).not.toContain('zoe');
		expect(school.git('log', '--all', '--format=%h', '-S', 'zoe', '--', 'content')).not.toBe('');
		await school.publish();
		expect(await verdict('badge.png', kept, 'image/png')).toBe('This badge has been revoked');
	},
);
