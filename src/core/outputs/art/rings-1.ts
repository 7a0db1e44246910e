// Growth rings: a ring for each task around the pith of the first day. The wood flows around its knots, which are the
// answers of peers. This version never changes shape; another one is another file.
import type { Random } from '../cover/random.ts';
import { chanceOf } from './chance.ts';
import type { ArtFacts } from './facts.ts';
import { type Paint, mix, paintOf, peerColour, toneAt } from './paint.ts';
import { line, num, type Point } from './path.ts';
import {
	answers,
	type ArtWords,
	counted,
	dayWords,
	revisionsIn,
	type Scale,
	scaleWords,
	type Told,
	widest,
} from './told.ts';

const RADIUS = 432;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

interface Ring {
	/** Where it begins and ends, from 0 at the pith to 1 at the bark. */
	from: number;
	to: number;
	/** How many hairlines grow in it. */
	lines: number;
	revisions: number;
}

type Place = (angle: number, at: number) => Point;

interface Knot extends Point {
	size: number;
	rings: number;
	colour: string;
}

/** The drawing of `facts`, without its paper. */
export function drawnRings1(facts: ArtFacts): string {
	const chance = chanceOf(facts.seed);
	const paint = paintOf(facts.accent);
	const hair = hairOf(facts);
	const rings = ringsOf(facts, hair);
	const tree = treeOf(chance);
	const knots = knotsOf(facts, rings, tree, chance, paint);
	const place: Place = (angle, at) => around(tree(angle, at), knots);
	const contour = (at: number) =>
		line(
			anglesOf(at, knots, tree).map((angle) => place(angle, at)),
			true,
		);
	const beads = facts.meetings.map((day) => contour(dayAt(day, facts, rings))).join('');
	const marks = [
		bark(place, chance, paint),
		...rings.map((ring, index) => wood(ring, index, rings.length, contour, paint)).reverse(),
		beads &&
			`<path d="${beads}" fill="none" stroke="${paint.paper}" stroke-width="4.6" stroke-linecap="round" stroke-dasharray="0 12"/>`,
		...knots.map((knot, index) => drawnKnot(knot, index, knots, paint)),
		`<path d="${contour(0.014)}" fill="${paint.ink}"/>`,
	];
	return marks.join('');
}

// So many hairlines for so many days, that there are neither too few of them nor too many.
function hairOf({ days }: ArtFacts): Scale {
	return days < 36
		? { lines: Math.min(12, Math.ceil(36 / days)), days: 1 }
		: { lines: 1, days: Math.ceil(days / 72) };
}

// Wider the longer it took; a ring of a year is not fifty times one of a week.
function ringsOf({ tasks }: ArtFacts, hair: Scale): Ring[] {
	const grown = tasks.length > 0 ? tasks : [{ days: 1, revisions: 0 }];
	const widths = grown.map(({ days }) => days ** 0.7 + 1);
	const all = widths.reduce((sum, width) => sum + width, 0);
	const heart = 0.06;
	let at = heart;
	return grown.map(({ days, revisions }, index) => {
		const from = at;
		at += ((widths[index] ?? 0) / all) * (1 - heart);
		return { from, to: at, lines: Math.ceil((days * hair.lines) / hair.days), revisions };
	});
}

// Where a point of the tree lies before its knots grow: out of the round, and the pith out of the middle.
function treeOf(chance: Random): Place {
	const lean = { angle: chance.between(0, 2 * Math.PI), far: chance.between(40, 92) };
	const waves = [1, 2, 3, 4, 5, 7, 9].map((count) => ({
		count,
		high: chance.between(0.4, 1) * (0.1 / (count + 0.4)),
		phase: chance.between(0, 2 * Math.PI),
		turn: chance.between(-1.2, 1.2),
	}));
	// Fat years on one side are lean ones on another.
	const years = [2, 3, 5].map((count) => ({
		count,
		phase: chance.between(0, 2 * Math.PI),
		often: chance.between(9, 22),
	}));
	return (angle, at) => {
		const wave = waves.reduce(
			(sum, { count, high, phase, turn }) => sum + high * Math.sin(count * angle + phase + turn * at * 2.4),
			0,
		);
		const year = years.reduce(
			(sum, { count, phase, often }) => sum + Math.sin(count * angle + phase + often * at),
			0,
		);
		const far =
			RADIUS *
			0.95 *
			(at * (1 + wave * (0.35 + 0.65 * at)) + 0.0055 * year * Math.sin(Math.min(1, at) * Math.PI));
		const shift = lean.far * (1 - at);
		return {
			x: 500 + Math.cos(angle) * far + Math.cos(lean.angle) * shift,
			y: 500 + Math.sin(angle) * far + Math.sin(lean.angle) * shift,
		};
	};
}

