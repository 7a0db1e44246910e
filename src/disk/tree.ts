// Where the files of a school lie, and where a stray one may have been meant to lie.
import { LOCK } from '../core/catalogue/published.ts';
import { isSignedPath } from '../core/recognition/signed-path.ts';
import { collections, entryOf } from '../core/schema/collections.ts';
import { nearest } from '../core/text/nearest.ts';

export const PICTURE_ENDINGS = ['svg', 'png', 'jpg', 'webp'];

const ILLUSTRATED = ['handbook', 'wiki', 'schools', 'pathways', 'announcements', 'questions'];

/** Pictures lie beside what they illustrate; `<name>` stands for a word of one’s own. */
const PICTURE_PATHS = [
	'courses/<course>/pictures/<picture>',
	...ILLUSTRATED.map((folder) => `${folder}/pictures/<picture>`),
];

const picturePath = new RegExp(
	`^(?:courses/[a-z0-9-]+|${ILLUSTRATED.join('|')})/pictures/[a-z0-9]+(?:[-_.][a-z0-9]+)*\\.(?:${PICTURE_ENDINGS.join('|')})$`,
);

/** True for a picture that lies where pictures lie. */
export function isPicture(path: string): boolean {
	return picturePath.test(path) || /^badges\/[a-z0-9-]+\.svg$/.test(path);
}

/** True for a file that a school is made of. */
export function isKnown(path: string): boolean {
	return path === LOCK || isPicture(path) || isSignedPath(path) || entryOf(path) !== undefined;
}

/** The right path that `path` was probably meant to be, or undefined. */
export function nearestPath(path: string): string | undefined {
	const dot = path.lastIndexOf('.');
	const [stem, ending] = [path.slice(0, dot), path.slice(dot + 1)];
	const patterns = PICTURE_ENDINGS.includes(ending) ? [...PICTURE_PATHS, 'badges/<badge>'] : ENTRY_PATHS;
	const guesses = patterns
		.map((pattern) => meant(stem.split('/'), pattern.replace(/\.yml$/, '').split('/')))
		.flatMap((guess) => (guess ? [{ ...guess, path: withEnding(guess.path, ending) }] : []))
		.filter((guess) => isKnown(guess.path));
	return guesses.sort((a, b) => a.changes - b.changes)[0]?.path;
}

/** A sentence on where files with the ending of `path` lie. */
export function whereTheyLie(path: string): string {
	const [top = ''] = path.split('/');
	const paths = /\.(?:svg|png|jpg|webp)$/.test(path) ? PICTURE_PATHS.slice(0, 1) : ENTRY_PATHS;
	const near = paths.filter((one) => one.startsWith(`${top}/`));
	const examples = (
		near.length > 0 ? near : paths === ENTRY_PATHS ? ['courses/<course>/units/<unit>.mdx'] : paths
	).map((one) => `\`${one}${/\.\w+$/.test(one) ? '' : paths === ENTRY_PATHS ? '.mdx' : '.png'}\``);
	return `Put it where such files lie, ${examples.join(' or ')}, or delete it.`;
}

const ENTRY_PATHS = Object.values(collections).map(({ path }) => path as string);

// Fits the parts of a stem into a pattern: a part of one's own is kept, a fixed one may be mistyped
// or, but for the first, left out.
function meant(stem: string[], pattern: string[]): { path: string; changes: number } | undefined {
	const parts = [...stem];
	let changes = 0;
	const path = pattern.map((wanted, index) => {
		const left = pattern.length - index;
		if (wanted.startsWith('<')) {
			const own = parts.shift() ?? '';
			const plain = own.toLowerCase().replaceAll(/[_. ]+/g, '-');
			if (plain !== own) changes++;
			return plain;
		}
		if (parts[0] === wanted) return parts.shift();
		changes++;
		const mistyped = parts.length >= left && nearest(parts[0] ?? '', [wanted]) === wanted;
		if (mistyped) parts.shift();
		else if (parts.length >= left || index === 0) changes = Infinity;
		return wanted;
	});
	return parts.length > 0 || changes > 2 ? undefined : { path: path.join('/'), changes };
}

// A picture stays a picture, and a text a text.
function withEnding(stem: string, ending: string): string {
	const others = PICTURE_ENDINGS.includes(ending) ? PICTURE_ENDINGS : ['mdx', 'yml'];
	const found = [ending, ...others].find((one) => isKnown(`${stem}.${one}`));
	return `${stem}.${found ?? ending}`;
}
