// Tables with people around them, and the threads between the tables: a study group seen from above.
import type { Palette } from './palette.ts';
import { round, type Random } from './random.ts';

interface Table {
	x: number;
	y: number;
	radius: number;
	colour: string;
}

/** Two or three tables, each with four to eight people. */
export function tables(width: number, height: number, palette: Palette, random: Random): string {
	const colours = [palette.main, palette.second, palette.third];
	const count = 2 + random.below(2);
	const all = Array.from({ length: count }, (_, index) => ({
		x: round((width * (index + 0.5)) / count + random.between(-13, 13)),
		y: round(height / 2 + random.between(-17, 17)),
		radius: round(random.between(34, count === 2 ? 54 : 42)),
		colour: colours[index] ?? palette.main,
	}));
	const threads = all
		.slice(1)
		.map((table, index) => thread(all[index] ?? table, table, height, palette, random));
	return [...threads, ...all.map((table) => tableWithPeople(table, palette, random))].join('');
}

function thread(from: Table, to: Table, height: number, { ink }: Palette, random: Random): string {
	const bend = `${round((from.x + to.x) / 2)} ${round(random.next() * height)}`;
	return `<path d="M${from.x} ${from.y}Q${bend} ${to.x} ${to.y}" fill="none" stroke="${ink}" stroke-width="4" stroke-linecap="round" stroke-dasharray="1 10"/>`;
}

function tableWithPeople({ x, y, radius, colour }: Table, palette: Palette, random: Random): string {
	const { ink, second, third } = palette;
	const people = 4 + random.below(5);
	const turn = random.next() * Math.PI * 2;
	const seats = Array.from({ length: people }, (_, seat) => {
		const angle = turn + (seat / people) * Math.PI * 2;
		const [cx, cy] = [x + Math.cos(angle) * (radius + 9), y + Math.sin(angle) * (radius + 9)];
		const size = random.between(7, 10);
		const fill = random.pick([ink, ink, second, third, '#fff']);
		return `<circle cx="${round(cx)}" cy="${round(cy)}" r="${round(size)}" fill="${fill}" stroke="${ink}" stroke-width="3"/>`;
	});
	return `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>${seats.join('')}`;
}
