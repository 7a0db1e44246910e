// A weave, as a loom makes it: warp threads for the tasks, weft threads for the days, and the pattern of the cloth from
// the digest of the work. This version never changes shape; another one is another file.
import type { Random } from '../cover/random.ts';
import { chanceOf } from './chance.ts';
import type { ArtFacts } from './facts.ts';
import { type Paint, mix, paintOf, peerColour, toneAt } from './paint.ts';
import { num } from './path.ts';
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

const [LEFT, RIGHT, TOP, BOTTOM] = [96, 904, 84, 860];
const SHAFTS = 8;
type Draw = readonly number[];

/** Ways to thread a loom and to tread it: up, down, to a point and back, and broken ones. */
const DRAWS: readonly [Draw, ...Draw[]] = [
	[0, 1, 2, 3, 4, 5, 6, 7],
	[7, 6, 5, 4, 3, 2, 1, 0],
	[0, 1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1],
	[0, 1, 2, 3, 7, 6, 5, 4],
	[0, 4, 1, 5, 2, 6, 3, 7],
	[0, 1, 0, 1, 2, 3, 2, 3, 4, 5, 4, 5, 6, 7, 6, 7],
];
/** Which shafts a treadle lifts: no thread floats over more than five others. */
const LIFTS = ['11001000', '11000100', '10010010', '11001100', '10100100', '11100000'] as const;

interface Warp {
	x: number;
	width: number;
	shaft: number;
	task: number;
}

interface Weft {
	y: number;
	height: number;
	treadle: number;
	/** Which shafts its treadle lifts, counted from the treadle’s own. */
	lift: string;
	/** The task of its day; -1 where it is of none. */
	task: number;
	colour: string;
	kind: 'edge' | 'day' | 'done' | 'meeting' | 'peer';
}

/** The drawing of `facts`, without its paper. */
export function drawnWeave1(facts: ArtFacts): string {
	const chance = chanceOf(facts.seed);
	const paint = paintOf(facts.accent);
	const scale = scaleOf(facts);
	const warps = warpsOf(facts, chance);
	const wefts = weftsOf(facts, scale, chance, paint);
	const marks = [
		fringe(facts, warps, chance, paint),
		`<path d="M${LEFT} ${TOP}h${RIGHT - LEFT}v${BOTTOM - TOP}h${LEFT - RIGHT}z" fill="${mix(paint.tones[0], paint.ink, 0.75)}"/>`,
		...wefts.map((weft) => weftFloats(weft, warps)),
		...warpFloats(warps, wefts, facts.tasks.length, paint),
		rod(warps, facts.tasks.length, paint),
	];
	return marks.join('');
}

// So many threads for so many days, that the cloth is neither coarse nor too fine to see.
function scaleOf({ days }: ArtFacts): Scale {
	return days < 34
		? { lines: Math.min(48, Math.floor(68 / days)), days: 1 }
		: { lines: 1, days: Math.ceil(days / 72) };
}

function warpsOf({ tasks }: ArtFacts, chance: Random): Warp[] {
	const count = Math.max(1, tasks.length);
	const each = Math.max(count > 20 ? 3 : 4, Math.floor(72 / count));
	const pitch = (RIGHT - LEFT) / (each * count);
	let draw = chance.pick(DRAWS);
	return Array.from({ length: count }, (_, task) => {
		// Few threads show no pattern of their own: they go on with that of those before.
		if ((task * each) % 12 < each) draw = chance.pick(DRAWS);
		const first = each < 12 ? task * each : 0;
		return Array.from({ length: each }, (_, end) => ({
			x: LEFT + (task * each + end + 0.5) * pitch,
			width: pitch,
			shaft: draw[(first + end) % draw.length] ?? 0,
			task,
		}));
	}).flat();
}

type Row = Omit<Weft, 'y' | 'height'>;

const TABBY = '10101010';

function weftsOf(facts: ArtFacts, scale: Scale, chance: Random, paint: Paint): Weft[] {
	const edge = [0, 1, 2].map((treadle): Row => ({
		kind: 'edge',
		treadle,
		lift: TABBY,
		task: -1,
		colour: paint.tones[0],
	}));
	const rows: Row[] = [...edge];
	const stretches = facts.tasks.length > 0 ? facts.tasks.map(({ days }) => days) : [facts.days];
	let end = 0;
	for (const [task, long] of stretches.entries()) {
		const last = task === stretches.length - 1;
		weaveStretch({ task, from: end, long, last }, facts, scale, chance, paint, rows);
		if (facts.tasks.length > 0)
			rows.push({ kind: 'done', treadle: rows.length, lift: TABBY, task: -1, colour: paint.ink });
		end += long;
	}
	return laid([...rows, ...edge]);
}

interface Stretch {
	task: number;
	from: number;
	long: number;
	last: boolean;
}

