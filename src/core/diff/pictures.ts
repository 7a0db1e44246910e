// The pictures of a course, and whether they are told in words.
import type { Course } from '../catalogue/catalogue.ts';
import type { Picture } from '../text/text.ts';
import type { Line } from './comparison.ts';
import { counted, listed } from './count.ts';
import { change, gain, loss } from './line.ts';
import type { CoursePair, Side } from './side.ts';

export function pictureLines({ before, after, from, to }: CoursePair): Line[] {
	const [then, now] = [picturesOf(before), picturesOf(after)];
	const names = (all: readonly Picture[]) => new Set(all.map(({ file }) => nameOf(file)));
	const [were, are] = [names(then), names(now)];
	const fresh = [...are].filter((name) => !were.has(name));
	const gone = [...were].filter((name) => !are.has(name));
	const redrawn = [...are].filter((name) => were.has(name) && isRedrawn(name, { before, after, from, to }));
	const wordless = (all: readonly Picture[]) => all.filter(({ alt }) => !alt.trim()).length;
	const more = wordless(now) - wordless(then);
	return [
		...(more > 0
			? [
					loss('picture-words', `${counted(more, 'more picture')} without words`, {
						note: 'Who cannot see them learns nothing of them.',
					}),
				]
			: []),
		...(more < 0 ? [gain('picture-words', `${counted(-more, 'picture')} told in words now`)] : []),
		...(gone.length ? [change('picture', `${counted(gone.length, 'picture')} gone: ${shown(gone)}`)] : []),
		...(redrawn.length
			? [change('picture', `${counted(redrawn.length, 'picture')} drawn anew: ${shown(redrawn)}`)]
			: []),
		...(fresh.length ? [gain('picture', `${counted(fresh.length, 'new picture')}: ${shown(fresh)}`)] : []),
	];
}

const shown = (names: readonly string[]) => listed(names.map((name) => `\`${name}\``));

function picturesOf({ text, units }: Course): Picture[] {
	return [text, ...units.map((unit) => unit.text)].flatMap(({ pictures }) => pictures);
}

// Inside of its course, so that a renamed course has kept its pictures.
const nameOf = (file: string) => file.replace(/^courses\/[^/]+\//, '');

function isRedrawn(
	name: string,
	{ before, after, from, to }: Pick<CoursePair, 'before' | 'after' | 'from' | 'to'>,
): boolean {
	const sizeIn = ({ catalogue }: Side, { id }: Course) => {
		const { bytes, width, height } = catalogue.assets.get(`courses/${id}/${name}`) ?? {};
		return [bytes, width, height].join(' ');
	};
	return sizeIn(from, before) !== sizeIn(to, after);
}
