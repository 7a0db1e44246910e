// A discussion that others keep: nothing of theirs is fetched before a reader asks for it, and then of one host alone.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { build, laySigned, testFolder } from './built-site.ts';
import { sampleSchool } from './sample-school.ts';
import { headersFor, type Host, serve } from './serve.ts';

const FORUM = 'https://talk.example';
const GISCUS = 'https://giscus.app';
const folder = testFolder('discussion-');
const dist = join(folder, 'dist');

/** The school talks in a forum, and one of its courses on GitHub. */
const school = {
	...sampleSchool,
	'site.yml': `${sampleSchool['site.yml']}discussion: { way: discourse, label: the forum, url: "${FORUM}/" }\n`,
	'courses/bends/index.mdx': (sampleSchool['courses/bends/index.mdx'] ?? '').replace(
		'\nstatus:',
		'\ndiscussion: { way: giscus, label: its thread, url: "https://github.com/guild/school/discussions", giscus: { repo: guild/school, repoId: R_1, category: Talk, categoryId: DIC_1 } }\nstatus:',
	),
};

let open: OpenBrowser;
let host: Host;
beforeAll(async () => {
	const content = join(folder, 'content');
	await laySigned(school, content);
	await build({ content, dist, cache: join(folder, 'cache') });
	[host, open] = await Promise.all([serve(dist, '/'), openBrowser()]);
});
afterAll(async () => {
	await Promise.all([open?.close(), host?.close()]);
	rmSync(folder, { recursive: true, force: true });
});

/** What theirs would answer: a page that says how high it is, as others may claim to as well. */
const theirs = (says: string) =>
	`<!doctype html><title>Theirs</title><p>What was said</p><script>parent.postMessage(${says}, '*')</script>`;
const says: Record<string, string> = {
	[FORUM]: theirs("{ type: 'discourse-resize', height: 777 }"),
	[GISCUS]: theirs('{ giscus: { resizeHeight: 888 } }'),
};

/** A visit, and what it asked of other hosts. */
async function visiting(
	path: string,
	does: (page: Page, asked: string[]) => Promise<void>,
	options: BrowserContextOptions = {},
): Promise<void> {
	const context = await open.browser.newContext({ serviceWorkers: 'block', ...options });
	context.setDefaultTimeout(20_000);
	const asked: string[] = [];
	await context.route(
		(url) => url.origin !== new URL(host.address).origin,
		(route) => {
			const { origin } = new URL(route.request().url());
			asked.push(route.request().url());
			return route.fulfill({ contentType: 'text/html', body: says[origin] ?? '' });
		},
	);
	try {
		const page = await context.newPage();
		await page.goto(new URL(path, host.address).href, { waitUntil: 'networkidle' });
		await does(page, asked);
	} finally {
		await context.close();
	}
}

const show = (page: Page) => page.getByRole('button', { name: 'Show the discussion here' });
const height = (page: Page) => page.locator('iframe').evaluate((frame: HTMLElement) => frame.style.height);

test('a reader who asks by keyboard sees the forum’s topic of the page, and nobody else is called', async () => {
	await visiting('/courses/knots/first-knot/', async (page, asked) => {
		expect([asked, await page.locator('iframe').count()]).toEqual([[], 0]);
		await show(page).focus();
		await page.keyboard.press('Enter');
		await page.frameLocator('iframe').getByText('What was said').waitFor();
		expect(asked).toEqual([
			`${FORUM}/embed/comments?embed_url=https%3A%2F%2Fschool.example%2Fcourses%2Fknots%2Ffirst-knot%2F`,
		]);
		const frame = page.locator('iframe');
		expect(await frame.getAttribute('title')).toBe('Discussion: Knots: The first knot');
		expect(await frame.getAttribute('sandbox')).toBe(
			'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
		);
		expect(await frame.getAttribute('referrerpolicy')).toBe('strict-origin');
		await expect.poll(() => height(page)).toBe('777px');
		expect(await show(page).count()).toBe(0);
	});
});

test('a course that talks elsewhere calls that host, in the colours that the reader chose', async () => {
	await visiting('/courses/bends/', async (page, asked) => {
		await page.getByRole('radio', { name: 'Dark' }).check({ force: true });
		await show(page).click();
		await expect.poll(() => height(page)).toBe('888px');
		const [{ origin, pathname, searchParams }] = asked.map((one) => new URL(one)) as [URL];
		expect([asked.length, origin, pathname]).toEqual([1, GISCUS, '/en/widget']);
		expect([searchParams.get('term'), searchParams.get('theme'), searchParams.get('session')]).toEqual([
			'/courses/bends/',
			'dark',
			'',
		]);
		expect(await page.locator('iframe').getAttribute('referrerpolicy')).toBe('no-referrer');
	});
});

test('nobody else can say how high the frame is', async () => {
	await visiting('/questions/which-rope/', async (page) => {
		await show(page).click();
		await expect.poll(() => height(page)).toBe('777px');
		await page.evaluate(() => postMessage({ type: 'discourse-resize', height: 5000 }, '*'));
		await page.evaluate(() => new Promise((done) => setTimeout(done)));
		expect(await height(page)).toBe('777px');
	});
});

test('without script there is the link, and no button that does nothing', async () => {
	await visiting(
		'/courses/knots/first-knot/',
		async (page, asked) => {
			const link = page.locator('.discussion').getByRole('link', { name: 'the forum' });
			expect(await link.getAttribute('href')).toBe(`${FORUM}/`);
			expect([await show(page).count(), asked]).toEqual([0, []]);
		},
		{ javaScriptEnabled: false },
	);
});

test('a page lets in the one host that it names, and pages without talk none', () => {
	const policy = (file: string) =>
		/frame-src ([^;]+);/.exec(readFileSync(join(dist, file, 'index.html'), 'utf8'))?.[1];
	expect(['courses/knots/first-knot', 'courses/bends', 'questions/who-pays', 'about'].map(policy)).toEqual([
		FORUM,
		GISCUS,
		FORUM,
		"'none'",
	]);
	const sent = headersFor(readFileSync(join(dist, '_headers'), 'utf8'), '/about/', 'netlify');
	expect(sent['content-security-policy']).toContain(`frame-src ${GISCUS} ${FORUM};`);
});
