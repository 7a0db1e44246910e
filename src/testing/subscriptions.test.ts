// What people subscribe to, as it lies in the finished site: feeds, calendars, and the times that a page tells them.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLValidator } from 'fast-xml-parser';
import ICAL from 'ical.js';
import { describe, expect, inject, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { type Element, pagesOf } from './pages.ts';

const [own, sample] = [inject('own'), inject('sample')];

/** Earlier addresses are pages that lead on. */
const moves = ({ attributes }: Element) => attributes['http-equiv'] === 'refresh';

describe.each([
	['the school’s own site', own],
	['a site of everything, below a base path', sample],
])('%s', (_, { dist, base }) => {
	const pages = pagesOf(dist, base);
	const told = (address: string) => readFileSync(join(dist, address.slice(base.length)), 'utf8');
	const heads = pages.flatMap(({ address, elements }) => {
		const feeds = elements
			.filter(({ name, attributes }) => name === 'link' && attributes['rel'] === 'alternate')
			.flatMap(({ attributes: { type, href } }) => (type ? [[type, href ?? ''] as const] : []));
		return feeds.length ? [{ address, feeds: new Map(feeds) }] : [];
	});

	test('home, the proposals, the questions, what happens, every school, course and group say where their feeds lie', () => {
		// Editions are told by two letters, and so is one page.
		const subscribed =
			/^(?!me\/)(..\/|)(schools\/[^/]+\/|courses\/[^/]+\/(groups\/[^/]+\/)?|proposals\/|questions\/|activity\/)?index\.html$/;
		const due = pages
			.filter(({ file, elements }) => subscribed.test(file) && !elements.some(moves))
			.map(({ address }) => address);
		expect(heads.map(({ address }) => address)).toEqual(due);
		expect(due.length).toBeGreaterThan(5);
		for (const { feeds } of heads)
			expect([...feeds.keys()]).toEqual([
				'application/atom+xml',
				'application/rss+xml',
				'application/feed+json',
			]);
	});

	test('a feed says the same in each form, and leads to pages of the site, or to a proposal where it is talked of', () => {
		const places = new Map(pages.map(({ address, ids }) => [address, ids]));
		for (const { address, feeds } of heads) {
			const [atom, rss, json] = [...feeds.values()].map(told) as [string, string, string];
			expect([XMLValidator.validate(atom), XMLValidator.validate(rss)]).toEqual([true, true]);
			const { items } = JSON.parse(json) as { items: { id: string; url: string; title: string }[] };
			const plain = items.map(({ id, url, title }) => ({ id, url, title }));
			for (const text of [atom, rss])
				expect(parseFeed(text).items.map(({ id, url, title }) => ({ id, url, title }))).toEqual(plain);
			const lost = items.filter(({ url }) => {
				const { pathname, hash } = new URL(url);
				if (/\/pull\/\d+$/.test(pathname)) return !/\/(proposals|activity)\/$/.test(address);
				const ids = places.get(pathname);
				return !ids || (hash !== '' && !ids.includes(hash.slice(1)));
			});
			expect(lost).toEqual([]);
		}
	});

	test('pages lead to calendars to subscribe to, and to the same ones as files', () => {
		const offered = pages.flatMap(({ address, elements }) => {
			const hrefs = elements.flatMap(({ name, attributes: { href = '' } }) => (name === 'a' ? [href] : []));
			const calendars = hrefs
				.filter((href) => href.startsWith('webcal:'))
				.map((href) => new URL(href).pathname);
			return calendars.map((calendar) => ({ address, calendar, asFile: hrefs.includes(calendar) }));
		});
		expect(offered.filter(({ asFile }) => !asFile)).toEqual([]);
		expect(new Set(offered.map(({ calendar }) => calendar)).size).toBeGreaterThan(3);
	});

	test('a calendar can be read, and each meeting in it begins before it ends', () => {
		const calendars = globSync('{,schools/*/,courses/*/}{groups,groups/*}.ics', { cwd: dist });
		for (const one of [/^groups/, /^schools/, /^courses\/[^/]+\/groups\.ics/, /\/groups\/[^/]+\.ics/])
			expect(calendars.filter((file) => one.test(file)).length, String(one)).toBeGreaterThan(0);
		for (const file of calendars) {
			const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(dist, file), 'utf8')) as unknown[]);
			const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
			expect(events.length, file).toBeGreaterThan(0);
			expect(events.filter(({ startDate, endDate }) => startDate.compare(endDate) >= 0)).toEqual([]);
			expect(new Set(events.map(({ uid }) => uid)).size, file).toBe(events.length);
		}
	});
});

test('a visitor elsewhere sees their own time beside the group’s, and one in its zone sees nothing twice', async () => {
	const { browser, close } = await openBrowser();
	const meetingIn = async (timezoneId: string) => {
		const page = await (await browser.newContext({ timezoneId, locale: 'en-GB' })).newPage();
		await page.goto(`${own.address}courses/gentle-python/`);
		return page.locator('.meetings local-time').first().innerText();
	};
	try {
		// Browsers part the day from its name in different ways.
		expect((await meetingIn('Pacific/Auckland')).replace('Thu, ', 'Thu ').split('\n')).toEqual([
			'Every Wednesday, 18:00–19:15, from 13 January 2027',
			'Next on Thu 14 Jan, 07:00 your time',
		]);
		expect(await meetingIn('Etc/UTC')).toBe('Every Wednesday, 18:00–19:15, from 13 January 2027');
	} finally {
		await close();
	}
});