// In the ring of its task, where there is most room between those that are there.
function knotsOf(facts: ArtFacts, rings: readonly Ring[], tree: Place, chance: Random, paint: Paint): Knot[] {
	const room = Math.max(11, Math.min(46, 100 / Math.sqrt(facts.assessments.length)));
	const knots: Knot[] = [];
	for (const { task, level, peer } of facts.assessments) {
		const { from, to } = rings[task] ?? { from: 0.3, to: 0.9 };
		const at = Math.min(0.9, Math.max(0.24, from + (to - from) * chance.between(0.4, 0.6)));
		const turn = chance.between(0, 2 * Math.PI);
		const places = Array.from({ length: 14 }, (_, place) => tree(turn + place * GOLDEN, at));
		const free = ({ x, y }: Point) => Math.min(...knots.map((one) => Math.hypot(one.x - x, one.y - y)), 190);
		const place = places.reduce((best, one) => (free(one) > free(best) + 1 ? one : best));
		const size = room * (0.62 + 0.38 * level);
		knots.push({ ...place, size, rings: 1 + Math.round(level * 4), colour: peerColour(paint, peer) });
	}
	return knots;
}

// Every knot pushes the wood aside, and less so the further away: a hole opens, and no two lines ever cross.
function around(point: Point, knots: readonly Knot[], from = 0): Point {
	let { x, y } = point;
	for (let index = from; index < knots.length; index += 1) {
		const knot = knots[index];
		if (!knot) continue;
		const [dx, dy] = [x - knot.x, y - knot.y];
		const far = Math.hypot(dx, dy) || 0.001;
		const pushed = Math.sqrt(far * far + knot.size * knot.size * Math.exp(-far / (knot.size * 5)));
		[x, y] = [knot.x + (dx / far) * pushed, knot.y + (dy / far) * pushed];
	}
	return { x, y };
}

// Enough places to look round, and more of them beside knots.
function anglesOf(at: number, knots: readonly Knot[], tree: (angle: number, at: number) => Point): number[] {
	const count = Math.round(32 + 64 * at);
	const fine = knots.length > 12 ? 3 : 6;
	const angles = Array.from({ length: count }, (_, index) => (index / count) * 2 * Math.PI);
	const middle = tree(0, 0);
	for (const knot of knots) {
		const angle = Math.atan2(knot.y - middle.y, knot.x - middle.x);
		const here = tree(angle, at);
		const far = Math.hypot(here.x - knot.x, here.y - knot.y);
		if (far > knot.size * 3) continue;
		const reach = (knot.size * 2.6) / Math.max(40, RADIUS * at);
		for (let part = -fine; part <= fine; part += 1) {
			angles.push((angle + (part / fine) * reach + 4 * Math.PI) % (2 * Math.PI));
		}
	}
	return angles.sort((a, b) => a - b);
}

// Light where it grew fast, dark where it grew slowly: a band for every hairline, the outer ones under the inner ones.
function wood(
	ring: Ring,
	index: number,
	count: number,
	contour: (at: number) => string,
	paint: Paint,
): string {
	const way = count === 1 ? 0.5 : index / (count - 1);
	const deep = count < 3 ? 0.16 : 0;
	const tone = toneAt(paint, 0.1 + way * 0.8);
	const [early, late] = [mix(tone, paint.paper, 0.3 + deep), mix(tone, paint.ink, 0.34 + deep)];
	const width = ring.to - ring.from;
	const edges = Array.from({ length: ring.lines }, (_, line) => 1 - (1 - (line + 1) / ring.lines) ** 1.35);
	const bands = edges.map((part, band) => {
		const colour = mix(early, late, ((band + 0.5) / ring.lines) ** 1.5);
		return `<path d="${contour(ring.from + part * width)}" fill="${colour}" stroke="${mix(colour, paint.ink, 0.42)}"/>`;
	});
	const pale = Array.from({ length: ring.revisions }, (_, one) => (one + 1) / (ring.revisions + 1));
	const thick = Math.min(3.4, (width * RADIUS) / (ring.revisions + 1) / 5);
	return [
		`<g stroke-width=".8">${bands.reverse().join('')}</g>`,
		`<path d="${contour(ring.to)}" fill="none" stroke="${mix(late, paint.ink, 0.7)}" stroke-width="${num(Math.min(3, width * 60 + 0.8))}"/>`,
		pale.length > 0
			? `<path d="${pale.map((part) => contour(ring.from + part * width)).join('')}" fill="none" stroke="${mix(early, paint.paper, 0.8)}" stroke-width="${num(thick)}"/>`
			: '',
	].join('');
}

