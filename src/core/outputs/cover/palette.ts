// The six colours that a school can choose, as pictures use them: fills that hold against dark ink, and their tints.
import type { ACCENTS } from '../../schema/school.ts';
import type { Random } from './random.ts';

export type Accent = (typeof ACCENTS)[number];

const FILLS: Record<Accent, string> = {
	teal: '#36cdc4',
	marigold: '#ffb81c',
	tomato: '#ff6b4a',
	grape: '#a97bf0',
	leaf: '#7cc04a',
	sky: '#5aa9ff',
};

const TINTS: Record<Accent, string> = {
	teal: '#ddf6f3',
	marigold: '#fff0cc',
	tomato: '#ffe3db',
	grape: '#efe5fd',
	leaf: '#e6f4d8',
	sky: '#deedff',
};

/** What one picture is painted with: the school’s colour, two others, and the flag’s, which always stands out. */
export interface Palette {
	paper: string;
	ink: string;
	main: string;
	second: string;
	third: string;
	flag: string;
}

/** The palette of a picture in `accent`; which two colours join it is up to `random`. */
export function paletteOf(accent: Accent, random: Random): Palette {
	const others = (Object.keys(FILLS) as Accent[]).filter((one) => one !== accent);
	const take = () => others.splice(random.below(others.length), 1)[0] ?? accent;
	return {
		paper: TINTS[accent],
		ink: '#1b2230',
		main: FILLS[accent],
		second: FILLS[take()],
		third: FILLS[take()],
		flag: FILLS[accent === 'tomato' ? 'marigold' : 'tomato'],
	};
}

/** The paper of pictures in `accent`. */
export function tintOf(accent: Accent): string {
	return TINTS[accent];
}
