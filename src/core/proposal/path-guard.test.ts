import { expect, test } from 'vitest';
import { formatProblem } from '../problem.ts';
import { type Change, MAX_CHANGES, pathProblems } from './path-guard.ts';

const change = (path: string, status = 'A', mode = '100644'): Change => ({ status, mode, path });
const says = (changes: Change[]) => pathProblems(changes).map(formatProblem);
const rulesOf = (changes: Change[], author?: string, accounts?: Map<string, string>) =>
	pathProblems(changes, { author, ...(accounts && { accounts }) }).map(({ rule }) => rule);

test('a proposal that changes files of one course needs nobody’s leave', () => {
	expect(
		says([
			change('content/courses/knots/index.mdx', 'M'),
			change('content/courses/knots/pictures/loop.svg'),
			change('content/courses/knots/units/02-old.mdx', 'D', '000000'),
		]),
	).toEqual([]);
});

test('a proposal that touches the program needs a maintainer', () => {
	expect(says([change('package.json', 'M')])).toEqual([
		'package.json:1:1  This file is part of the program, not of the school. A maintainer has to agree. [guard/outside]',
	]);
	expect(
		rulesOf([
			change('.github/workflows/check.yml'),
			change('Content/courses/a/index.mdx'),
			change('cоntent/courses/a/index.mdx'),
		]),
	).toEqual(['guard/outside', 'guard/outside', 'guard/outside']);
	expect(
		rulesOf([{ ...change('content/courses/a/index.mdx', 'R100'), from: 'plugins/astro/guard.ts' }]),
	).toEqual(['guard/outside']);
});

test('links, programs and repositories are not content', () => {
	expect(
		rulesOf([
			change('content/courses/a/x.md', 'A', '120000'),
			change('content/courses/a/y.md', 'A', '100755'),
			change('content/courses/a/z.md', 'A', '160000'),
			change('content/courses/a/t.md', 'T'),
		]),
	).toEqual(['guard/mode', 'guard/mode', 'guard/mode', 'guard/mode']);
});

test('names that git or a terminal could read otherwise are refused', () => {
	expect(rulesOf([change('content/courses/a/x\nM\t100644\tpackage.json.md')])).toEqual(['guard/name']);
	expect(rulesOf([change('content/courses/a/.gitattributes'), change('content/courses/a/run.sh')])).toEqual([
		'guard/extension',
		'guard/extension',
	]);
	expect(rulesOf([change('content/courses/A/x.md')])).toEqual(['guard/name']);
});

test('two courses make two proposals', () => {
	expect(says([change('content/courses/a/index.mdx'), change('content/courses/b/index.mdx')])).toEqual([
		'content/courses/a/index.mdx:1:1  This proposal changes 2 courses, each with organizers of its own. Make one proposal a course. [guard/many-courses]',
	]);
});

test('a proposal is short enough to be read', () => {
	const many = Array.from({ length: MAX_CHANGES + 1 }, (_, number) =>
		change(`content/courses/a/units/${number}.mdx`, 'D', '000000'),
	);
	expect(rulesOf(many)).toEqual(['guard/bulk']);
});

test('people change their own page', () => {
	expect(rulesOf([change('content/people/ada.yml', 'M')], 'ada')).toEqual([]);
	expect(rulesOf([change('content/people/ada.yml', 'M')], 'bo')).toEqual(['guard/owner']);
	expect(rulesOf([change('content/people/bo.yml')], 'bo')).toEqual([]);

	const named = new Map([['ada', 'Countess']]);
	expect(rulesOf([change('content/people/ada.yml', 'M')], 'countess', named)).toEqual([]);
	expect(rulesOf([change('content/people/ada.yml', 'M')], 'ada', named)).toEqual(['guard/owner']);
	expect(rulesOf([change('content/people/ada.yml', 'M')])).toEqual(['guard/owner']);
});

test('whoever joins or leaves a group proposes that file and nothing else', () => {
	const place = 'content/roster/knots/spring/bo.yml';
	const proposed = (paths: string[], author = 'bo', status = 'A') =>
		pathProblems(
			paths.map((path) => change(path, status)),
			{ author, accounts: new Map([['fay', 'fay-hub']]), inCharge: () => ['fay'] },
		).map(formatProblem);
	for (const status of ['A', 'M', 'D']) expect(proposed([place], 'bo', status)).toEqual([]);
	const what = (also: string) =>
		`${place}:1:1  This proposal changes a place in a group, and also ${also}. Whoever keeps the group looks at the place alone: propose that file by itself, from the page of the group or from a branch that has nothing else in it, and the rest in another proposal. [guard/roster-alone]`;
	const course = 'content/courses/knots/index.mdx';
	expect(proposed([course, place])).toEqual([what(`\`${course}\``)]);
	expect(proposed([place, 'content/roster/knots/autumn/bo.yml'])).toEqual([
		what('`content/roster/knots/autumn/bo.yml`'),
	]);
	expect(proposed([place, 'content/people/bo.yml', course])).toEqual([
		what('`content/people/bo.yml` and 1 other file'),
	]);
	expect(proposed([place, course, `${course}.md`, `${'`x'.repeat(200)}`]).at(-1)).toEqual(
		what(`\`${course}\` and 2 other files`),
	);
	expect(proposed([place, course], 'Fay-hub')).toEqual([]);
});
