// A spiral of the learner’s own words: it begins large at the rim and grows finer towards the middle, as far as there is
// room. Discs are the answers of peers. This version never changes shape; another one is another file.
import type { Random } from '../cover/random.ts';
import { chanceOf } from './chance.ts';
import type { ArtFacts } from './facts.ts';
import { groundNear, inkOn, writable } from './legible.ts';
import type { Letters } from './letters.ts';
import { paintOf, type Paint, peerColour, toneAt } from './paint.ts';
import { num, type Point } from './path.ts';
import { answers, type ArtWords, counted, dayWords, revisionsIn, type Told } from './told.ts';
import { type Sign, signsOf, type Writing } from './writing.ts';

const [SIDE, MARGIN] = [1000, 34];
/** How near to the middle the line may come, in parts of where it begins. */
const HEART = 0.036;
/** How much of the distance between two turns the size of the letters is. */
const SIZE = 0.84;

interface Spiral {
	/** By how much each turn is nearer to the middle than the one before. */
	shrink: number;
	/** How far from the middle it begins. */
	edge: number;
	/** 1 to the right, -1 to the left. */
	way: 1 | -1;
	/** Where the pen is when it has moved so far, in sizes of the type. */
	at(pen: number): Point & { angle: number; far: number; turn: number };
}

interface Disc extends Point {
	radius: number;
	fill: string;
	ink: string;
}

/** The drawing of `facts` in `letters`, without its paper. */
export function drawnSpiral1(facts: ArtFacts, letters: Letters): string {
	const chance = chanceOf(facts.seed);
	const paint = paintOf(facts.accent);
	const writing = signsOf(facts, letters);
	const spiral = spiralOf(writing);
	const discs = discsOf(facts, writing, spiral, chance, paint);
	const glyphs = new Map<string, string>();
	const runs = writing.runs.map((signs) => signs.map((sign) => placed(sign, spiral, glyphs)).join(''));
	const tones = writing.runs.map((_, index) => inkOf(writing.tasks[index] ?? 0, facts.tasks.length, paint));
	const marks = [
		`<defs>${[...glyphs].map(([path, id]) => `<path id="${id}" d="${path}"/>`).join('')}`,
		...runs.map((run, index) => `<g id="r${index}">${run}</g>`),
		[...new Set(discs.map(({ ink }) => ink))].map((ink, index) => {
			const circles = discs.filter((disc) => disc.ink === ink).map((disc) => circle(disc));
			return `<clipPath id="c${index}">${circles.join('')}</clipPath>`;
		}),
		'</defs>',
		...runs.map((_, index) => `<use href="#r${index}" fill="${tones[index]}"/>`),
		...discs.map((disc) => circle(disc, disc.fill)),
		...[...new Set(discs.map(({ ink }) => ink))].map(
			(ink, index) =>
				`<g clip-path="url(#c${index})" fill="${ink}">${runs.map((__, run) => `<use href="#r${run}"/>`).join('')}</g>`,
		),
		...meetings(facts, spiral, paint),
	];
	return marks.flat().join('');
}

// As tight as the text asks for; turns of a logarithmic spiral look alike, so that every letter turns it by its width.
function spiralOf({ width, leftward }: Writing): Spiral {
	let [low, high] = [0.05, 0.36];
	for (let step = 0; step < 40; step += 1) {
		const middle = (low + high) / 2;
		const turned = (2 * Math.PI * Math.log(HEART)) / Math.log(1 - middle);
		if (middle * SIZE * width > turned) high = middle;
		else low = middle;
	}
	const shrink = low;
	const inward = -Math.log(1 - shrink) / (2 * Math.PI);
	const way = leftward ? -1 : 1;
	const start = Math.PI * (leftward ? -0.12 : 1.12);
	const frame = framed(start, way, inward, 1 + 0.75 * SIZE * shrink);
	return {
		shrink,
		way,
		edge: frame.scale,
		at: (pen) => {
			const turned = pen * SIZE * shrink;
			const far = frame.scale * Math.exp(-inward * turned);
			const angle = start + way * turned;
			const turn = angle + Math.PI / 2 + way * Math.atan(inward);
			return { x: frame.x + Math.cos(angle) * far, y: frame.y + Math.sin(angle) * far, angle, far, turn };
		},
	};
}

// Where the middle lies, and how far from it the line begins, so that the first turn fills the square.
function framed(start: number, way: number, inward: number, high: number): Point & { scale: number } {
	const outline = Array.from({ length: 73 }, (_, step) => {
		const turned = (step / 72) * 2 * Math.PI;
		const far = high * Math.exp(-inward * turned);
		return { x: Math.cos(start + way * turned) * far, y: Math.sin(start + way * turned) * far };
	});
	const [left, right] = [Math.min(...outline.map(({ x }) => x)), Math.max(...outline.map(({ x }) => x))];
	const [top, bottom] = [Math.min(...outline.map(({ y }) => y)), Math.max(...outline.map(({ y }) => y))];
	const scale = (SIDE - 2 * MARGIN) / Math.max(right - left, bottom - top);
	return { x: SIDE / 2 - ((left + right) / 2) * scale, y: SIDE / 2 - ((top + bottom) / 2) * scale, scale };
}

