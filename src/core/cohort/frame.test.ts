import { expect, test } from 'vitest';
import { frameOf } from './frame.ts';

const told = (minutes: number) =>
	frameOf(minutes).map(({ part, from, minutes: length }) => `${from} ${part} ${length}`);

test('an hour has a welcome, a round, half an hour of work, what came of it, and an end', () => {
	expect(told(60)).toEqual([
		'0 welcome 5',
		'5 check-in 10',
		'15 work 25',
		'40 made 10',
		'50 plus-delta 5',
		'55 next 5',
	]);
});

test('a longer meeting gives more to the work, a short one is counted by the minute', () => {
	expect(told(120)).toEqual([
		'0 welcome 5',
		'5 check-in 20',
		'25 work 60',
		'85 made 20',
		'105 plus-delta 10',
		'115 next 5',
	]);
	expect(told(20)).toEqual([
		'0 welcome 1',
		'1 check-in 3',
		'4 work 10',
		'14 made 3',
		'17 plus-delta 2',
		'19 next 1',
	]);
	expect(told(10)).toEqual(['0 work 10']);
});

test('whatever a meeting lasts, its steps follow one another and fill it', () => {
	for (let minutes = 1; minutes <= 600; minutes += 1) {
		const steps = frameOf(minutes);
		const ends = steps.map((step) => step.from + step.minutes);
		expect([minutes, ...steps.map(({ from }) => from)]).toEqual([minutes, 0, ...ends.slice(0, -1)]);
		expect(ends.at(-1)).toBe(minutes);
		expect(steps.every((step) => step.minutes > 0)).toBe(true);
		expect(Math.max(...steps.map((step) => step.minutes))).toBe(
			steps.find(({ part }) => part === 'work')?.minutes,
		);
	}
});