// Rough, with cracks that lead into it.
function bark(place: Place, chance: Random, paint: Paint): string {
	const count = 300;
	const outer: Point[] = [];
	const cracks: string[] = [];
	let rough = 0.5;
	for (let step = 0; step < count; step += 1) {
		const angle = (step / count) * 2 * Math.PI;
		rough = rough * 0.55 + chance.next() * 0.45;
		const at = 1.026 + rough * 0.042;
		outer.push(place(angle, at));
		if (chance.next() < 0.42) {
			cracks.push(line([place(angle, at), place(angle + 0.006, 1.018 + chance.next() * 0.012)]));
		}
	}
	const dark = mix(paint.tones[0], paint.ink, 0.72);
	return [
		`<path d="${line(outer, true)}" fill="${dark}"/>`,
		`<path d="${cracks.join('')}" fill="none" stroke="${mix(paint.paper, dark, 0.35)}" stroke-width="1.5" stroke-linecap="round"/>`,
	].join('');
}

// Where day `day` lies between pith and bark.
function dayAt(day: number, { tasks }: ArtFacts, rings: readonly Ring[]): number {
	let left = day;
	for (const [index, { days }] of tasks.entries()) {
		const ring = rings[index];
		if (ring && left <= days) return ring.from + (ring.to - ring.from) * (left / days);
		left -= days;
	}
	return 0.9;
}

// A branch that was cut: rings of its own around a dark heart, drawn out along the grain.
function drawnKnot(knot: Knot, index: number, knots: readonly Knot[], paint: Paint): string {
	const round = (size: number) =>
		line(
			Array.from({ length: 36 }, (_, step) => {
				const angle = (step / 36) * 2 * Math.PI;
				const at = { x: knot.x + Math.cos(angle) * size, y: knot.y + Math.sin(angle) * size };
				return around(at, knots, index + 1);
			}),
			true,
		);
	const bands = Array.from({ length: knot.rings }, (_, ring) => {
		const part = 1 - ring / (knot.rings + 0.7);
		const colour = ring % 2 ? mix(knot.colour, paint.ink, 0.38) : mix(knot.colour, paint.paper, 0.12);
		return `<path d="${round(knot.size * 0.9 * part)}" fill="${colour}"/>`;
	});
	const heart = (knot.size * 0.9 * 0.5) / (knot.rings + 0.7);
	return [
		`<path d="${round(knot.size)}" fill="${mix(knot.colour, paint.ink, 0.72)}"/>`,
		...bands,
		`<path d="${round(heart)}" fill="${paint.ink}"/>`,
	].join('');
}

/** The same in the words of `t`. */
export function toldRings1(facts: ArtFacts, t: ArtWords): Told {
	const { tasks, meetings } = facts;
	return {
		sentences: [
			tasks.length > 0
				? t('art.rings.tasks', { n: tasks.length, days: dayWords(t, facts.days) })
				: t('art.rings.none'),
			...widest(facts, t),
			...counted(t, 'art.rings.revisions', revisionsIn(facts)),
			answers(facts, t, 'art.rings.knots'),
			...counted(t, 'art.rings.meetings', meetings.length),
		],
		legend: [
			{ mark: t('art.rings.ring'), means: t('art.rings.ring.means') },
			{ mark: t('art.rings.fine'), means: scaleWords(hairOf(facts), t) },
			{ mark: t('art.rings.pale'), means: t('art.revision.means') },
			{ mark: t('art.rings.knot'), means: t('art.rings.knot.means') },
			{ mark: t('art.rings.dotted'), means: t('art.meeting.means') },
			{ mark: t('art.rings.grain'), means: t('art.digest.says') },
		],
	};
}
