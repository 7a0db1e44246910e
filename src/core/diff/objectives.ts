// What somebody will be able to do, and what they should bring.
import type { Line } from './comparison.ts';
import { without } from './facts.ts';
import { change, gain, loss } from './line.ts';
import type { CoursePair } from './side.ts';

export function objectiveLines({ before, after }: Pick<CoursePair, 'before' | 'after'>): Line[] {
	const then = new Map(before.objectives.map((one) => [one.id, one.text]));
	const now = new Map(after.objectives.map((one) => [one.id, one.text]));
	return [
		...[...then]
			.filter(([id]) => !now.has(id))
			.map(([, text]) => loss('objective', `The objective “${text}” is gone`)),
		...[...now].flatMap(([id, text]) => {
			const was = then.get(id);
			if (was === undefined) return [gain('objective', `The objective “${text}” is new`)];
			return was === text ? [] : [change('objective', 'Objective', { before: was, after: text })];
		}),
	];
}

export function prerequisiteLines({ before, after }: Pick<CoursePair, 'before' | 'after'>): Line[] {
	const texts = (course: typeof before) => course.prerequisites.map(({ text }) => text);
	return [
		...without(texts(after), texts(before)).map((text) =>
			change('prerequisite', `It now asks for “${text}” before`),
		),
		...without(texts(before), texts(after)).map((text) =>
			change('prerequisite', `It no longer asks for “${text}” before`),
		),
	];
}