// The days of one task, and between them what happened on them.
function weaveStretch(
	{ task, from, long, last }: Stretch,
	facts: ArtFacts,
	scale: Scale,
	chance: Random,
	paint: Paint,
	rows: Row[],
): void {
	const light = paint.tones.at(-1) ?? paint.paper;
	const linen = [mix(light, paint.paper, 0.45), mix(light, paint.paper, 0.8)];
	const [draw, lift] = [chance.pick(DRAWS), chance.pick(LIFTS)];
	const threads = Math.max(1, Math.round((long * scale.lines) / scale.days));
	const happened = [
		...facts.meetings.map((day) => ({ day, colour: toneAt(paint, 0.5), kind: 'meeting' as const })),
		...facts.assessments.map(({ day, peer }) => ({
			day,
			colour: peerColour(paint, peer),
			kind: 'peer' as const,
		})),
	];
	for (let thread = 0; thread < threads; thread += 1) {
		const [start, stop] = [from + (thread / threads) * long, from + ((thread + 1) / threads) * long];
		const colour = linen[rows.length % 2] ?? paint.paper;
		rows.push({ kind: 'day', treadle: draw[thread % draw.length] ?? 0, lift, task, colour });
		const isFinal = last && thread === threads - 1;
		for (const { kind, colour } of happened.filter(({ day }) => day >= start && (day < stop || isFinal)))
			rows.push({
				kind,
				treadle: (kind === 'peer' ? 2 : 1) * rows.length,
				lift: kind === 'peer' ? '10001000' : TABBY,
				task,
				colour,
			});
	}
}

// Threads of peers are thicker, so that nobody overlooks them.
function laid(rows: readonly Row[]): Weft[] {
	const weight = ({ kind }: Row) => (kind === 'peer' ? 1.9 : 1);
	const unit = (BOTTOM - TOP) / rows.reduce((sum, row) => sum + weight(row), 0);
	let y = TOP;
	return rows.map((row) => {
		const height = unit * weight(row);
		y += height;
		return { ...row, y: y - height / 2, height };
	});
}

// The warp lies on top: as the treadle lifts it, and mostly where a task meets its own days.
function isOver(warp: Warp, { treadle, lift, task, kind }: Weft): boolean {
	const lifted = kind === 'day' && task === warp.task ? '11101110' : lift;
	return lifted[(((warp.shaft - treadle) % SHAFTS) + SHAFTS) % SHAFTS] === '1';
}

// Each float is drawn by itself, round at both ends, so that the dark between threads shows how they bend.
function weftFloats(weft: Weft, warps: readonly Warp[]): string {
	const thick = weft.height * 0.84;
	const floats = runsOf(warps, (warp) => !isOver(warp, weft)).map(([from, to]) => {
		const inset = Math.min(from.width, thick) / 2 - from.width * 0.16;
		const [x1, x2] = [from.x - from.width / 2 + inset, to.x + to.width / 2 - inset];
		return `M${num(x1)} ${num(weft.y)}h${num(Math.max(0.1, x2 - x1))}`;
	});
	return threads(floats, weft.colour, thick);
}

function warpFloats(warps: readonly Warp[], wefts: readonly Weft[], tasks: number, paint: Paint): string[] {
	return warps.map((warp, index) => {
		const thick = warp.width * 0.84;
		const floats = runsOf(wefts, (weft) => isOver(warp, weft)).map(([from, to]) => {
			const inset = Math.min(from.height, thick) / 2 - from.height * 0.16;
			const [y1, y2] = [from.y - from.height / 2 + inset, to.y + to.height / 2 - inset];
			return `M${num(warp.x)} ${num(y1)}v${num(Math.max(0.1, y2 - y1))}`;
		});
		return threads(floats, warpColour(warp, index, tasks, paint), thick);
	});
}

function threads(lines: readonly string[], colour: string, thick: number): string {
	return `<path d="${lines.join('')}" stroke="${colour}" stroke-width="${num(thick)}" stroke-linecap="round" fill="none"/>`;
}

// The first and the last of all that are one after another and of which it is true.
function runsOf<One>(all: readonly One[], isTrue: (one: One) => boolean): [first: One, last: One][] {
	const runs: [One, One][] = [];
	let open = false;
	for (const one of all) {
		const run = runs.at(-1);
		if (!isTrue(one)) open = false;
		else if (open && run) run[1] = one;
		else {
			runs.push([one, one]);
			open = true;
		}
	}
	return runs;
}

function warpColour({ task }: Warp, index: number, tasks: number, paint: Paint): string {
	const tone = toneAt(paint, 0.08 + 0.66 * (tasks > 1 ? task / (tasks - 1) : 0.45));
	return index % 2 ? mix(tone, paint.ink, 0.12) : tone;
}

