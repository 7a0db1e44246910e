import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { formatProblem } from '#core/problem.ts';
import { bytesAt } from '#disk/read.ts';
import { readSchool } from '#disk/school.ts';
import { mainEdition } from '#site/edition.ts';
import { copyOf } from '#site/views/copy.ts';
import { courseOf } from '#site/views/find.ts';
import { sampleSchool } from '#testing/sample-school.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { courseCopy } from './course-copy.ts';

async function copied(course: string) {
	const content = folderOf({
		...sampleSchool,
		'sent/knots/spring/all/01-welcome.yml':
			'subject: Welcome\nmessageId: "<a@school.example>"\ndigest: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nclaimed: "2027-02-01T08:00:00Z"\n',
		'roster/knots/spring/ada.yml': 'joined: 2027-01-01\n',
	});
	const { catalogue } = await readSchool(content, TODAY);
	const edition = mainEdition(catalogue);
	const copy = copyOf(edition, courseOf(edition, course), () => '');
	const archive = await JSZip.loadAsync(
		courseCopy(copy, (path) => bytesAt(content, path) ?? new Uint8Array()),
	);
	return { archive, textOf: (path: string) => archive.file(path)?.async('string') };
}

test('a copy holds the pages, mails and pictures of a course as they are, and nobody who took part', async () => {
	const { archive, textOf } = await copied('knots');
	expect(Object.keys(archive.files)).toEqual([
		'README.txt',
		'LICENCE.txt',
		'ATTRIBUTION.txt',
		'courses/knots/index.mdx',
		'courses/knots/units/01-first-knot.mdx',
		'courses/knots/units/02-everything.mdx',
		'mail/knots/01-welcome.mdx',
		'mail/knots/02-first-week.mdx',
		'mail/knots/03-together.mdx',
		'mail/knots/04-pause.mdx',
		'mail/knots/05-half-way.mdx',
		'mail/knots/07-farewell.mdx',
		'courses/knots/pictures/loop.svg',
	]);
	for (const path of Object.keys(archive.files).slice(3)) expect(await textOf(path)).toBe(sampleSchool[path]);
});

test('a copy with its mails and a new group passes the check of a school that has what it names', async () => {
	const { archive, textOf } = await copied('knots');
	const paths = Object.keys(archive.files).slice(3);
	const files = await Promise.all(paths.map(async (path) => [path, (await textOf(path)) ?? ''] as const));
	const others = Object.entries(sampleSchool).filter(([path]) => !/\/knots\b|^announcements\//.test(path));
	const { catalogue, problems } = await readSchool(
		folderOf({
			...Object.fromEntries([...others, ...files]),
			'cohorts/knots/elsewhere.yml':
				'title: Elsewhere\nstarts: 2028-02-01\nzone: Africa/Lagos\nfacilitators: [stewards]\n',
		}),
		TODAY,
	);
	expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
	expect(catalogue.courses.find(({ id }) => id === 'knots')?.mails.map(({ id }) => id)).toEqual([
		'knots/01-welcome',
		'knots/02-first-week',
		'knots/03-together',
		'knots/04-pause',
		'knots/05-half-way',
		'knots/07-farewell',
	]);
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
		'1. Copy the folder courses/bends into the folder content/courses of your school; if\n   there is a folder mail/bends, it goes into content/mail.\n',
	);
});

test('a copy is as old as what it holds, whenever it is made', async () => {
	const { archive } = await copied('knots');
	const dates = Object.values(archive.files).map(({ date }) => date.toISOString());
	expect([...new Set(dates)]).toEqual(['1980-01-01T00:00:00.000Z']);
});