function placed({ path, middle, advance }: Sign, spiral: Spiral, glyphs: Map<string, string>): string {
	if (path === '') return '';
	const id = glyphs.get(path) ?? `g${glyphs.size.toString(36)}`;
	glyphs.set(path, id);
	const { x, y, far, turn } = spiral.at(middle);
	const scale = (far * spiral.shrink * SIZE) / 1000;
	const [cos, sin] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
	const half = advance * 500;
	const matrix = [cos, sin, -sin, cos].map((part) => num(part, 5).replace(/^(-?)0\./, '$1.'));
	return `<use href="#${id}" transform="matrix(${matrix.join(' ')} ${num(x - cos * half, 2)} ${num(y - sin * half, 2)})"/>`;
}

// Over the words of the task that was answered, where there is most room.
function discsOf(facts: ArtFacts, writing: Writing, spiral: Spiral, chance: Random, paint: Paint): Disc[] {
	const room = Math.min(0.27, 0.66 / Math.sqrt(facts.assessments.length));
	const discs: Disc[] = [];
	for (const { task, peer, level } of facts.assessments) {
		const [from, to] = writing.spans[task] ?? [0, writing.width];
		const places = Array.from({ length: 16 }, () => spiral.at(from + (to - from) * chance.next()));
		const radiusAt = (far: number) => (64 + far) * room * (0.6 + 0.5 * level);
		const free = ({ x, y, far }: ReturnType<Spiral['at']>) =>
			Math.min(...discs.map((one) => Math.hypot(one.x - x, one.y - y) - one.radius - radiusAt(far)), 14) -
			Math.max(0, far + radiusAt(far) - spiral.edge) +
			far / 14;
		const place = places.reduce((best, one) => (free(one) > free(best) ? one : best));
		const fill = groundNear(peerColour(paint, peer), paint);
		discs.push({ x: place.x, y: place.y, radius: radiusAt(place.far), fill, ink: inkOn(fill, paint) });
	}
	return discs;
}

function circle({ x, y, radius }: Disc, fill?: string): string {
	return `<circle cx="${num(x)}" cy="${num(y)}" r="${num(radius)}"${fill ? ` fill="${fill}"` : ''}/>`;
}

// A dotted line leads to the first word.
function meetings(facts: ArtFacts, spiral: Spiral, paint: Paint): string[] {
	const step = Math.min(0.62, 7 / Math.max(1, facts.meetings.length));
	return facts.meetings.map((_, index) => {
		const { x, y, far, angle } = spiral.at(-(index + 1) * step - 0.2);
		const [size, up] = [Math.min(5.5, far * spiral.shrink * 0.07), far * spiral.shrink * SIZE * 0.25];
		return `<circle cx="${num(x + Math.cos(angle) * up)}" cy="${num(y + Math.sin(angle) * up)}" r="${num(size)}" fill="${paint.ink}"/>`;
	});
}

function inkOf(task: number, tasks: number, paint: Paint): string {
	const way = tasks > 1 ? task / (tasks - 1) : 0;
	return writable(toneAt(paint, task % 2 ? 0.3 + 0.2 * way : 0.02), paint);
}

/** The same in the words of `t`. */
export function toldSpiral1(facts: ArtFacts, t: ArtWords, letters: Letters): Told {
	const { tasks, meetings } = facts;
	const { words, of, titles, strokes, times, begins } = signsOf(facts, letters);
	const whole = words === of ? t('art.spiral.whole', { n: words }) : t('art.spiral.part', { n: words, of });
	return {
		sentences: [
			titles ? t('art.spiral.titles', { n: words }) : whole,
			t('art.spiral.begins', { words: begins }),
			...(times > 1 ? [t('art.spiral.again', { n: times })] : []),
			...(strokes ? [t('art.spiral.strokes')] : []),
			...counted(t, 'art.spiral.tasks', tasks.length, { days: dayWords(t, facts.days) }),
			...counted(t, 'art.spiral.revisions', revisionsIn(facts)),
			answers(facts, t, 'art.spiral.discs'),
			...counted(t, 'art.spiral.meetings', meetings.length),
		],
		legend: [
			{ mark: t('art.spiral.line'), means: t('art.spiral.line.means') },
			{ mark: t('art.spiral.dots'), means: t('art.spiral.dots.means') },
			{ mark: t('art.spiral.disc'), means: t('art.spiral.disc.means') },
			{ mark: t('art.spiral.before'), means: t('art.spiral.before.means') },
			{ mark: t('art.spiral.place'), means: t('art.digest.says') },
		],
	};
}
