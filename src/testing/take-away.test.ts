// What people take with them of a course, as the finished sites hand it out.
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import JSZip from 'jszip';
import { describe, expect, inject, test } from 'vitest';
import { epubFaults } from './epub.ts';
import { pagesOf } from './pages.ts';

describe.each(['own', 'sample'] as const)('the %s site', (name) => {
	const { content, dist, base } = inject(name);
	const courses = globSync('courses/*/index.mdx', { cwd: content }).map((file) => file.split('/')[1] ?? '');
	const fileOf = (course: string, ending: string) =>
		readFileSync(join(dist, `courses/${course}/${course}.${ending}`));

	test('hands out every course as a sound book', async () => {
		expect(courses.length).toBeGreaterThan(2);
		for (const course of courses) expect(await epubFaults(fileOf(course, 'epub')), course).toEqual([]);
	});

	test('hands out every course as the files that it is made of', async () => {
		for (const course of courses) {
			const archive = await JSZip.loadAsync(fileOf(course, 'zip'));
			const paths = Object.keys(archive.files).filter((path) => path.startsWith('courses/'));
			expect(paths).toContain(`courses/${course}/index.mdx`);
			for (const path of paths)
				expect(await archive.file(path)?.async('string'), path).toBe(
					readFileSync(join(content, path), 'utf8'),
				);
		}
	});

	test('says how large the files are', () => {
		const told = pagesOf(dist, base).flatMap(({ elements }) =>
			elements.flatMap(({ name: element, attributes: { download, href = '' } }, index) =>
				element === 'a' && download !== undefined && /\.(epub|zip)$/.test(href)
					? [{ file: join(dist, href.slice(base.length)), said: elements[index + 1]?.text ?? '' }]
					: [],
			),
		);
		expect(new Set(told.map(({ file }) => basename(file))).size).toBe(2 * courses.length);
		for (const { file, said } of told) {
			const kilobytes = Math.ceil(readFileSync(file).length / 1000);
			expect(said).toContain(new Intl.NumberFormat(/ك\.ب/.test(said) ? 'ar' : 'en').format(kilobytes));
		}
	});
});
