// What may be said of a file by its name and its place, before it is opened.
import { LOCK } from '../core/catalogue/published.ts';
import { type Problem, problem, type RuleId } from '../core/problem.ts';
import { isSignedPath } from '../core/recognition/signed-path.ts';
import { collections } from '../core/schema/collections.ts';
import { didYouMean } from '../core/text/nearest.ts';
import { reservedProblems } from './reserved.ts';
import { isKnown, nearestPath, PICTURE_ENDINGS, whereTheyLie } from './tree.ts';
import { type Found, MAX_DEPTH, MAX_ENTRIES } from './walk.ts';

export const MAX_NAME = 80;
export const MAX_PATH = 200;
export const MAX_TEXT_BYTES = 512 * 1024;
export const MAX_PICTURE_BYTES = 4 * 1024 * 1024;
export const MAX_SIGNED_BYTES = 64 * 1024;

const ENDINGS = ['md', 'mdx', 'yml', ...PICTURE_ENDINGS];
const NAME = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
const OTHER_ENDINGS: ReadonlyMap<string, string> = new Map([
	['yaml', 'Call it `.yml`.'],
	['markdown', 'Call it `.md`.'],
	['jpeg', 'Call it `.jpg`.'],
	['gif', 'Save the picture as .png or .webp.'],
	['avif', 'Save the picture as .png or .webp.'],
	['html', 'Write the page in Markdown, in a file that ends in `.mdx`.'],
]);

/** How many bytes the file at `path` may have. */
export function maxBytes(path: string): number {
	if (isSignedPath(path)) return MAX_SIGNED_BYTES;
	return path === LOCK || /\.(?:png|jpg|webp)$/.test(path) ? MAX_PICTURE_BYTES : MAX_TEXT_BYTES;
}

/** Everything that is wrong with one entry of the content folder, without a look into it. */
export function pathProblems({ path, kind, mode, size }: Found): Problem[] {
	const refuse = (rule: RuleId, message: string) => [problem(rule, path, undefined, message)];
	if (kind === 'too-many')
		return refuse(
			'limit/files',
			`The content folder holds more than ${MAX_ENTRIES.toLocaleString('en')} files, and this one and the rest were not read. Part the school into several.`,
		);
	if (kind === 'deep')
		return refuse(
			'path/depth',
			`Folders lie more than ${MAX_DEPTH} deep here, and nothing below was read. Move the files up.`,
		);
	if (path === '')
		return refuse('path/unreadable', 'The content folder cannot be read. Check its permissions.');
	const named = [...nameProblems(path), ...(kind === 'file' ? endingProblems(path) : [])];
	if (kind === 'symlink')
		return refuse(
			'path/symlink',
			'This is a link to another place. Put the file itself here, or delete the link.',
		);
	if (kind === 'unreadable' || kind === 'closed') {
		const noun = kind === 'closed' ? 'folder' : 'file';
		return named.length > 0
			? named
			: refuse('path/unreadable', `The disk would not show this ${noun}. Check its permissions.`);
	}
	if (kind === 'other') return refuse('path/unknown', 'This is no ordinary file. Delete it.');
	const problems = [...named, ...reservedProblems(path)];
	if (problems.length === 0 && !isKnown(path)) problems.push(...unknownProblems(path));
	if (mode & 0o111)
		problems.push(
			...refuse(
				'path/mode',
				'The file may be run as a program, and content never is. Take the bit away: `chmod 644`, or `git update-index --chmod=-x`.',
			),
		);
	if (size > maxBytes(path))
		problems.push(
			...refuse(
				'path/size',
				`The file has ${kilobytes(size)} KB; ${kilobytes(maxBytes(path))} are allowed. ${smaller(path)}`,
			),
		);
	return problems;
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1024).toLocaleString('en');

function smaller(path: string): string {
	if (path.endsWith('.svg')) return 'Simplify the drawing, or save it as .png.';
	if (isSignedPath(path)) return 'Delete it; `npm run sign` writes it.';
	if (path.endsWith('.yml')) return 'Make its texts shorter.';
	return maxBytes(path) === MAX_TEXT_BYTES ? 'Part it into several.' : 'Save the picture smaller.';
}

function nameProblems(path: string): Problem[] {
	const refuse = (message: string) => [problem('path/name', path, undefined, message)];
	const parts = path.split('/');
	const file = parts.at(-1) ?? '';
	if (path.length > MAX_PATH)
		return refuse(
			`The path has ${path.length.toLocaleString('en')} characters; ${MAX_PATH} are allowed. Choose shorter names.`,
		);
	const long = parts.find((part) => part.length > MAX_NAME);
	if (long)
		return refuse(`The name has ${long.length} characters; ${MAX_NAME} are allowed. Choose a shorter one.`);
	const device = parts.find((part) => DEVICE.test(part));
	if (device)
		return refuse(
			`Windows keeps the name \`${device}\` for a device, and nobody there could open it. Choose another one.`,
		);
	const odd = parts.find((part) => !NAME.test(part) && !(part === file && isHidden(part)));
	if (odd === undefined) return [];
	return refuse(
		`\`${odd}\` is no name for the web. Use small letters a–z and digits, parted by single hyphens.`,
	);
}

function endingProblems(path: string): Problem[] {
	const refuse = (message: string) => [problem('path/extension', path, undefined, message)];
	if (path === LOCK || isSignedPath(path)) return [];
	const file = path.slice(path.lastIndexOf('/') + 1);
	if (isHidden(file))
		return refuse(
			'The file gives orders to a program, or is hidden. Content is pages, records and pictures only; delete it.',
		);
	const ending = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
	if (ENDINGS.includes(ending)) return [];
	const hint =
		OTHER_ENDINGS.get(ending) ??
		'Content is pages, records and pictures only; delete the file, or link to it where it lies on the web.';
	return refuse(`Files may end in ${ENDINGS.map((one) => `.${one}`).join(' ')} only. ${hint}`);
}

const isHidden = (name: string) => /^(?:\.|_(?:headers|redirects)$)/.test(name);

function unknownProblems(path: string): Problem[] {
	const near = nearestPath(path);
	const [top = ''] = path.split('/');
	const tops = Object.keys(collections);
	const mistyped = tops.includes(top) ? '' : didYouMean(top, tops);
	const hint = near ? ` Did you mean \`${near}\`?` : mistyped || ` ${whereTheyLie(path)}`;
	return [
		problem(
			'path/unknown',
			path,
			undefined,
			`No part of a school lies here, so nothing would read this file.${hint}`,
		),
	];
}
