import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { addressOfFile } from '#core/address-of-file.ts';
import { formatProblem } from '#core/problem.ts';
import { readSchool } from '#disk/school.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { course } from '../generate/course.ts';
import { school } from '../generate/school.ts';
import { deletedCourse, editedUnit } from './change.ts';

const size = { courses: 10, seed: 'test' };

test('a school stays whole after the edit and the deletion', async () => {
	const content = folderOf(Object.fromEntries(school(size)));
	editedUnit(size).make(content);
	deletedCourse(size).make(content);
	const { catalogue, problems } = await readSchool(content, TODAY);
	expect(problems.map(formatProblem)).toEqual([]);
	expect(catalogue.courses).toHaveLength(9);
	expect(
		[...catalogue.texts.values()].filter(({ plain }) => plain.includes('came with the bench')),
	).toHaveLength(1);
});

test('a deletion shows when every page of the course is gone', () => {
	const dist = folderOf({});
	const pages = course(size.seed, size.courses).flatMap(([path]) => addressOfFile(path) ?? []);
	const lay = (page: string) => {
		mkdirSync(dirname(join(dist, page, 'index.html')), { recursive: true });
		writeFileSync(join(dist, page, 'index.html'), 'A page');
	};
	const { shows } = deletedCourse(size);
	pages.forEach(lay);
	expect(shows(dist)).toBe(false);
	rmSync(dist, { recursive: true });
	pages.slice(-1).forEach(lay);
	expect(shows(dist)).toBe(false);
	rmSync(join(dist, pages.at(-1) ?? ''), { recursive: true });
	expect(shows(dist)).toBe(true);
});
