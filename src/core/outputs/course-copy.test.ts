import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { bytesAt } from '#disk/read.ts';
import { readSchool } from '#disk/school.ts';
import { mainEdition } from '#site/edition.ts';
import { copyOf } from '#site/views/copy.ts';
import { courseOf } from '#site/views/find.ts';
import { sampleSchool } from '#testing/sample-school.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { courseCopy } from './course-copy.ts';

async function copied(course: string) {
	const content = folderOf({ ...sampleSchool, 'roster/knots/spring/ada.yml': 'joined: 2027-01-01\n' });
	const { catalogue } = await readSchool(content, TODAY);
	const edition = mainEdition(catalogue);
	const copy = copyOf(edition, courseOf(edition, course), () => '');
	const archive = await JSZip.loadAsync(
		courseCopy(copy, (path) => bytesAt(content, path) ?? new Uint8Array()),
	);
	return { archive, textOf: (path: string) => archive.file(path)?.async('string') };
}

test('a copy holds the pages and pictures of a course as they are, and nobody who took part', async () => {
	const { archive, textOf } = await copied('knots');
	expect(Object.keys(archive.files)).toEqual([
		'README.txt',
		'LICENCE.txt',
		'ATTRIBUTION.txt',
		'courses/knots/index.mdx',
		'courses/knots/units/01-first-knot.mdx',
		'courses/knots/units/02-everything.mdx',
		'courses/knots/pictures/loop.svg',
	]);
	for (const path of Object.keys(archive.files).slice(3)) expect(await textOf(path)).toBe(sampleSchool[path]);
});

test('a copy says what its licence asks', async () => {
	const { textOf } = await copied('knots');
	expect(await textOf('LICENCE.txt')).toBe(`CC BY-SA 4.0
https://creativecommons.org/licenses/by-sa/4.0/

You may copy, print, change and pass it on, if you name its authors, link to its source and its licence, and say what you changed. What you make of it must carry the same licence.
`);
});

test('a copy says whom to name, and whose work went into it', async () => {
	const { textOf } = await copied('knots');
	expect(await textOf('ATTRIBUTION.txt')).toBe(`Knots
The stewards
https://school.example/courses/knots/
CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/

Built on:
- The Knot Book, A. Tyer, https://knots.example, CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), Shorter

In one line, to copy:

“Knots” by The stewards (https://school.example/courses/knots/), licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)
`);
});

test('a copy says how to run it elsewhere', async () => {
	const { textOf } = await copied('bends');
	expect(await textOf('README.txt')).toContain(
		'1. Copy the folder courses/bends into the folder content/courses of your school.\n',
	);
});

test('a copy is as old as what it holds, whenever it is made', async () => {
	const { archive } = await copied('knots');
	const dates = Object.values(archive.files).map(({ date }) => date.toISOString());
	expect([...new Set(dates)]).toEqual(['1980-01-01T00:00:00.000Z']);
});
