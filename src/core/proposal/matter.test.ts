import { expect, test } from 'vitest';
import { course } from '../rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import { matterOf } from './matter.ts';
import { readProposal } from './snapshot.ts';

const proposal = (changes: [act: string, path: string][], facts?: object) =>
	readProposal({
		number: 1,
		title: 'A change',
		opened: '2027-01-01',
		updated: '2027-01-01',
		base: 'main',
		head: 'change',
		changes: changes.map(([act, path]) => ({ act, path })),
		course: facts,
	})!;

const unit = 'courses/knots/units/01-first-knot.mdx';
const knots = { course: 'knots', school: 'webcraft', kind: 'course' };
const nothing = { course: undefined, school: undefined, kind: undefined };

test.each<[string, [string, string][], object | undefined, object]>([
	['one unit', [['changed', unit]], undefined, { name: 'unit', ...knots }],
	[
		'two units',
		[
			['changed', unit],
			['added', 'courses/knots/units/02-bends.mdx'],
		],
		undefined,
		{ name: 'course', ...knots },
	],
	['a picture', [['added', 'courses/knots/pictures/a.svg']], undefined, { name: 'course', ...knots }],
	['the front page', [['changed', 'courses/knots/index.mdx']], undefined, { name: 'course', ...knots }],
	[
		'a course that was not there, with a profile of its author',
		[
			['added', 'people/ada.yml'],
			['added', 'courses/bends/index.mdx'],
		],
		{ school: 'webcraft', kind: 'course' },
		{ name: 'new-course', course: 'bends', school: 'webcraft', kind: 'course' },
	],
	[
		'a course of which nothing is known',
		[['added', 'courses/bends/index.mdx']],
		undefined,
		{ name: 'new-course', ...nothing, course: 'bends' },
	],
	[
		'a course in a school that is none',
		[['added', 'courses/bends/index.mdx']],
		{ school: 'hogwarts', kind: '__proto__' },
		{ name: 'new-course', ...nothing, course: 'bends' },
	],
	[
		'a course in another language',
		[['added', 'courses/nudos/index.mdx']],
		{ translationOf: 'knots', school: 'webcraft' },
		{ name: 'translation', course: 'nudos', school: 'webcraft', kind: undefined },
	],
	['a group', [['added', 'cohorts/knots/spring.yml']], undefined, { name: 'group', ...knots }],
	['a review', [['added', 'reviews/knots/ada-1.mdx']], undefined, { name: 'review', ...knots }],
	['a piece of work', [['added', 'work/knots/tie-one/ada.mdx']], undefined, { name: 'work', ...knots }],
	[
		'a school',
		[['changed', 'schools/webcraft.mdx']],
		undefined,
		{ name: 'school', ...nothing, school: 'webcraft' },
	],
	[
		'a pathway of a school',
		[['changed', 'pathways/to-sea.mdx']],
		undefined,
		{ name: 'school', ...nothing, school: 'webcraft' },
	],
	['a page of the handbook', [['added', 'handbook/a.mdx']], undefined, { name: 'handbook', ...nothing }],
	['a profile', [['added', 'people/ada.yml']], undefined, { name: 'person', ...nothing }],
	['anything else', [['added', 'urls.lock']], undefined, { name: 'other', ...nothing }],
	[
		'two courses at once',
		[
			['changed', unit],
			['changed', 'courses/other/units/01-a.mdx'],
		],
		undefined,
		{ name: 'course', ...nothing },
	],
])('%s', async (_, changes, facts, matter) => {
	const { catalogue } = await schoolOf({
		'courses/hitches/index.mdx': course({ title: 'Hitches' }),
		'pathways/to-sea.mdx':
			'---\ntitle: To sea\nquestion: How?\nsummary: So.\nschool: webcraft\nsteps: [{ course: knots, why: a }, { course: hitches, why: b }]\n---\n\nGo.\n',
	});
	expect(matterOf(catalogue, proposal(changes, facts))).toEqual(matter);
});
