import { expect, test } from 'vitest';
import { formatProblem } from '#core/problem.ts';
import { readSchool } from '#disk/school.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { course } from './course.ts';
import { school } from './school.ts';

test.each([1, 3, 11])('a generated school of %i courses has no problems', async (courses) => {
	const { catalogue, problems } = await readSchool(
		folderOf(Object.fromEntries(school({ courses, seed: '1' }))),
		TODAY,
	);
	expect(problems.map(formatProblem)).toEqual([]);
	expect(catalogue.courses).toHaveLength(courses);
	expect(catalogue.courses.every(({ units }) => units.length === 8)).toBe(true);
});

test('the same seed makes the same school, and another seed another one', () => {
	const of = (seed: string) => JSON.stringify([...school({ courses: 2, seed })]);
	expect(of('1')).toBe(of('1'));
	expect(of('1')).not.toBe(of('2'));
});

test('a course is the same in a small school and in a large one', () => {
	const large = new Map(school({ courses: 20, seed: '1' }));
	for (const [path, text] of course('1', 17)) expect(large.get(path)).toBe(text);
});

test('nobody names the last course', () => {
	const own = course('1', 60);
	const id = own[0]?.[0].split('/')[1] ?? '';
	const others = [...school({ courses: 60, seed: '1' })].filter(
		([path]) => !own.some((file) => file[0] === path),
	);
	expect(others.filter(([, text]) => text.includes(id))).toEqual([]);
});

test('a unit has about 600 words', async () => {
	const { catalogue } = await readSchool(
		folderOf(Object.fromEntries(school({ courses: 2, seed: '1' }))),
		TODAY,
	);
	const words = catalogue.courses.flatMap(({ units }) => units.map(({ text }) => text.words));
	const average = words.reduce((sum, count) => sum + count, 0) / words.length;
	expect(average).toBeGreaterThan(500);
	expect(average).toBeLessThan(700);
});
