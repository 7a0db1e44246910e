import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { letters } from '#disk/outlines.ts';
import { languages, words } from '#i18n/words.ts';
import { ARTS } from '../schema/award.ts';
import { ACCENTS } from '../schema/school.ts';
import type { ArtAssessment, ArtFacts, ArtTask } from './art/facts.ts';
import { contrast, groundNear, inkOn, writable } from './art/legible.ts';
import { paintOf, toneAt } from './art/paint.ts';
import { artOf } from './art.ts';

const hex = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));
const ENGLISH = 'A commons is a promise that people make. I learned to cook from my neighbour. ';
const ARABIC = 'المشاعات وعد يقطعه الناس بعضهم لبعض. تعلمت الطبخ من جارتي. ';
const JAPANESE = '共有地とは人びとが互いに交わす約束である。私は隣の人から料理を学んだ。';

function task(title: string, days: number, revisions: number, text: string): ArtTask {
	return { title, days, revisions, text };
}

function assessed(count: number, tasks: number, peers: number): ArtAssessment[] {
	return Array.from({ length: count }, (_, index) => ({
		task: index % tasks,
		peer: index % peers,
		day: index,
		level: (index % 4) / 3,
	}));
}

function facts(tasks: ArtTask[], assessments: ArtAssessment[], rest: Partial<ArtFacts> = {}): ArtFacts {
	return {
		seed: hex(JSON.stringify([tasks, rest.language])),
		badge: 'Splicer',
		holder: 'amina',
		course: 'Splices',
		date: '2027-01-01',
		language: 'en',
		accent: 'teal',
		tasks,
		assessments,
		peers: new Set(assessments.map(({ peer }) => peer)).size,
		meetings: [1, 5],
		days: Math.max(
			1,
			tasks.reduce((sum, { days }) => sum + days, 0),
		),
		...rest,
	};
}

const usual = facts(
	[
		task('Eye', 3, 0, ENGLISH.repeat(2)),
		task('Short splice', 11, 2, ENGLISH.repeat(3)),
		task('Long splice', 6, 1, ENGLISH),
	],
	assessed(4, 3, 3),
);
const learners: Record<string, ArtFacts> = {
	usual,
	'nothing but a day': facts([], [], { meetings: [], accent: 'marigold' }),
	'one task': facts([task('Hello', 1, 0, '')], [], { meetings: [], accent: 'leaf' }),
	arabic: facts([task('عقدة', 7, 1, ARABIC.repeat(4)), task('عين', 70, 0, ARABIC)], assessed(2, 2, 2), {
		language: 'ar',
		accent: 'tomato',
	}),
	japanese: facts([task('結び目', 9, 1, JAPANESE.repeat(5))], assessed(3, 1, 1), {
		language: 'ja',
		accent: 'grape',
	}),
	'very much': facts(
		Array.from({ length: 30 }, (_, index) =>
			task(`Task ${index}`, 1 + (index % 9), index % 3, ENGLISH.repeat(12)),
		),
		assessed(40, 30, 12),
		{ accent: 'sky', meetings: Array.from({ length: 20 }, (_, index) => index * 6) },
	),
};

const drawn = (name: string, art: (typeof ARTS)[number], language = 'en') =>
	artOf(learners[name] ?? usual, art, words(language), letters);

