import { describe, expect, test } from 'vitest';
import { advice, problem, type Problem } from '#core/problem.ts';
import { rules } from '#core/rules/index.ts';
import { type Findings, reportFor, reports } from './index.ts';
import { markdownWithin } from './markdown.ts';

const INDEX = 'courses/knots/index.mdx';
const level = problem(
	'fm/schema',
	INDEX,
	{ line: 3, column: 8 },
	'`level` is `begginer`. Use one of `any`, `beginner`. Did you mean `beginner`?',
);
const link = advice('text/link-text', INDEX, { line: 6, column: 5 }, 'The link text `here` says nothing.');

function findingsOf(problems: readonly Problem[], more: Partial<Findings> = {}): Findings {
	return {
		problems,
		root: 'content',
		looked: '1 course, no units, 4 texts',
		notes: [],
		seconds: 0.25,
		pageOf: (rule) => `https://school.example/handbook/rules/${rule}/`,
		textOf: () => '---\ntitle: Knots\nlevel: begginer\n---\n\nSee [here](x.mdx).\n',
		...more,
	};
}

describe('a report is chosen', () => {
	test('as asked for, wherever it is read', () => {
		expect(reportFor('json', { actions: true, terminal: true })).toBe(reports.json);
	});
	test('by who reads it, where nobody asks', () => {
		expect(reportFor(undefined, { actions: true, terminal: false })).toBe(reports.github);
		expect(reportFor(undefined, { actions: false, terminal: true })).toBe(reports.pretty);
		expect(reportFor(undefined, { actions: false, terminal: false })).toBe(reports.text);
	});
	test('among those there are', () => {
		expect(reportFor('toString', { actions: false, terminal: false })).toBe(undefined);
	});
});

describe('annotations', () => {
	test('name the errors first, since a forge shows ten of each', () => {
		expect(reports.github(findingsOf([link, level])).split('\n')).toEqual([
			'::error file=content/courses/knots/index.mdx,line=3,col=8,title=fm/schema::`level` is `begginer`. Use one of `any`, `beginner`. Did you mean `beginner`?',
			'::notice file=content/courses/knots/index.mdx,line=6,col=5,title=text/link-text::The link text `here` says nothing.',
			'1 course, no units, 4 texts: 1 problem, 1 piece of advice (0.3 s)',
		]);
	});
	test('hold no command of a stranger', () => {
		const evil = problem('path/name', 'a,b:c\n::stop.mdx', undefined, 'One.\r\n::error::two 100%');
		expect(reports.github(findingsOf([evil])).split('\n')[0]).toBe(
			'::error file=content/a%2Cb%3Ac%0A%3A%3Astop.mdx,line=1,col=1,title=path/name::One.%0D%0A::error::two 100%25',
		);
	});
});

describe('a summary in Markdown', () => {
	test('is a table a file, each line with the page of its rule', () => {
		expect(reports.markdown(findingsOf([level, link]))).toBe(`### The check found 1 problem, 1 piece of advice

1 course, no units, 4 texts.

**<code>content/courses/knots/index.mdx</code>**

| Line | What | Rule |
| ---: | :--- | :--- |
| 3 | <code>level</code> is <code>begginer</code>. Use one of <code>any</code>, <code>beginner</code>. Did you mean <code>beginner</code>? | <a href="https://school.example/handbook/rules/fm/schema/"><code>fm/schema</code></a> |
| 6 | *advice:* The link text <code>here</code> says nothing. | <a href="https://school.example/handbook/rules/text/link-text/"><code>text/link-text</code></a> |
`);
	});
	test('says so where nothing was found', () => {
		expect(reports.markdown(findingsOf([]))).toBe(
			'### The check found nothing to mend\n\n1 course, no units, 4 texts.\n',
		);
	});
	test('shows what a stranger wrote, and does nothing of it', () => {
		const evil = problem('fm/schema', INDEX, undefined, '`x` is `a | </code> @all`. “@all ![x](y) <img>”');
		const report = reports.markdown(findingsOf([evil], { pageOf: () => 'https://x.example/"><img>/' }));
		expect(report.split('\n').at(-2)).toBe(
			'| 1 | <code>x</code> is <code>a &#124; &#60;/code&#62; &#64;all</code>. “&#64;\u2060all &#33;&#91;x&#93;(y) &#60;img&#62;” | <a href="https://x.example/&#34;&#62;&#60;img&#62;/"><code>fm/schema</code></a> |',
		);
	});
	test('fits into the room there is, and counts what does not', () => {
		const many = Array.from({ length: 400 }, (_, line) => ({ ...level, at: { line: line + 1, column: 1 } }));
		const report = markdownWithin(findingsOf(many), 10_000);
		const shown = report.split('\n').filter((line) => /^\| \d/.test(line)).length;
		expect(Buffer.byteLength(report)).toBeLessThanOrEqual(10_000);
		expect(shown).toBeGreaterThan(20);
		expect(report.split('\n').at(-2)).toBe(
			`There is no room for ${400 - shown} more. Run \`npm run check\` to see all of it.`,
		);
	});
});

