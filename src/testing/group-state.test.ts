// What a group says to a visitor whose clock has moved on since the site was built, or moves while they look.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type OpenBrowser, openBrowser } from './browser.ts';

const { address } = inject('sample');

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

/** What `look` sees for somebody in Auckland, far from the group, at a moment by the clock of the world. */
async function at<Seen>(
	moment: string,
	path: string,
	look: (page: Page) => Promise<Seen>,
	javaScriptEnabled = true,
): Promise<Seen> {
	const context: BrowserContext = await open.browser.newContext({
		timezoneId: 'Pacific/Auckland',
		javaScriptEnabled,
	});
	try {
		const page = await context.newPage();
		if (javaScriptEnabled) await page.clock.install({ time: new Date(moment) });
		await page.goto(`${address}${path}`);
		return await look(page);
	} finally {
		await context.close();
	}
}

const shown = (page: Page, what: string) =>
	page
		.locator(what)
		.filter({ visible: true })
		.allInnerTexts()
		.then((all) => all.map((text) => text.replace(/\s+/g, ' ').trim()));

/** State, sign-up and the button on the page of a group. */
async function told(page: Page): Promise<string[][]> {
	return [
		await shown(page, '.page-head .chip'),
		await shown(page, '.aside .sign-up p:not(:has(a))'),
		await shown(page, '.aside .sign-up a.button'),
	];
}

// The group is in Cairo, two hours before the clocks of the world; it can be joined until the end of its first day.
const SAID = ['12 seats. Sign up until 1 February 2027.'];

test.each([
	['on the day of the build', '2027-01-05T12:00:00Z', ['Open to join'], SAID],
	['in the last minute before its first day', '2027-01-31T21:59:30Z', ['Open to join'], SAID],
	['on its first day', '2027-01-31T22:00:30Z', ['Under way, still open'], SAID],
	['in the last minute of the last day to sign up', '2027-02-01T21:59:30Z', ['Under way, still open'], SAID],
	['a minute later', '2027-02-01T22:00:30Z', ['Under way'], []],
	['when it is over', '2027-06-01T00:00:00Z', ['Has run'], []],
])('a group is right %s', async (_, moment, state, said) => {
	const [seen, sentence] = await at(moment, 'courses/knots/groups/spring/', told);
	expect([seen, sentence]).toEqual([state, said]);
});

const WINDOW = 'courses/knots/groups/window/';
const CLOSED = ['Sign-up closed on 20 January 2027.'];

test.each([
	[
		'before sign-up opens',
		'2027-01-09T10:14:30Z',
		['Not open yet'],
		['Sign-up opens on 10 January 2027.'],
		[],
	],
	[
		'from its first minute on',
		'2027-01-09T18:15:30Z',
		['Open to join'],
		['Sign up until 20 January 2027.'],
		['Sign up for Window'],
	],
	[
		'in its last minute',
		'2027-01-20T18:14:30Z',
		['Open to join'],
		['Sign up until 20 January 2027.'],
		['Sign up for Window'],
	],
	['after it', '2027-01-20T18:15:30Z', ['Sign-up closed'], CLOSED, []],
	['once it runs', '2027-02-01T00:00:00Z', ['Under way'], [], []],
])('a group with a window to sign up is right %s', async (_, moment, state, said, join) => {
	expect(await at(moment, WINDOW, told)).toEqual([state, said, join]);
});

test('a page that stays open follows the clock', async () => {
	await at('2027-01-20T18:14:00Z', WINDOW, async (page) => {
		expect((await told(page))[2]).toEqual(['Sign up for Window']);
		await page.clock.fastForward('02:00');
		expect(await told(page)).toEqual([['Sign-up closed'], CLOSED, []]);
	});
});

test('without script the state of the build and all dates stand', async () => {
	const seen = await at('', WINDOW, told, false);
	expect(seen).toEqual([['Not open yet'], ['Sign-up opens on 10 January 2027.'], []]);
});

test('the course and its card follow as well', async () => {
	const card = (page: Page) => shown(page, '.card:has(a[href$="/courses/knots/"]) .chip[data-tone]');
	const head = async (page: Page) => [
		...(await shown(page, '.course-head .chip[data-tone]')),
		...(await shown(page, '.course-head a[href="#join"]')),
	];
	const seen = async (moment: string) => [
		await at(moment, 'courses/', card),
		await at(moment, 'courses/knots/', head),
	];
	expect(await seen('2027-01-12T12:00:00Z')).toEqual([['Open to join'], ['Open to join', 'Join a group']]);
	expect(await seen('2027-02-01T22:00:30Z')).toEqual([['Start any time'], ['Start any time']]);
});

test('the week of a group is the one that the visitor comes in', async () => {
	const week = async (page: Page) => [
		...(await shown(page, '.weeks [aria-current] h3')),
		...(await shown(page, '#weeks ~ by-clock a.button')),
	];
	const autumn = 'courses/knots/groups/autumn/';
	// Midnight of New York is five hours later elsewhere.
	expect(await at('2027-01-11T04:59:30Z', autumn, week)).toEqual(['Week 8', 'This week: Week 8']);
	expect(await at('2027-01-11T05:00:30Z', autumn, week)).toEqual(['Week 9', 'This week: Week 9']);
	expect(await at('2027-01-18T05:00:30Z', autumn, week)).toEqual([]);
});
