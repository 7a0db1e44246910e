// A badge without a picture of its own gets a rosette: petals around a shape, drawn from its id.
import { paletteOf, type Accent } from './cover/palette.ts';
import { randomFrom, round } from './cover/random.ts';

const CENTRE = 80;

/** The drawing of a badge as SVG text; the same id and accent always give the same picture. */
export function badgeDrawing(id: string, accent: Accent): string {
	const random = randomFrom(`badge:${id}`);
	const { paper, ink, main, second, third } = paletteOf(accent, random);
	const petals = 6 + random.below(7);
	const width = (random.between(0.9, 1.15) * Math.PI) / petals;
	const reach = (CENTRE - 3) / (1 + width);
	const size = round(reach * width);
	const ring = Array.from({ length: petals }, (_, petal) => {
		const angle = (petal / petals) * Math.PI * 2;
		const [cx, cy] = [CENTRE + Math.sin(angle) * reach, CENTRE - Math.cos(angle) * reach];
		return circle(round(cx), round(cy), size, petal % 2 ? main : second, ink);
	});
	const corners = 3 + random.below(5);
	const star = Array.from({ length: corners * 2 }, (_, corner) => {
		const [angle, length] = [(corner / corners) * Math.PI, corner % 2 ? 14 : 30];
		return `${round(CENTRE + Math.sin(angle) * length)} ${round(CENTRE - Math.cos(angle) * length)}`;
	});
	const middle = `<path d="M${star.join('L')}z" fill="${third}" stroke="${ink}" stroke-width="4" stroke-linejoin="round"/>`;
	const picture = ring.join('') + circle(CENTRE, CENTRE, 48, paper, ink) + middle;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="160" height="160" viewBox="0 0 160 160">${picture}</svg>\n`;
}

function circle(x: number, y: number, radius: number, fill: string, ink: string): string {
	return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}" stroke="${ink}" stroke-width="4"/>`;
}