describe('SARIF', () => {
	interface Log {
		$schema: string;
		version: string;
		runs: {
			tool: { driver: { name: string; rules: Record<string, unknown>[] } };
			results: Record<string, unknown>[];
		}[];
	}
	const logOf = (findings: Findings) => JSON.parse(reports.sarif(findings)) as Log;

	test('has what GitHub asks of a log, and each rule with its page', () => {
		const { $schema, version, runs } = logOf(findingsOf([link, level]));
		expect([$schema, version, runs.length]).toEqual([
			'https://json.schemastore.org/sarif-2.1.0.json',
			'2.1.0',
			1,
		]);
		const [{ tool, results } = { tool: { driver: { name: '', rules: [] } }, results: [] }] = runs;
		expect(tool.driver.name).toBe('Peerhood');
		expect(tool.driver.rules.map(({ id }) => id).sort()).toEqual(['fm/schema', 'text/link-text']);
		for (const rule of tool.driver.rules) {
			const { title, why, severity } = rules.find(({ id }) => id === rule['id']) ?? {};
			const page = `https://school.example/handbook/rules/${rule['id']}/`;
			expect(rule).toEqual({
				id: rule['id'],
				shortDescription: { text: title },
				fullDescription: { text: why },
				help: { text: `${why} ${page}`, markdown: `${why} [Examples](${page})` },
				helpUri: page,
				defaultConfiguration: { level: severity === 'error' ? 'error' : 'note' },
				properties: { tags: [String(rule['id']).split('/')[0]] },
			});
		}
		expect(results[0]).toEqual({
			ruleId: 'fm/schema',
			ruleIndex: tool.driver.rules.findIndex(({ id }) => id === 'fm/schema'),
			level: 'error',
			message: { text: level.message },
			locations: [
				{
					physicalLocation: {
						artifactLocation: { uri: 'content/courses/knots/index.mdx' },
						region: { startLine: 3, startColumn: 8 },
					},
				},
			],
		});
	});

	test('is as long as GitHub keeps, errors first', () => {
		const many = Array.from({ length: 6000 }, () => link);
		const results = logOf(findingsOf([...many, level])).runs[0]?.results ?? [];
		expect([results.length, results[0]?.['ruleId']]).toEqual([5000, 'fm/schema']);
	});
});

describe('on a terminal', () => {
	const shown = (at: { line: number; column: number }, message: string, source: string) =>
		reports
			.pretty(
				findingsOf([problem('fm/schema', INDEX, at, message)], {
					textOf: () => source,
					pageOf: () => undefined,
				}),
			)
			.split('\n')
			.slice(1, 3);

	test('a problem stands above its line, with a mark below the word', () => {
		expect(reports.pretty(findingsOf([level, link])))
			.toBe(`content/courses/knots/index.mdx:3:8  ${level.message} [fm/schema]
   3 | level: begginer
     |        ^^^^^^^^

content/courses/knots/index.mdx:6:5  advice: The link text \`here\` says nothing. [text/link-text]
   6 | See [here](x.mdx).
     |     ^

Why, with examples:
  https://school.example/handbook/rules/fm/schema/
  https://school.example/handbook/rules/text/link-text/

1 course, no units, 4 texts: 1 problem, 1 piece of advice (0.3 s)`);
	});
	test('the mark counts letters as wide as they are, and quotes belong to the word', () => {
		expect(shown({ line: 1, column: 5 }, '`x` is `ab`.', '结び: "ab"')).toEqual([
			'   1 | 结び: "ab"',
			'     |       ^^^^',
		]);
	});
	test('a line from right to left has no mark, which would stand anywhere', () => {
		expect(shown({ line: 1, column: 7 }, '`x` is `سهل`.', 'level: سهل')).toEqual(['   1 | level: سهل', '']);
	});
	test('a long line is shown around the place', () => {
		const [source = '', mark = ''] = shown(
			{ line: 1, column: 501 },
			'`x` is `knot`.',
			`${'a'.repeat(500)}knot${'b'.repeat(500)}`,
		);
		expect(source).toBe(`   1 | … ${'a'.repeat(24)}knot${'b'.repeat(68)} …`);
		expect(mark.indexOf('^^^^')).toBe(source.indexOf('knot'));
	});
	test('a terminal obeys nothing that stands in a file', () => {
		expect(shown({ line: 1, column: 3 }, 'There is a control character here.', 'a\u001b[2Jb')).toEqual([
			'   1 | a\\u{1b}[2Jb',
			'     |        ^',
		]);
	});
	test('a problem of a file as a whole stands alone', () => {
		const whole = problem('path/unknown', INDEX, undefined, 'Nothing reads it.');
		expect(
			reports
				.pretty(findingsOf([whole], { pageOf: () => undefined }))
				.split('\n')
				.slice(0, 2),
		).toEqual(['content/courses/knots/index.mdx:1:1  Nothing reads it. [path/unknown]', '']);
	});
});
