import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { written } from '#core/writing/written.ts';
import { formatProblem } from '#core/problem.ts';
import { readSchool } from '#disk/school.ts';
import { ADA, awardedSchool, BO, SECRET } from '#testing/awarded-school.ts';
import { say } from '#testing/command.ts';
import { repositoryIn } from '#testing/repository.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { signSchool } from './sign/school.ts';

const KEY = 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';
const bos = parse(awardedSchool[`awards/${BO}.yml`]!) as { status: number };
const rubric =
	'title: Knots\nof: work\ncriteria: [{ id: holds, title: It holds, question: Does it hold?, levels: [{ label: slips, means: It slips. }] }]\nsamples: [{ id: a, title: A loop, text: It slipped., levels: [{ criterion: holds, level: 1, because: It says so. }] }]\n';
const judged = (provenance = '{ way: account }') =>
	`rubric: knots\nrevision: 1\ndate: "2027-01-08"\nkudos: It holds.\nprovenance: ${provenance}\n`;

/** Bo has a page, a place, work, a badge; has assessed Ada, worked with her and reviewed a course. */
const school: Record<string, string> = {
	...awardedSchool,
	'people/bo.yml': `name: Boris Tyer\naccount: boris-hub\nkeys: ["${KEY}"]\n`,
	'rubrics/knots.yml': rubric,
	'cohorts/knots/spring.yml':
		'title: Spring\nstarts: 2027-02-01\nzone: Etc/UTC\nfacilitators: [guests]\nmeetings: [{ id: first, title: First, day: 2027-02-03, time: "18:00" }]\n',
	'roster/knots/spring/bo.yml': 'joined: "2027-01-20"\n',
	'calibrations/knots/bo.yml': 'date: "2027-01-07"\nratings: [{ sample: a, criterion: holds, level: 1 }]\n',
	'assessments/knots/tie-one/ada/bo-r1.yml': judged(),
	'assessments/knots/tie-one/bo/guests-r1.yml': judged(),
	'work/knots/tie-one/ada.mdx': awardedSchool['work/knots/tie-one/ada.mdx']!.replace(
		'provenance',
		'with: [bo]\nprovenance',
	),
	'reviews/knots/bo-1.mdx':
		'---\n# A first look.\nreviewer: bo\ncommit: abcdef1\ndate: "2027-01-01"\nverdict: approve\n---\n\nIt holds.\n',
	[`awards/${ADA}.yml`]: written('awards', {
		...parse(awardedSchool[`awards/${ADA}.yml`]!),
		trace: {
			what: 'assessments',
			holds: true,
			work: 'knots/tie-one/ada',
			counted: ['knots/tie-one/ada/bo-r1'],
			left: [{ assessment: 'knots/tie-one/ada/bo-r1', because: 'too-new' }],
		},
	}),
	'urls.lock': '/courses/knots/\n/people/\n/people/ada/\n/people/bo/\n',
};

function desk(files = school) {
	const root = folderOf({});
	const repository = repositoryIn(root);
	const content = join(root, 'content');
	const commit = (subject: string, more: Record<string, string> = {}) =>
		repository.commit(
			subject,
			Object.fromEntries(Object.entries(more).map(([path, text]) => [`content/${path}`, text])),
		);
	commit('The school', files);
	const forget = (...words: string[]) => say('forget', [...words, '--root', content, '--today', TODAY]);
	const read = (path: string) => readFileSync(join(content, path), 'utf8');
	return { content, git: repository.git, commit, forget, read };
}

const lines = async (content: string) => (await readSchool(content, TODAY)).problems.map(formatProblem);

test('whoever is forgotten leaves no trace in any file, and what others need of them stands under a number', async () => {
	const { content, git, commit, forget, read } = desk();
	expect((await lines(content)).filter((line) => !line.includes('advice:'))).toEqual([]);
	await signSchool(content, SECRET, TODAY);
	commit('Sign');
	const credential = read(`awards/${ADA}.json`);
	const { code, output } = await forget('bo');
	expect([code, output]).toEqual([0, expect.stringContaining('This cannot reach:')]);
	expect(output).toContain('the history of the repository, in which everything still stands');
	expect(output).toContain('git filter-repo --invert-paths');
	commit('Forget somebody');

	const found = (word: string) => {
		try {
			return git('grep', '--ignore-case', '--word-regexp', '--fixed-strings', '-e', word, 'HEAD');
		} catch {
			return '';
		}
	};
	for (const word of ['bo', 'Boris', 'Tyer', 'boris-hub', KEY, KEY.slice(8)])
		expect([word, found(word)]).toEqual([word, '']);
	const names = git('ls-tree', '-r', '--name-only', 'HEAD').split('\n');
	expect(names.filter((name) => /\bbo\b|bo-/.test(name))).toEqual([]);
	expect(names.filter((name) => name.includes(BO) || name.includes('roster'))).toEqual([]);
	expect(names).toContain('content/assessments/knots/tie-one/ada/withdrawn-1-r1.yml');

	expect(read('reviews/knots/withdrawn-1-1.mdx')).toBe(
		school['reviews/knots/bo-1.mdx']!.replace('reviewer: bo', 'reviewer: withdrawn-1'),
	);
	expect(read('work/knots/tie-one/ada.mdx')).toContain('with: [withdrawn-1]');
	expect(parse(read(`awards/${ADA}.yml`)).trace).toMatchObject({
		counted: ['knots/tie-one/ada/withdrawn-1-r1'],
		left: [{ assessment: 'knots/tie-one/ada/withdrawn-1-r1' }],
	});
	expect(parse(read('issuer.yml')).withdrawn).toEqual([bos.status]);
	expect(read('urls.lock')).toBe('/courses/knots/\n/people/\n/people/ada/\n');
	expect(read(`awards/${ADA}.json`)).toBe(credential);
	expect((await lines(content)).filter((line) => !line.includes('advice:'))).toEqual([]);
	expect(await signSchool(content, SECRET, TODAY)).toMatchObject({ signed: [] });
}, 120_000);

test('whoever answers for something is told where, and nothing changes', async () => {
	const { git, forget } = desk({
		...school,
		'cohorts/knots/spring.yml': school['cohorts/knots/spring.yml']!.replace('[guests]', '[bo]'),
	});
	const { code, output } = await forget('bo');
	expect([code, output.replace(/  .*content\//, '  ')]).toEqual([
		1,
		'`bo` still answers for something. Let somebody else do it first:\n  cohorts/knots/spring.yml (facilitators)\n',
	]);
	expect(git('status', '--porcelain')).toBe('');
}, 120_000);

test('what somebody wrote in their own words is for a person to look at', async () => {
	const { forget } = desk({
		...school,
		'assessments/knots/tie-one/ada/guests-r1.yml': judged().replace(
			'It holds.',
			'Boris Tyer showed you how.',
		),
	});
	const { code, output } = await forget('bo');
	expect([code, output]).toEqual([
		1,
		expect.stringContaining('assessments/knots/tie-one/ada/guests-r1.yml:4\n'),
	]);
	expect((await forget('nobody-here')).code).toBe(2);
}, 120_000);
