import { expect, test } from 'vitest';
import type { Catalogue } from './catalogue.ts';
import { schoolOf } from '#testing/school.ts';
import { unitDays } from './unit-days.ts';
import { course } from '#core/rules/example.ts';

async function daysOf(weeks: string | undefined, units: number, breaks = '[]'): Promise<string[]> {
	const names = Array.from({ length: units }, (_, index) => `courses/knots/units/0${index + 2}-more.mdx`);
	const { catalogue }: { catalogue: Catalogue } = await schoolOf({
		'courses/knots/index.mdx': course({ weeks }),
		...Object.fromEntries(
			names.map((name, index) => [
				name.replace('more', `more-${index}`),
				`---\ntitle: More ${index}\nobjectives: [tie]\n---\n\nMore.\n`,
			]),
		),
		'cohorts/knots/spring.yml': `title: Spring\nstarts: 2027-02-01\nzone: UTC\nfacilitators: [stewards]\nbreaks: ${breaks}\n`,
	});
	const [knots] = catalogue.courses;
	return unitDays(knots!, knots!.cohorts[0]!);
}

test('a unit a week begins a week after the one before', async () => {
	expect(await daysOf('3', 2)).toEqual(['2027-02-01', '2027-02-08', '2027-02-15']);
});

test('fewer units than weeks take several weeks, and more share one', async () => {
	expect(await daysOf('4', 1)).toEqual(['2027-02-01', '2027-02-15']);
	expect(await daysOf('1', 1)).toEqual(['2027-02-01', '2027-02-01']);
});

test('without a number of weeks each unit takes one', async () => {
	expect(await daysOf(undefined, 1)).toEqual(['2027-02-01', '2027-02-08']);
});

test('a break puts off what would begin in it, and all that follows', async () => {
	expect(await daysOf('3', 2, '[{ from: 2027-02-08, to: 2027-02-14 }]')).toEqual([
		'2027-02-01',
		'2027-02-15',
		'2027-02-22',
	]);
});
