import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { badgesAsking, rubricFor } from './asking.ts';

const badge = (title: string, rule: string, rubric = '') =>
	`---\ntitle: ${title}\ndescription: D.\ntype: skill\nschool: webcraft\n${rubric}rule: ${rule}\n---\n\nBody.\n`;
const rubric = (title: string) =>
	`title: ${title}\nof: work\ncriteria: [{ id: holds, title: Holds, question: Does it hold?, levels: [{ label: no, means: It slips. }, { label: yes, means: It holds. }] }]\n`;

test('a task knows the badges that look at its work, and how many peers they ask for', async () => {
	const { catalogue } = await schoolOf({
		'rubrics/knots.yml': rubric('Knots'),
		'badges/three.mdx': badge(
			'Three',
			'{ all: [{ task: knots/tie-one }, { any: [{ assessments: { count: 3 } }, { assessments: { count: 1, by: mentor } }] }] }',
		),
		'badges/of.mdx': badge('Of', '{ assessments: { count: 1, by: mentor, of: knots/tie-one } }'),
		'badges/all.mdx': badge('All', '{ all: [{ tasks: { in: knots } }] }'),
		'badges/other.mdx': badge('Other', '{ gives: 3 }'),
	});
	const asking = badgesAsking(catalogue, 'knots/tie-one').map(({ badge: { id }, readers }) => [id, readers]);
	expect(asking).toEqual([
		['all', 0],
		['of', 1],
		['three', 3],
	]);
	expect(badgesAsking(catalogue, 'knots/other').map(({ badge: { id } }) => id)).toEqual(['all']);
});

test('work is read by the rubric of its badges, else by the one for any work', async () => {
	const rubrics = {
		'rubrics/knots.yml': rubric('Knots'),
		'rubrics/any.yml': rubric('Any'),
		'rubrics/peer-work.yml': rubric('Work of a peer'),
		'rubrics/courses.yml': rubric('Courses').replace('of: work', 'of: courses'),
	};
	const named = { 'badges/tied.mdx': badge('Tied', '{ task: knots/tie-one }', 'rubric: knots\n') };
	const own = (await schoolOf({ ...rubrics, ...named })).catalogue;
	expect([rubricFor(own, 'knots/tie-one'), rubricFor(own, 'knots/other')]).toEqual(['knots', 'peer-work']);
	const { 'rubrics/peer-work.yml': _, ...others } = rubrics;
	expect(rubricFor((await schoolOf(others)).catalogue, 'knots/tie-one')).toBe('any');
	expect(rubricFor((await schoolOf()).catalogue, 'knots/tie-one')).toBeUndefined();
});
