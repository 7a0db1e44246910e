// Languages that put no spaces between words are searched by word all the same.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { course } from '#core/rules/example.ts';
import { type OpenBrowser, openBrowser } from './browser.ts';
import { build, lay, testFolder } from './built-site.ts';
import { sampleSchool } from './sample-school.ts';
import { type Host, serve } from './serve.ts';
import { visitWith } from './visit.ts';

let open: OpenBrowser;
beforeAll(async () => {
	open = await openBrowser();
});
afterAll(() => open?.close());

interface Sample {
	language: string;
	title: string;
	units: Record<string, string>;
	/** What somebody types, and the units that it finds; none where it is the course that is called so. */
	finds: [query: string, units: string[]][];
}

const japanese: Sample = {
	language: 'ja',
	title: 'プログラミング入門',
	units: {
		変数と値: '最初の週は、変数に値を入れる方法を学習します。みんなで小さなプログラムを書きます。',
		繰り返し: '同じ作業を何度も繰り返すには、ループを使います。学習の記録を日記に書きましょう。',
		図書館で: '週末は図書館に集まり、東京都の地図を眺めながら散歩の計画を立てます。',
	},
	finds: [
		['学習', ['変数と値', '繰り返し']],
		['プログラミング入門', []],
		['図書館', ['図書館で']],
	],
};

const chinese: Sample = {
	language: 'zh-Hant',
	title: '程式設計入門',
	units: {
		變數: '第一週我們學習如何把數值放進變數，並且一起寫一個小程式。',
		迴圈: '要重複做同一件事情，可以使用迴圈。請把你的學習心得寫成日記。',
		散步: '週末大家在圖書館集合，一邊看地圖一邊計畫散步的路線。',
	},
	finds: [
		['學習', ['變數', '迴圈']],
		['圖書館', ['散步']],
		['地圖', ['散步']],
	],
};

describe.each([japanese, chinese])('a school in $language', ({ language, title, units, finds }) => {
	const folder = testFolder('east-');
	let host: Host;
	beforeAll(async () => {
		const [content, dist, cache] = [join(folder, 'content'), join(folder, 'dist'), join(folder, 'cache')];
		lay(schoolIn(language, title, units), content);
		await build({ content, dist, cache });
		host = await serve(dist, '/');
	});
	afterAll(async () => {
		await host?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	test.each(finds)('%s finds its units', async (query, due) => {
		await visitWith(open, `${host.address}search/?q=${encodeURIComponent(query)}`, async (page) => {
			const result = page.locator('.result', { has: page.getByRole('heading', { level: 2, name: title }) });
			await result.waitFor();
			expect(await result.getAttribute('lang')).toBe(language);
			expect((await result.locator('h3').allInnerTexts()).sort()).toEqual([...due].sort());
		});
	});
});

/** A school with one course of these units. */
function schoolIn(language: string, title: string, units: Record<string, string>): Record<string, string> {
	const kept = Object.entries(sampleSchool).filter(([path]) =>
		/^(kinds\/course|schools\/webcraft|people\/(stewards|guests))\./.test(path),
	);
	const texts = Object.entries(units).map(([name, text], index) => [
		`courses/first/units/0${index + 1}-part-${index + 1}.mdx`,
		`---\ntitle: ${name}\nobjectives: [tie]\n---\n\n${text}\n${index ? '' : '\n<Task id="do" title="一" deliverable="一" objectives={["tie"]} />\n'}`,
	]);
	return Object.fromEntries([
		...kept,
		['site.yml', String(sampleSchool['site.yml']).replace(/languages: .*/, `languages: [${language}]`)],
		['courses/first/index.mdx', course({ title, languages: `[${language}]` }, '')],
		...texts,
	]) as Record<string, string>;
}
