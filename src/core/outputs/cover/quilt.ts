// A quilt: patches cut from quarter circles, half circles and triangles, as many hands would sew them.
import type { Palette } from './palette.ts';
import { round, type Random } from './random.ts';

const PATCH = 80;

/** Patches over the whole picture; some of them are four small ones. */
export function quilt(width: number, height: number, palette: Palette, random: Random): string {
	const patches: string[] = [];
	for (let y = 0; y < height; y += PATCH) {
		for (let x = 0; x < width; x += PATCH) {
			const small = random.next() < 0.4;
			const size = small ? PATCH / 2 : PATCH;
			for (let dy = 0; dy < PATCH; dy += size) {
				for (let dx = 0; dx < PATCH; dx += size) patches.push(patch(x + dx, y + dy, size, palette, random));
			}
		}
	}
	return patches.join('');
}

function patch(x: number, y: number, size: number, palette: Palette, random: Random): string {
	const { main, second, third, ink, paper } = palette;
	const colour = random.pick([main, main, second, third, ink]);
	const other = random.pick([main, main, second, third, ink]);
	const inner = other === colour ? paper : other;
	const half = size / 2;
	const dot = (radius: number, fill: string) =>
		`<circle cx="${x + half}" cy="${y + half}" r="${round(radius)}" fill="${fill}"/>`;
	const arch = (top: number, fill: string) =>
		`<path d="M${x} ${top + half}a${half} ${half} 0 0 1 ${size} 0z" fill="${fill}"/>`;
	const right = random.below(2);
	const low = random.below(2);
	const quarter = (radius: number, fill: string) => {
		const [cornerX, cornerY] = [x + right * size, y + low * size];
		const across = right ? -radius : radius;
		const down = cornerY + (low ? -radius : radius);
		const sweep = right === low ? 1 : 0;
		return `<path d="M${cornerX} ${cornerY}h${across}A${radius} ${radius} 0 0 ${sweep} ${cornerX} ${down}z" fill="${fill}"/>`;
	};
	return random.pick([
		() => `<path d="M${x} ${y}h${size}v${size}h${-size}z" fill="${colour}"/>${dot(size * 0.28, inner)}`,
		() => dot(half, colour),
		() => quarter(size, colour) + quarter(half, inner),
		() => `<path d="M${x} ${y}h${size}v${size}z" fill="${colour}"/>`,
		() => arch(y, colour) + arch(y + half, other),
		() => quarter(size, colour),
	])();
}
