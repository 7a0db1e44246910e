// Held before a file is opened: a name, a place and a size are all that is known of it.
import type { Rule } from '../rule.ts';

const page = 'handbook/knots.md';
const text = '---\ntitle: Knots\n---\n\nA knot holds, and comes undone again.\n';
const at = (path: string, message: string, id: string) => `${path}:1:1  ${message} [${id}]`;

export const pathRules: readonly Rule[] = [
	{
		id: 'path/symlink',
		title: 'Files are files, not links to others',
		why: 'A link can lead out of the school, and the build would publish whatever lies at its end: a key, a password file.',
		severity: 'error',
		good: { [page]: text },
		bad: { [page]: { link: '/etc/passwd' } },
		says: [
			at(
				page,
				'This is a link to another place. Put the file itself here, or delete the link.',
				'path/symlink',
			),
		],
	},
	{
		id: 'path/name',
		title: 'Names are small letters, digits and hyphens',
		why: 'The name of a file becomes its address. Such names can be typed on every keyboard, said on the phone, and kept on every computer.',
		severity: 'error',
		good: { 'handbook/tying-knots.md': text },
		bad: { 'handbook/Tying Knots.md': text },
		says: [
			at(
				'handbook/Tying Knots.md',
				'`Tying Knots.md` is no name for the web. Use small letters a–z and digits, parted by single hyphens.',
				'path/name',
			),
		],
	},
	{
		id: 'path/reserved',
		title: 'Some names are taken',
		why: 'The site keeps a few addresses for pages of its own. A file of that name would hide such a page, or never be seen.',
		severity: 'error',
		good: { 'handbook/front-page.md': text },
		bad: { 'handbook/index.md': text },
		says: [
			at(
				'handbook/index.md',
				'`index` cannot be the name of an entry: another page stands at its address. Choose another one.',
				'path/reserved',
			),
		],
	},
	{
		id: 'path/twin',
		title: 'No two files are the same to a reader',
		why: 'Where two files have one address, or names that differ only in capitals, one of them silently replaces the other.',
		severity: 'error',
		bad: { [page]: text, 'handbook/knots.mdx': text },
		says: [
			at(
				page,
				'This file has the same address as `handbook/knots.mdx`. Delete or rename one of them.',
				'path/twin',
			),
			at(
				'handbook/knots.mdx',
				'This file has the same address as `handbook/knots.md`. Delete or rename one of them.',
				'path/twin',
			),
		],
	},
	{
		id: 'path/depth',
		title: 'Folders lie only so deep',
		why: 'No part of a school lies deep, and Windows cannot open files whose path is too long. Endless folders would also hold up the check.',
		severity: 'error',
		bad: { 'courses/knots/sea/north/cold/old/rope/ends/frayed/splice.mdx': text },
		says: [
			at(
				'courses/knots/sea/north/cold/old/rope/ends/frayed',
				'Folders lie more than 8 deep here, and nothing below was read. Move the files up.',
				'path/depth',
			),
		],
	},
	{
		id: 'path/extension',
		title: 'Content is pages, records and pictures',
		why: 'Every other sort of file is one that nobody here reads before it is published: it can run, go stale, or hide what it holds.',
		severity: 'error',
		bad: { 'courses/knots/handout.pdf': { bytes: '%PDF-1.7' } },
		says: [
			at(
				'courses/knots/handout.pdf',
				'Files may end in .md .mdx .yml .svg .png .jpg .webp only. Content is pages, records and pictures only; delete the file, or link to it where it lies on the web.',
				'path/extension',
			),
		],
	},
	{
		id: 'path/unknown',
		title: 'Every file has its place',
		why: 'A page in a mistyped folder would be missing from the site, and nobody would be told.',
		severity: 'error',
		good: {
			'courses/knots/pictures/loop.svg':
				'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>',
		},
		bad: { 'courses/knots/unit/02-second-knot.mdx': text },
		says: [
			at(
				'courses/knots/unit/02-second-knot.mdx',
				'No part of a school lies here, so nothing would read this file. Did you mean `courses/knots/units/02-second-knot.mdx`?',
				'path/unknown',
			),
		],
	},
	{
		id: 'path/mode',
		title: 'No file is a program',
		why: 'Whoever copies the school should be able to open each of its files without running anything.',
		severity: 'error',
		good: { [page]: { text, mode: 0o644 } },
		bad: { [page]: { text, mode: 0o755 } },
		says: [
			at(
				page,
				'The file may be run as a program, and content never is. Take the bit away: `chmod 644`, or `git update-index --chmod=-x`.',
				'path/mode',
			),
		],
	},
	{
		id: 'path/size',
		title: 'Files are small',
		why: 'Git keeps every version of a file forever, and readers pay for each byte. Half a megabyte is a long book; four are a large picture.',
		severity: 'error',
		bad: { [page]: text + 'Around, and through. '.repeat(25_000) },
		says: [at(page, 'The file has 513 KB; 512 are allowed. Part it into several.', 'path/size')],
	},
	{
		id: 'path/unreadable',
		title: 'Every file can be read',
		why: 'A file that the disk would not show may hold anything. It is named here, so that nothing is left out in silence.',
		severity: 'error',
		bad: {},
		says: [],
	},
	{
		id: 'limit/files',
		title: 'A school has a hundred thousand files at most',
		why: 'One proposal with millions of files would stop the check for everybody else.',
		severity: 'error',
		bad: {},
		says: [],
	},
];
