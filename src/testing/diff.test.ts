// The page of what changed, in a browser: no barriers, nothing loaded, before and after side by side where there is room.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from '#core/outputs/diff/page.ts';
import { course } from '#core/rules/example.ts';
import { pageStyle } from '#scripts/diff/style.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { sampleSchool } from './sample-school.ts';
import { folderOf } from './school.ts';
import { compared } from './two-states.ts';

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

/** A page on which everything changed that a unit can hold, in a language from the left and in one from the right. */
async function changes(): Promise<string> {
	const unit = 'courses/knots/units/02-everything.mdx';
	const arabic = 'courses/uqad/units/01-first.mdx';
	const comparison = await compared(sampleSchool, {
		...sampleSchool,
		[unit]: sampleSchool[unit]!.replaceAll(/\b(the|a|is)\b(?=[a-z ]+[.?]\n)/g, 'that').replace(
			'Show it to a peer',
			'Show it to two peers',
		),
		[arabic]: sampleSchool[arabic]!.replace('اصنع حلقة.', 'اصنع حلقتين.').replace('tie-one', 'tie-two'),
		'courses/bends/index.mdx': course({
			title: 'Bends',
			licence: 'CC-BY-NC-SA-4.0',
			kind: 'challenge',
			school: 'sailing',
		}),
		'courses/fresh/index.mdx': course({ title: 'Fresh' }),
		'courses/fresh/units/01-one.mdx': '---\ntitle: One\nobjectives: [tie]\n---\n\nA word.\n',
	});
	const file = join(folderOf({}), 'changes.html');
	writeFileSync(file, pageOf(comparison, pageStyle()));
	return `file://${file}`;
}

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

test('the report has no barriers, on a phone and on a desk, in the light and in the dark', async () => {
	const page = await open.browser.newPage({ reducedMotion: 'reduce' });
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	page.on('request', (request) => said.push(request.url()));
	const address = await changes();
	await page.goto(address);
	await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
	for (const width of [320, 1280])
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).setLegacyMode().analyze();
			said.push(
				...violations.flatMap(({ id, nodes }) =>
					nodes.map(({ target }) => `${width}, ${colorScheme}: ${id} at ${target.join(' ')}`),
				),
			);
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			if (wide > 0) said.push(`${width}: ${wide} too wide`);
		}
	expect(said).toEqual([address]);
	await page.close();
});

test('before and after stand side by side on a desk, and one above the other on a phone', async () => {
	const page = await open.browser.newPage();
	await page.goto(await changes());
	const places = () =>
		page.evaluate(() =>
			[...(document.querySelector('.row[data-act="changed"]')?.querySelectorAll('.cell') ?? [])].map(
				(cell) => {
					const { left, top } = cell.getBoundingClientRect();
					return [left, top];
				},
			),
		);
	await page.setViewportSize({ width: 1280, height: 800 });
	const [before, after] = await places();
	expect(after![0]).toBeGreaterThan(before![0]!);
	expect(after![1]).toBe(before![1]);
	await page.setViewportSize({ width: 360, height: 800 });
	const [above, below] = await places();
	expect(below![0]).toBe(above![0]);
	expect(below![1]).toBeGreaterThan(above![1]!);
	const arabic = page.locator('.cell [lang="ar"] ins').first();
	expect(await arabic.evaluate((word) => [word.textContent, getComputedStyle(word).direction])).toEqual([
		'حلقتين',
		'rtl',
	]);
	await page.close();
});
