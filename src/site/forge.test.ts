import { expect, test } from 'vitest';
import type { Forge } from '#core/schema/forge.ts';
import { schoolOf } from '#testing/school.ts';
import {
	commitAddress,
	compareAddress,
	editAddress,
	folderAddress,
	historyAddress,
	issueAddress,
	newFileAddress,
	proposalAddress,
	proposalsAddress,
	removeAddress,
	textIssue,
} from './forge.ts';

const unit = 'courses/knots/units/01-loop.mdx';

const addresses: [Forge, string, Record<string, string>][] = [
	[
		'github',
		'https://github.com/knots/school',
		{
			edit: '/edit/main/content/courses/knots/units/01-loop.mdx',
			remove: '/delete/main/content/courses/knots/units/01-loop.mdx',
			create: '/new/main?filename=content%2Fpeople%2Fada.yml&value=name%3A%20Ada%0A',
			empty: '/new/main?filename=content%2Fpeople%2Fada.yml',
			folder: '/tree/main/content/courses/knots',
			history: '/commits/main/content/courses/knots',
			commit: '/commit/abcdef1',
			issue: '/issues/new?title=An%20idea%20%26%20a%20rope',
			form: '/issues/new?template=course.yml&title=An%20idea',
			text: '/issues/new?title=An%20idea&body=',
			proposals: '/pulls',
			proposal: '/pull/12',
			compare: '/compare/main...ada/a%20loop',
		},
	],
	[
		'gitlab',
		'https://gitlab.com/knots/school',
		{
			edit: '/-/edit/main/content/courses/knots/units/01-loop.mdx',
			remove: '/-/blob/main/content/courses/knots/units/01-loop.mdx',
			create: '/-/new/main?file_name=content%2Fpeople%2Fada.yml',
			empty: '/-/new/main?file_name=content%2Fpeople%2Fada.yml',
			folder: '/-/tree/main/content/courses/knots',
			history: '/-/commits/main/content/courses/knots',
			commit: '/-/commit/abcdef1',
			issue: '/-/issues/new?issue%5Btitle%5D=An%20idea%20%26%20a%20rope',
			form: '/-/issues/new?issuable_template=course&issue%5Btitle%5D=An%20idea',
			text: '/-/issues/new?issue%5Btitle%5D=An%20idea&issue%5Bdescription%5D=',
			proposals: '/-/merge_requests',
			proposal: '/-/merge_requests/12',
			compare: '/-/compare/main...ada/a%20loop',
		},
	],
	[
		'forgejo',
		'https://codeberg.org/knots/school/',
		{
			edit: '/_edit/main/content/courses/knots/units/01-loop.mdx',
			remove: '/_delete/main/content/courses/knots/units/01-loop.mdx',
			create: '/_new/main?filename=content%2Fpeople%2Fada.yml&value=name%3A%20Ada%0A',
			empty: '/_new/main?filename=content%2Fpeople%2Fada.yml',
			folder: '/src/branch/main/content/courses/knots',
			history: '/commits/branch/main/content/courses/knots',
			commit: '/commit/abcdef1',
			issue: '/issues/new?title=An%20idea%20%26%20a%20rope',
			form: '/issues/new?template=.github%2FISSUE_TEMPLATE%2Fcourse.yml&title=An%20idea',
			text: '/issues/new?title=An%20idea&body=',
			proposals: '/pulls',
			proposal: '/pulls/12',
			compare: '/compare/main...ada/a%20loop',
		},
	],
];

test.each(addresses)('%s has its own addresses for everything', async (_, repository, expected) => {
	const { site: example } = (await schoolOf()).catalogue;
	const site = { ...example, repository };
	const asked = {
		edit: editAddress(site, unit),
		remove: removeAddress(site, unit),
		create: newFileAddress(site, 'people/ada.yml', 'name: Ada\n'),
		empty: newFileAddress(site, 'people/ada.yml'),
		folder: folderAddress(site, 'courses/knots'),
		history: historyAddress(site, 'courses/knots'),
		commit: commitAddress(site, 'abcdef1'),
		issue: issueAddress(site, 'An idea & a rope'),
		form: issueAddress(site, 'An idea', 'course'),
		text: textIssue(site, 'An idea'),
		proposals: proposalsAddress(site),
		proposal: proposalAddress(site, 12),
		compare: compareAddress(site, 'main', 'ada/a loop'),
	};
	const root = repository.replace(/\/$/, '');
	expect(asked).toEqual(
		Object.fromEntries(Object.entries(expected).map(([name, path]) => [name, `${root}${path}`])),
	);
});

test('a branch is one part of an address, whatever its name holds', async () => {
	const { site } = (await schoolOf()).catalogue;
	expect(editAddress({ ...site, branch: 'spring?#1' }, 'site.yml')).toBe(
		'https://school.example/repository/edit/spring%3F%231/content/site.yml',
	);
});
