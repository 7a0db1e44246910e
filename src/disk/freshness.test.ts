import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { course, exampleSchool } from '#core/rules/example.ts';
import { repositoryIn } from '#testing/repository.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { changedShare } from '../core/text/compare-blocks.ts';
import { readSchool } from './school.ts';

const { 'courses/knots/index.mdx': _, 'courses/knots/units/01-first-knot.mdx': __, ...rest } = exampleSchool;
const school = Object.fromEntries(
	Object.entries(rest).map(([path, text]) => [`content/${path}`, text as string]),
);
const unit = (title: string, ...paragraphs: string[]) =>
	`---\ntitle: ${title}\n---\n\n${paragraphs.join('\n\n')}\n`;
const review = (commit: string) =>
	`---\nreviewer: guests\ncommit: ${commit}\ndate: 2027-01-02\nverdict: approve\n---\n\nIt holds.\n`;

/** A school whose course was reviewed, and then given another name, and changed in every way that there is. */
function world() {
	const repository = repositoryIn(folderOf({}));
	const { commit } = repository;
	const reviewed = commit('Propose ropes', {
		...school,
		'content/courses/ropes/index.mdx': course(),
		'content/courses/ropes/units/01-first-knot.mdx': unit(
			'The first knot',
			'Make a loop at the end.',
			'Go through it and around.',
			'Pull it tight with both hands now.',
			'Nobody will miss this line.',
		),
		'content/courses/ropes/units/02-second-knot.mdx': unit('The second knot', 'Two ropes meet here.'),
		'content/courses/ropes/units/03-draft.mdx': '---\ntitle: A draft\ndraft: true\n---\n\nNot yet.\n',
	});
	repository.git('mv', 'content/courses/ropes', 'content/courses/knots');
	commit('Call it knots', {});
	repository.git(
		'mv',
		'content/courses/knots/units/01-first-knot.mdx',
		'content/courses/knots/units/03-first-knot.mdx',
	);
	commit('Put the first knot last', { 'content/courses/knots/units/03-draft.mdx': null });
	const changed = commit('Change everything', {
		'content/courses/knots/index.mdx': course({ objectives: '[{ id: tie, text: tie a bowline alone }]' }),
		'content/courses/knots/units/03-first-knot.mdx': unit(
			'The first knot',
			'Make a loop\nat the end.',
			'Pull it tight with both hands slowly.',
		),
		'content/courses/knots/units/02-second-knot.mdx': unit(
			'The second knot',
			'Two ropes meet here.',
			'Go through it and around.',
			'One more thing to know.',
		),
		'content/reviews/knots/guests-1.mdx': review(reviewed.slice(0, 10)),
	});
	return { ...repository, content: join(repository.root, 'content'), reviewed, changed };
}

const REVIEW = 'reviews/knots/guests-1.mdx';
const freshnessOf = async (content: string, cache?: string) =>
	(await readSchool(content, TODAY, { cache, history: true })).catalogue.freshness;
const sinceReview = async (content: string, cache?: string) =>
	(await freshnessOf(content, cache)).reviews.get(REVIEW);

// Unchanged: 25 words in the record, 5 on the front page, 3 and 3 in titles, 6 and 4 in paragraphs, 5 in the one that
// went to the other unit: 51. With the units the other way round, a title and a paragraph moved as well.
// Changed: an objective of 3 that now has 4, a paragraph of 7 that still has 7, 5 that came and 5 that went: 21.
const since = {
	changedWords: 21,
	allWords: 72,
	moved: 3,
	pages: [
		{
			file: 'courses/knots/index.mdx',
			title: 'Knots',
			gone: false,
			changes: [{ kind: 'objectives', before: 'tie a bowline', after: 'tie a bowline alone' }],
		},
		{
			file: 'courses/knots/units/02-second-knot.mdx',
			title: 'The second knot',
			gone: false,
			changes: [{ kind: 'paragraph', after: 'One more thing to know.' }],
		},
		{
			file: 'courses/knots/units/03-first-knot.mdx',
			title: 'The first knot',
			gone: false,
			changes: [
				{
					kind: 'paragraph',
					before: 'Pull it tight with both hands now.',
					after: 'Pull it tight with both hands slowly.',
				},
				{ kind: 'paragraph', before: 'Nobody will miss this line.' },
			],
		},
	],
};

test('of a reviewed course it is known by words how much was edited, added and taken away, and what only moved', async () => {
	const found = await sinceReview(world().content);
	expect(found).toEqual(since);
	expect(found && changedShare(found)).toBeCloseTo(0.2917, 4);
});

test('a course that is still as it was reviewed has not changed', async () => {
	const { content, commit, changed } = world();
	commit('Review it', { [`content/${REVIEW}`]: review(changed) });
	expect(await sinceReview(content)).toEqual({ changedWords: 0, allWords: 67, moved: 0, pages: [] });
});

