// The learner’s words as signs along a line: letters where a font has them, strokes where none has.
import { joinedForms } from './arabic.ts';
import type { ArtFacts } from './facts.ts';
import type { Letters } from './letters.ts';

export interface Sign {
	/** Its outline; empty for spaces. */
	path: string;
	/** How far along the line its middle is, and how wide it is, in sizes of the type. */
	middle: number;
	advance: number;
}

export interface Writing {
	/** The signs of each piece of text; a piece may be said again. */
	runs: Sign[][];
	/** The task of each run. */
	tasks: number[];
	/** Where the words of each task begin and end the first time. */
	spans: [from: number, to: number][];
	/** How long the line is. */
	width: number;
	/** True if it runs to the left. */
	leftward: boolean;
	/** How many words stand in it, of how many; how often the text is said. */
	words: number;
	of: number;
	times: number;
	/** The first of them. */
	begins: string;
	/** Whether signs are letters, or strokes in place of them; and whether the titles stand in for a missing text. */
	strokes: boolean;
	titles: boolean;
}

/** How long the line may be, and has to be. */
const [MOST, LEAST] = [1450, 150];
const DOT = 'M120-330a130 130 0 1 0 260 0a130 130 0 1 0-260 0z';

/** The words of `facts` in `letters`, about as much of each task as there is room for. */
export function signsOf({ tasks, badge }: ArtFacts, letters: Letters): Writing {
	const own = tasks.some(({ text }) => text !== '');
	const texts = tasks.length > 0 ? tasks.map((task) => (own ? task.text : task.title)) : [badge];
	const strokes = isForeign(texts.join(' '), letters);
	const leftward = !strokes && /[\u0590-\u08ff]/.test(texts.join(' ').slice(0, 400));
	const said = texts.flatMap((text, task) =>
		text === '' ? [] : [{ task, words: text.trim().split(/\s+/) }],
	);
	const rooms = shared(
		said.map(({ words }) => widthOf(words.join(' '), letters, strokes)),
		MOST,
	);
	const writing: Writing = {
		runs: [],
		tasks: [],
		spans: [],
		width: 0,
		leftward,
		words: 0,
		of: 0,
		times: 0,
		begins: '',
		strokes,
		titles: !own,
	};
	writing.of = said.reduce((sum, { words }) => sum + words.length, 0);
	writing.begins = beginning(said[0]?.words ?? []);
	do {
		for (const [index, { task, words }] of said.entries()) {
			const from = writing.width;
			const count = write(words, rooms[index] ?? 0, tasks[task]?.revisions ?? 0, letters, writing);
			writing.tasks.push(task);
			if (writing.times === 0) {
				writing.words += count;
				writing.spans[task] = [from, writing.width];
			}
		}
		writing.times += 1;
	} while (writing.width < LEAST && writing.times < 24);
	return writing;
}

// Ten words at most, and no more signs than a line of a book.
function beginning(words: readonly string[]): string {
	const text = words.slice(0, 10).join(' ');
	const signs = Array.from(text);
	return words.length > 10 || signs.length > 80 ? `${signs.slice(0, 80).join('')}…` : text;
}

// Words until `room` is full, then a dot and one more for every revision. Returns how many words there were room for.
function write(
	words: readonly string[],
	room: number,
	revisions: number,
	letters: Letters,
	writing: Writing,
): number {
	const run: Sign[] = [];
	const put = (path: string, advance: number) => {
		run.push({ path, middle: writing.width + advance / 2, advance });
		writing.width += advance;
	};
	const end = writing.width + room;
	let count = 0;
	for (const word of words) {
		if (count > 0 && writing.width > end) break;
		for (const { path, advance } of outlines(word, letters, writing.strokes).slice(0, 60))
			put(path, advance / 1000);
		put('', 0.27);
		count += 1;
	}
	for (let dot = 0; dot <= revisions; dot += 1) put(DOT, 0.42);
	put('', 0.3);
	writing.runs.push(run);
	return count;
}

function outlines(word: string, letters: Letters, strokes: boolean) {
	const codes = Array.from(word.normalize('NFC'), (sign) => sign.codePointAt(0) ?? 0);
	if (strokes) return codes.filter((code) => !isMark(code)).map(stroke);
	return joinedForms(codes.filter((code) => !isMark(code))).flatMap((code) => letters(code) ?? []);
}

// What stands over or under another letter is left out, since it would need a place of its own.
function isMark(code: number): boolean {
	return /\p{M}|\p{C}/u.test(String.fromCodePoint(code));
}

// A stroke for a letter, higher or lower as its number has it.
function stroke(code: number) {
	const high = 60 + 44 * ((code * 7) % 11);
	return { path: `M60-${330 + high}h150v${2 * high}h-150z`, advance: 290 };
}

function isForeign(text: string, letters: Letters): boolean {
	const signs = Array.from(text.replace(/[\s\p{P}\p{M}\p{C}]/gu, '')).slice(0, 2000);
	const missing = signs.filter((sign) => !letters(sign.codePointAt(0) ?? 0)).length;
	return missing * 4 > signs.length;
}

function widthOf(text: string, letters: Letters, strokes: boolean): number {
	return outlines(text.slice(0, 8000), letters, strokes).reduce(
		(sum, { advance }) => sum + advance / 1000,
		0,
	);
}

// Each gets what it asks for, or an equal part of what those that ask for less leave.
function shared(asked: readonly number[], all: number): number[] {
	let [left, open] = [all, asked.length];
	const rooms = new Array<number>(asked.length).fill(0);
	for (const index of asked.map((_, index) => index).sort((a, b) => (asked[a] ?? 0) - (asked[b] ?? 0))) {
		rooms[index] = Math.min(asked[index] ?? 0, left / open);
		left -= rooms[index] ?? 0;
		open -= 1;
	}
	return rooms;
}
