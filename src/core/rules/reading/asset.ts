// Held for every picture: by its first bytes, or, where it is a drawing, by all that is drawn.
import type { Rule } from '../rule.ts';

const photo = 'courses/knots/pictures/loop.png';
const drawing = 'courses/knots/pictures/loop.svg';
const at = (file: string, place: string, message: string, id: string) =>
	`${file}:${place}  ${message} [${id}]`;

/** The first bytes of a PNG, which say how large it is. */
const png = (width: number, height: number) => ({
	bytes: `\x89PNG\r\n\x1a\n\0\0\0\rIHDR${number(width)}${number(height)}\x08\x02\0\0\0`,
});
const number = (value: number) =>
	String.fromCharCode(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);

const svg = (content: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">\n${content}\n</svg>\n`;

export const assetRules: readonly Rule[] = [
	{
		id: 'asset/magic',
		title: 'Pictures are what their name says',
		why: 'A file that only pretends to be a picture is how pages and programs are carried past those who look at names.',
		severity: 'error',
		good: { [photo]: png(800, 600) },
		bad: { [photo]: svg('<circle cx="4" cy="4" r="3"/>') },
		says: [
			at(
				photo,
				'1:1',
				'The file is called .png and holds a picture of the kind .svg. Call it .svg, or save it again as .png.',
				'asset/magic',
			),
		],
	},
	{
		id: 'asset/pixels',
		title: 'Pictures fit into a phone',
		why: 'A picture of few bytes can unfold to billions of points, and the reader’s phone stops where it is shown.',
		severity: 'error',
		good: { [photo]: png(8000, 5000) },
		bad: { [photo]: png(8000, 5001) },
		says: [
			at(
				photo,
				'1:1',
				'The picture is 8,000 × 5,001 pixels, more than 40 million. Save it smaller.',
				'asset/pixels',
			),
		],
	},
	{
		id: 'asset/svg-active',
		title: 'Drawings only draw',
		why: 'A drawing opened by itself is a page at our address. A program in it could act as the school, and a link could lead readers away.',
		severity: 'error',
		good: { [drawing]: svg('<circle cx="4" cy="4" r="3" fill="none" stroke="currentColor"/>') },
		bad: { [drawing]: svg('<circle cx="4" cy="4" r="3" onclick="alert(1)"/>') },
		says: [at(drawing, '2:29', '`onclick` runs a program. Take it out.', 'asset/svg-active')],
	},
];