// The ends of the warp, bound in tassels, with a bead for every revision of their task.
function fringe({ tasks }: ArtFacts, warps: readonly Warp[], chance: Random, paint: Paint): string {
	const groups = tasks.length > 0 ? tasks : [{ revisions: 0 }];
	return groups
		.map(({ revisions }, task) => {
			const mine = warps.filter((warp) => warp.task === task);
			const count = Math.max(1, Math.round(mine.length / 7));
			const tassels = Array.from({ length: count }, (_, index) =>
				mine.slice(
					Math.round((index * mine.length) / count),
					Math.round(((index + 1) * mine.length) / count),
				),
			);
			const colour = warpColour(mine[0] as Warp, 0, groups.length, paint);
			return tassels
				.map((threads, index) => {
					const beads = Math.floor(revisions / count) + (index < revisions % count ? 1 : 0);
					return tassel(threads, beads, colour, chance, paint);
				})
				.join('');
		})
		.join('');
}

function tassel(
	threads: readonly Warp[],
	beads: number,
	colour: string,
	chance: Random,
	paint: Paint,
): string {
	const middle = threads.reduce((sum, { x }) => sum + x, 0) / threads.length;
	const width = (threads[0]?.width ?? 1) * threads.length;
	const neck = BOTTOM + 10 + width * 0.16;
	const ends = threads.map(({ x }) => {
		const [bound, foot] = [middle + (x - middle) * 0.2, middle + (x - middle) * 0.62 + chance.between(-2, 2)];
		return `M${num(x)} ${BOTTOM - 4}Q${num(x)} ${num(neck - 6)} ${num(bound)} ${num(neck)}T${num(foot)} ${num(948 + chance.between(-7, 7))}`;
	});
	const size = Math.max(3.4, Math.min(8.5, width / 6));
	const gap = Math.min(size * 1.9, 70 / Math.max(1, beads));
	const bead = (at: number, fill: string) =>
		`<ellipse cx="${num(middle)}" cy="${num(at)}" rx="${num(size)}" ry="${num(size * 0.8)}" fill="${fill}" stroke="${paint.ink}" stroke-width="1.2"/>`;
	return [
		`<path d="${ends.join('')}" fill="none" stroke="${colour}" stroke-width="${num(Math.min(4.4, (threads[0]?.width ?? 6) * 0.5))}" stroke-linecap="round"/>`,
		`<path d="M${num(middle - size * 0.7)} ${num(neck)}h${num(size * 1.4)}" stroke="${paint.ink}" stroke-width="5" stroke-linecap="round"/>`,
		...Array.from({ length: beads }, (_, one) =>
			bead(neck + size * 1.5 + one * gap, paint.peers[1] ?? paint.ink),
		),
	].join('');
}

// What it hangs from.
function rod(warps: readonly Warp[], tasks: number, paint: Paint): string {
	const loops = Array.from({ length: Math.max(1, tasks) }, (_, task) => {
		const mine = warps.filter((warp) => warp.task === task);
		const d = mine.map(({ x }) => `M${num(x)} ${TOP - 17}v19`).join('');
		return `<path d="${d}" stroke="${warpColour(mine[0] as Warp, 0, tasks, paint)}" stroke-width="${num((mine[0]?.width ?? 9) * 0.5)}" stroke-linecap="round"/>`;
	});
	return [
		`<path d="M${LEFT - 44} ${TOP - 9}H${RIGHT + 44}" stroke="${paint.ink}" stroke-width="15" stroke-linecap="round"/>`,
		...loops,
	].join('');
}

/** The same in the words of `t`. */
export function toldWeave1(facts: ArtFacts, t: ArtWords): Told {
	const { tasks, meetings } = facts;
	const pale = `${t('art.weave.across.means')} ${scaleWords(scaleOf(facts), t)}`;
	return {
		sentences: [
			tasks.length > 0
				? t('art.weave.tasks', { n: tasks.length, days: dayWords(t, facts.days) })
				: t('art.weave.none'),
			...widest(facts, t),
			...counted(t, 'art.weave.revisions', revisionsIn(facts)),
			answers(facts, t, 'art.weave.peers'),
			...counted(t, 'art.weave.meetings', meetings.length),
		],
		legend: [
			{ mark: t('art.weave.upright'), means: t('art.weave.upright.means') },
			{ mark: t('art.weave.across'), means: pale },
			{ mark: t('art.weave.done'), means: t('art.weave.done.means') },
			{ mark: t('art.weave.bright'), means: t('art.weave.bright.means') },
			{ mark: t('art.weave.school'), means: t('art.meeting.means') },
			{ mark: t('art.weave.bead'), means: t('art.revision.means') },
			{ mark: t('art.weave.pattern'), means: t('art.digest.says') },
		],
	};
}