test('a unit that is gone is told of by the name it had', async () => {
	const { content, commit, changed } = world();
	commit('Drop a unit', {
		'content/courses/knots/units/02-second-knot.mdx': null,
		[`content/${REVIEW}`]: review(changed),
	});
	expect((await sinceReview(content))?.pages).toEqual([
		{
			file: 'courses/knots/units/02-second-knot.mdx',
			title: 'The second knot',
			gone: true,
			changes: [
				{ kind: 'title', before: 'The second knot' },
				{ kind: 'paragraph', before: 'Two ropes meet here.' },
				{ kind: 'paragraph', before: 'Go through it and around.' },
				{ kind: 'paragraph', before: 'One more thing to know.' },
			],
		},
	]);
});

test('where the commit, its past or git itself is missing, nothing is said of the review', async () => {
	const { root, content, commit } = world();
	const shallow = join(folderOf({}), 'copy');
	execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, shallow], { stdio: 'pipe' });
	const zip = folderOf({});
	cpSync(content, join(zip, 'content'), { recursive: true });
	commit('Review what nobody has', { [`content/${REVIEW}`]: review('abcdef1') });
	for (const copy of [join(shallow, 'content'), join(zip, 'content'), content])
		expect(await freshnessOf(copy)).toEqual({ reviews: new Map(), translations: new Map() });
});

test('a copy that left old files behind says nothing rather than too much', async () => {
	const { root, git } = world();
	git('config', 'uploadpack.allowFilter', 'true');
	const partial = join(folderOf({}), 'copy');
	execFileSync('git', ['clone', '--quiet', '--filter=blob:none', `file://${root}`, partial], {
		stdio: 'pipe',
	});
	expect(await sinceReview(join(partial, 'content'))).toBeUndefined();
});

test('what a course was is asked of git once, and then remembered', async () => {
	const { root, content } = world();
	const cache = folderOf({});
	expect(await sinceReview(content, cache)).toEqual(since);
	rmSync(join(root, '.git/objects'), { recursive: true });
	mkdirSync(join(root, '.git/objects'));
	expect(await sinceReview(content)).toBeUndefined();
	expect(await sinceReview(content, cache)).toEqual(since);
});

test('whoever only checks the school asks git for nothing', async () => {
	const before = process.env['PATH'];
	const { content } = world();
	process.env['PATH'] = folderOf({});
	onTestFinished(() => void (process.env['PATH'] = before));
	const { catalogue } = await readSchool(content, TODAY);
	expect(catalogue.freshness.reviews.size).toBe(0);
});

test('an old file that nobody can read is text like any other', async () => {
	const { content, commit } = world();
	const unit = 'content/courses/knots/units/02-second-knot.mdx';
	const broken = commit('Break it', { [unit]: '---\n- {a: [\n---\n<b {\n' });
	commit('Mend it', { [unit]: '---\ntitle: Two\n---\n\nMended.\n', [`content/${REVIEW}`]: review(broken) });
	expect((await sinceReview(content))?.pages.map(({ title, changes }) => [title, changes.length])).toEqual([
		['Two', 3],
	]);
});

test('a translation is compared with the original as it stood on its day, whenever that was written', async () => {
	const { root, commit, git } = repositoryIn(folderOf({}));
	const original = (text: string) => ({
		'content/courses/knots/index.mdx': course({}, `Bring rope.\n\n${text}\n`),
	});
	commit('Propose', { ...school, ...original('Two metres.') }, { merged: '2026-12-01T12:00:00Z' });
	commit('Correct', original('Three metres.'), {
		at: '2026-12-02T12:00:00Z',
		merged: '2026-12-24T23:00:00Z',
	});
	commit('Mend', original('Three metres, soft.'), {
		at: '2026-12-03T12:00:00Z',
		merged: '2026-12-25T00:00:00Z',
	});
	const translation = course({
		title: 'Nudos',
		languages: '[es]',
		translationOf: 'knots',
		translated: '2026-12-24',
	});
	commit('Translate', { 'content/courses/nudos/index.mdx': translation }, { merged: '2027-01-01T00:00:00Z' });
	expect(git('status', '--short')).toBe('');
	expect((await freshnessOf(join(root, 'content'))).translations).toEqual(
		new Map([
			[
				'nudos',
				{
					changedWords: 3,
					allWords: 33,
					moved: 0,
					pages: [
						{
							file: 'courses/knots/index.mdx',
							title: 'Knots',
							gone: false,
							changes: [{ kind: 'paragraph', before: 'Three metres.', after: 'Three metres, soft.' }],
						},
					],
				},
			],
		]),
	);
});
