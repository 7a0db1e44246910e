// The content folder, read once from end to end: what can be judged, and a problem for every file that cannot.
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { AssetFile, SignedFile, SourceFile } from '../core/catalogue/catalogue.ts';
import { LOCK } from '../core/catalogue/published.ts';
import { type Problem, problem, sortProblems } from '../core/problem.ts';
import { isSignedPath } from '../core/recognition/signed-path.ts';
import { collections, entryOf } from '../core/schema/collections.ts';
import { textOf } from './bytes.ts';
import { dataFile, frontMatter } from './front-matter.ts';
import { maxBytes, pathProblems } from './path.ts';
import { readPicture } from './picture.ts';
import { readSigned } from './signed.ts';
import { isPicture } from './tree.ts';
import { twinProblems } from './twin.ts';
import { walk } from './walk.ts';

export interface Files {
	files: SourceFile[];
	/** By path. */
	assets: Map<string, AssetFile>;
	/** What the school has signed, by path. */
	signed: Map<string, SignedFile>;
	/** The lines of the lock. */
	published: string[];
	/** Sorted; every file that is in none of the others has one here. */
	problems: Problem[];
}

/** Everything in the folder `content`; throws `NotASchool` if there is none, and never for what lies in it. */
export function readFiles(content: string, records: Records = nothing, wanted = anyFile): Files {
	const found = [...walk(content)].map((one) => ({ path: one.path, problems: pathProblems(one) }));
	const twins = Map.groupBy(twinProblems(found.map(({ path }) => path)), ({ file }) => file);
	const files: SourceFile[] = [];
	const assets = new Map<string, AssetFile>();
	const signed = new Map<string, SignedFile>();
	const published: string[] = [];
	const problems: Problem[] = [];
	for (const { path, problems: named } of found.filter((one) => wanted(one.path))) {
		const refused = [...named, ...(twins.get(path) ?? [])];
		const bytes = refused.some(({ rule }) => UNOPENED.has(rule)) ? undefined : bytesAt(content, path);
		if (bytes === undefined) problems.push(...(refused.length > 0 ? refused : [vanished(path)]));
		else {
			const { file, asset, lines = [], problems: inside, ...more } = judge(path, bytes, records);
			problems.push(...refused, ...inside);
			if (refused.length + inside.length > 0) continue;
			if (file) files.push(file);
			if (asset) assets.set(path, asset);
			if (more.signed) signed.set(path, more.signed);
			published.push(...lines);
		}
	}
	return { files, assets, signed, published, problems: sortProblems(problems) };
}

/** The pictures in the folder `content` that may be published. */
export function readPictures(content: string): Map<string, AssetFile> {
	return readFiles(content, nothing, isPicture).assets;
}

const anyFile = (_: string) => true;

/** The text of one file, as the places of its problems count it; undefined where it has none. */
export function textAt(content: string, path: string): string | undefined {
	const bytes = bytesAt(content, path);
	return bytes && textOf(bytes, path).text;
}

/** The body of one file, as a source file has it; undefined where it cannot be read. */
export function bodyAt(content: string, path: string): string | undefined {
	const text = textAt(content, path);
	return text === undefined ? undefined : frontMatter(text, path).body;
}

/** A file with one of these is not worth opening, or must not be. */
const UNOPENED = new Set<string>([
	'limit/files',
	'path/depth',
	'path/extension',
	'path/size',
	'path/symlink',
	'path/unknown',
	'path/unreadable',
]);

function vanished(path: string): Problem {
	return problem(
		'path/unreadable',
		path,
		undefined,
		'The file could not be read, or changed meanwhile. Run this again.',
	);
}

/** What reading made of a file without a fault. */
export type Kept = Pick<SourceFile, 'data' | 'body'>;

/** Remembers what was made of files, so that the same bytes are not read twice. */
export interface Records {
	find(path: string, bytes: Uint8Array): Kept | undefined;
	keep(path: string, bytes: Uint8Array, made: Kept): void;
}

const nothing: Records = { find: () => undefined, keep: () => {} };

interface Judged {
	file?: SourceFile;
	asset?: AssetFile;
	signed?: SignedFile;
	lines?: string[];
	problems: Problem[];
}

function judge(path: string, bytes: Uint8Array, records: Records): Judged {
	const entry = entryOf(path);
	if (path === LOCK) {
		const { text = '', problems } = textOf(bytes, path);
		// It grows with the school, and nobody reads it from end to end.
		return {
			lines: text.trimEnd().split('\n'),
			problems: problems.filter(({ rule }) => !rule.startsWith('limit/')),
		};
	}
	if (!entry) {
		if (isSignedPath(path)) return readSigned(bytes, path);
		if (!isPicture(path)) return { problems: [] };
		const { problems, ...size } = readPicture(bytes, path);
		return { asset: { path, bytes: bytes.length, ...size }, problems };
	}
	const known = records.find(path, bytes);
	if (known) return { file: { path, ...entry, ...known }, problems: [] };
	const { text, problems } = textOf(bytes, path);
	if (text === undefined) return { problems };
	const read = collections[entry.collection].body
		? frontMatter(text, path)
		: { ...dataFile(text, path), body: '' };
	const all = [...problems, ...read.problems];
	if (all.length === 0) records.keep(path, bytes, { data: read.data, body: read.body });
	return { file: { path, ...entry, data: read.data, body: read.body }, problems: all };
}

/** The bytes of one file; undefined where there is none, where it is too large, and where it is a link or a pipe. */
export function bytesAt(content: string, path: string): Uint8Array<ArrayBuffer> | undefined {
	// Between the look at a name and the opening of its file another may have put something else there.
	let handle: number | undefined;
	try {
		handle = openSync(
			join(content, path),
			constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
		);
		const { size } = fstatSync(handle);
		if (!fstatSync(handle).isFile() || size > maxBytes(path)) return undefined;
		const bytes = new Uint8Array(size);
		return readSync(handle, bytes, 0, size, 0) === size ? bytes : undefined;
	} catch {
		return undefined;
	} finally {
		if (handle !== undefined) closeSync(handle);
	}
}
