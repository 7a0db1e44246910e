import { expect, test } from 'vitest';
import { course } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import { facetsOf, facetValues, hoursInAll } from './facets.ts';
import { inOrder } from './sign-up.ts';

/** The course “knots” with some of its fields changed. */
async function knots(changes: Record<string, string>) {
	const { catalogue } = await schoolOf({ 'courses/knots/index.mdx': course(changes) });
	return catalogue.courses[0]!;
}

test('a course has a value of every facet', async () => {
	expect(
		facetsOf(await knots({ languages: '[en, ar]', topics: '[knots, rope]', level: 'beginner' })),
	).toEqual({
		signup: ['any-time'],
		kind: ['course'],
		school: ['webcraft'],
		language: ['en', 'ar'],
		level: ['beginner'],
		effort: ['2'],
		licence: ['alike'],
		topic: ['knots', 'rope'],
	});
});

test.each([
	['{ from: 1, to: 3 }', undefined, '2'],
	['{ from: 2, to: 4 }', undefined, '4'],
	['{ from: 3, to: 6 }', undefined, '8'],
	['{ from: 8, to: 12 }', undefined, 'more'],
	['{ from: 2, to: 4, per: course }', undefined, '4'],
	['{ from: 30, to: 50, per: course }', '10', '4'],
])('%s over %s weeks is time a week: %s', async (effort, weeks, value) => {
	expect(facetsOf(await knots({ effort, ...(weeks && { weeks }) })).effort).toEqual([value]);
});

test('all hours are those of all weeks', async () => {
	expect(hoursInAll(await knots({ effort: '{ from: 2, to: 4 }', weeks: '8' }))).toBe(24);
	expect(hoursInAll(await knots({ effort: '{ from: 2, to: 4, per: course }', weeks: '8' }))).toBe(3);
});

test.each([
	['CC0-1.0', 'nothing'],
	['MIT', 'name'],
	['GFDL-1.3-or-later', 'alike'],
	['CC-BY-NC-SA-4.0', 'no-sale'],
])('%s is told by what it asks: %s', async (licence, value) => {
	expect(facetsOf(await knots({ licence })).licence).toEqual([value]);
});

test('what is closed comes last in lists, and what is archived after all', async () => {
	const { catalogue } = await schoolOf({
		'courses/a/index.mdx': course({ title: 'A', status: 'archived' }),
		'courses/b/index.mdx': course({ title: 'B', status: 'proposed' }),
		'courses/c/index.mdx': course({ title: 'C', term: 'fixed' }),
		'cohorts/c/spring.yml': 'title: Spring\nstarts: 2027-03-01\nzone: Etc/UTC\nfacilitators: [stewards]\n',
		'courses/d/index.mdx': course({ title: 'D', status: 'draft' }),
	});
	expect(inOrder(catalogue.courses).map(({ id }) => id)).toEqual(['c', 'knots', 'b', 'a']);
	expect(facetsOf(catalogue.courses[0]!).signup).toEqual(['archived']);
});

test('topics are values in the order in which they are used', async () => {
	const { catalogue } = await schoolOf({
		'courses/knots/index.mdx': course({ topics: '[rope, bends]' }),
		'courses/plaits/index.mdx': course({ topics: '[rope]' }),
	});
	expect(facetValues(catalogue).topic).toEqual(['rope', 'bends']);
	expect(facetValues(catalogue).level).toEqual(['any', 'beginner', 'intermediate', 'advanced']);
});
