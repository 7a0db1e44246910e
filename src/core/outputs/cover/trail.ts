// A trail of stepping stones over two hills to a flag: a challenge, taken one step at a time.
import type { Palette } from './palette.ts';
import { round, type Random } from './random.ts';

/** Sun, hills, five to seven stones and the flag. */
export function trail(width: number, height: number, palette: Palette, random: Random): string {
	const sun = { x: round(random.between(40, 280)), y: round(random.between(34, 48)) };
	const far = hill(width, height, random.between(84, 102), random.between(34, 64), palette.second, random);
	const near = hill(width, height, random.between(124, 136), random.between(20, 50), palette.main, random);
	const steps = stones(width, height, random);
	const line = `M${steps.map(({ x, y }) => `${x} ${y}`).join('L')}`;
	const path = `<path d="${line}" fill="none" stroke="${palette.ink}" stroke-width="4" stroke-dasharray="1 9" stroke-linecap="round" stroke-linejoin="round"/>`;
	const marks = steps.map((step, index) =>
		index === steps.length - 1 ? flag(step, palette) : stone(step, 11 - (4 * index) / steps.length, palette),
	);
	return `<circle cx="${sun.x}" cy="${sun.y}" r="22" fill="${palette.third}"/>${far}${near}${path}${marks.join('')}`;
}

interface Step {
	x: number;
	y: number;
}

// The path swings from side to side, and less so the further away it gets.
function stones(width: number, height: number, random: Random): Step[] {
	const count = 5 + random.below(3);
	const side = random.pick([1, -1]);
	return Array.from({ length: count }, (_, index) => {
		const way = index / (count - 1);
		return {
			x: round(width / 2 + side * Math.sin(way * 4.4 + 0.5) * (118 - 62 * way)),
			y: round(height - 16 - way * 92),
		};
	});
}

function hill(
	width: number,
	height: number,
	foot: number,
	rise: number,
	fill: string,
	random: Random,
): string {
	const [y, bend] = [round(foot), round(width * random.between(0.25, 0.45))];
	const [top, middle, end] = [foot - rise, foot - rise * 0.3, foot - rise * 0.2].map(round);
	return `<path d="M0 ${y}Q${bend} ${top} ${width / 2} ${middle}T${width} ${end}V${height}H0z" fill="${fill}"/>`;
}

function stone({ x, y }: Step, size: number, { ink }: Palette): string {
	return `<ellipse cx="${x}" cy="${y}" rx="${round(size)}" ry="${round(size * 0.72)}" fill="#fff" stroke="${ink}" stroke-width="3.5"/>`;
}

function flag({ x, y }: Step, palette: Palette): string {
	return `<path d="M${x} ${y}v-30l24 9-24 9" fill="${palette.flag}" stroke="${palette.ink}" stroke-width="4" stroke-linejoin="round" stroke-linecap="round"/>`;
}
