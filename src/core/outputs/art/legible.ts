// Colours that one can read: contrast as WCAG 2 counts it.
import { mix, type Paint } from './paint.ts';

/** The contrast of two colours, from 1 to 21. */
export function contrast(a: string, b: string): number {
	const [light = 1, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
	return (light + 0.05) / (dark + 0.05);
}

/** The colour next to `colour` that can be written in on the paper, for any size: a contrast of 7. */
export function writable(colour: string, { paper, ink }: Paint): string {
	for (let share = 0; share < 1; share += 0.02) {
		const darker = mix(colour, '#000000', share);
		if (contrast(darker, paper) >= 7) return darker;
	}
	return ink;
}

/** The colour next to `colour` that paper or ink can be written on, large: a contrast of 4.5. */
export function groundNear(colour: string, { paper, ink }: Paint): string {
	for (let share = 0; share < 1; share += 0.02) {
		const [darker, lighter] = [mix(colour, '#000000', share), mix(colour, paper, share)];
		if (contrast(darker, paper) >= 4.5) return darker;
		if (contrast(lighter, ink) >= 4.5) return lighter;
	}
	return ink;
}

/** What to write in on `colour`: paper or ink. */
export function inkOn(colour: string, { paper, ink }: Paint): string {
	return contrast(colour, paper) > contrast(colour, ink) ? paper : ink;
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