describe.each(ARTS)('%s', (art) => {
	test.each(Object.keys(learners))(
		'draws %s the same each time, as XML without a number that is none',
		(name) => {
			const { svg } = drawn(name, art);
			expect(svg).toBe(drawn(name, art).svg);
			expect(XMLValidator.validate(svg)).toBe(true);
			expect(svg).not.toMatch(/NaN|Infinity|undefined|null|\d\.\d{6}/);
		},
	);

	test('is another for other work', () => {
		const other = artOf({ ...usual, seed: hex('other') }, art, words('en'), letters);
		expect(other.svg).not.toBe(drawn('usual', art).svg);
		expect(other.description).toBe(drawn('usual', art).description);
	});

	test('leads nowhere and runs nothing', () => {
		const { svg } = drawn('very much', art);
		expect(
			svg.match(/\b(?:href|src)="(?!#)|<(?:script|style|a|image|text|foreignObject)\b|\bon\w+=/g),
		).toBeNull();
	});

	test('weighs less than 240 kB even for very much', () => {
		expect(drawn('very much', art).svg.length).toBeLessThan(240_000);
	});

	test.each(languages)('is told with every count in `%s`, inside the drawing as well', (language) => {
		const { svg, title, description } = drawn('very much', art, language);
		const number = new Intl.NumberFormat(language);
		const { days } = learners['very much'] ?? usual;
		const counts = [30, days, 30, 40, 12, 20].map((count) => number.format(count));
		expect(counts.filter((count) => !description.includes(count))).toEqual([]);
		expect(title).toContain('Splicer');
		expect(svg).toContain(`<desc>${description}</desc>`);
	});

	test('escapes what people are called', () => {
		const { svg } = artOf({ ...usual, holder: '<b>"&"</b>\u0000' }, art, words('en'), letters);
		expect(svg).toContain('&lt;b&gt;&quot;&amp;&quot;&lt;/b&gt;</title>');
	});
});

test('no version ever changes its shape', () => {
	const shapes = Object.keys(learners).flatMap((name) =>
		ARTS.map(
			(art) => `${art} ${name} ${hex(drawn(name, art).svg.replace(/<title>.*<\/desc>/, '')).slice(0, 16)}`,
		),
	);
	expect(shapes).toMatchInlineSnapshot(`
		[
		  "rings-1 usual 0997461b525814ba",
		  "weave-1 usual e79fc5ee9a38819d",
		  "spiral-1 usual 57c2203a61655066",
		  "rings-1 nothing but a day 28cf48eeac05b8e5",
		  "weave-1 nothing but a day f273d4af94a2764d",
		  "spiral-1 nothing but a day 6e1ccf31c801ff97",
		  "rings-1 one task 15e466da3113ec18",
		  "weave-1 one task 318f20812e31ea77",
		  "spiral-1 one task 5fa6866d5afdf468",
		  "rings-1 arabic 07c8ffe002395e33",
		  "weave-1 arabic 8655f857d03ce2e0",
		  "spiral-1 arabic a4f454fd434c56d8",
		  "rings-1 japanese 37823dd87992a91c",
		  "weave-1 japanese 05386a383cc320bb",
		  "spiral-1 japanese 0873131cce82700f",
		  "rings-1 very much 7146c97c726bd16a",
		  "weave-1 very much c509331591360761",
		  "spiral-1 very much d9c3b1e014d070a7",
		]
	`);
});

test('says what it shows of this learner', () => {
	expect(ARTS.map((art) => drawn('usual', art).description)).toMatchInlineSnapshot(`
		[
		  "A slice of a tree with 3 rings, one for each task, grown in 20 days. The one that took longest is “Short splice”: 11 days. 3 pale lines are revisions. 4 knots are assessments, by 3 peers. 2 dotted lines are meetings.",
		  "A cloth woven in 20 days, with upright threads of 3 tones, one for each task. The one that took longest is “Short splice”: 11 days. 3 beads on its fringe are revisions. 4 bright threads across it are assessments, by 3 peers. 2 threads across it in the colour of the school are meetings.",
		  "A spiral of 90 words of the learner’s own, from the rim to the middle. It begins: “A commons is a promise that people make. I learned…” They tell of 3 tasks in 20 days; the tone changes with the task. 3 more dots behind a text are revisions. 4 discs are assessments, by 3 peers. 2 dots before the first word are meetings.",
		]
	`);
});

test('says what stands in for what is not there', () => {
	expect(drawn('nothing but a day', 'rings-1').description).toMatchInlineSnapshot(
		`"A slice of a tree that stands for no single task: the badge was given for something else. It holds no assessment by a peer."`,
	);
	expect(drawn('one task', 'spiral-1').description).toMatchInlineSnapshot(
		`"A spiral of titles, from the rim to the middle, since no text belongs to this badge: 1 word. It begins: “Hello” It says them 24 times. They tell of 1 task in 1 day. It holds no assessment by a peer."`,
	);
	expect(drawn('japanese', 'spiral-1').description).toContain(
		'Strokes stand for the letters, since there is no font for them here.',
	);
	expect(drawn('very much', 'spiral-1').description).toMatch(/^A spiral of \d+ of the 5,400 words/);
});

test('what is written can be read on its paper, whatever the colour of the school', () => {
	const least = ACCENTS.map((accent) => {
		const paint = paintOf(accent);
		const tones = [0, 0.1, 0.3, 0.5].map((at) => contrast(writable(toneAt(paint, at), paint), paint.paper));
		const discs = paint.peers.map((peer) => {
			const ground = groundNear(peer, paint);
			return contrast(ground, inkOn(ground, paint));
		});
		return [Math.min(...tones, contrast(paint.ink, paint.paper)) >= 7, Math.min(...discs) >= 4.5];
	});
	expect(least).toEqual(ACCENTS.map(() => [true, true]));
});
