import { expect, test } from 'vitest';
import { exampleSchool } from '#core/rules/example.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { judge } from './judge.ts';
import { text } from './report/text.ts';

test('a site in a language without words is told that they show in English', async () => {
	const site = String(exampleSchool['site.yml']).replace(/^languages:.*$/m, 'languages: [en, pl]');
	const { findings } = await judge({ root: folderOf({ ...exampleSchool, 'site.yml': site }), today: TODAY });
	expect(findings.problems).toEqual([]);
	expect(text(findings).split('\n')).toEqual([
		expect.stringMatching(/^Polish: (\d+) of \1 sentences are missing, so they show in English\.$/),
		expect.stringMatching(/: no problems \(/),
	]);
});
