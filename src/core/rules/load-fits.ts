import type { Course } from '../catalogue/catalogue.ts';
import { advice } from '../problem.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

/** How far the units may go beyond the most hours, and how little of the least they may account for. */
const ABOVE = 1.25;
const BELOW = 1 / 3;

export const loadFits: Rule = {
	id: 'course/load-fits',
	title: 'The units fit the hours that are promised',
	why: 'People who have six hours and find nine drop out, and believe that it was their fault.',
	severity: 'advice',
	bad: {
		'courses/knots/index.mdx': course({ weeks: '2', effort: '{ from: 8, to: 10 }' }),
		'courses/bends/index.mdx': course({ title: 'Bends', effort: '{ from: 1, to: 2, per: course }' }),
		'courses/bends/units/01-bend.mdx':
			'---\ntitle: The bend\nobjectives: [tie]\nminutes: 200\n---\n\n<Task id="bend" title="Bend it" deliverable="A rope" objectives={["tie"]} />\n',
	},
	says: [
		'courses/bends/index.mdx:12:9  advice: The units take 3.3 hours, and the course promises 1 to 2. Shorten them, or promise more. [course/load-fits]',
		'courses/knots/index.mdx:12:9  advice: The units take 0.2 hours, and the course promises 16 to 20. Say how long the other tasks take, or promise less. [course/load-fits]',
	],
	*check({ courses }) {
		for (const one of courses) {
			const promised = promisedHours(one);
			const hours = hoursOfUnits(one);
			if (!promised || hours === undefined) continue;
			const say = (what: string) =>
				advice(
					'course/load-fits',
					one.file,
					['effort'],
					`The units take ${round(hours)} hours, and the course promises ${round(promised.from)} to ${round(promised.to)}. ${what}`,
				);
			if (hours > promised.to * ABOVE) yield say('Shorten them, or promise more.');
			else if (one.status === 'open' && hours < promised.from * BELOW)
				yield say('Say how long the other tasks take, or promise less.');
		}
	},
};

// Only where every unit says how long it takes can they be added up.
function hoursOfUnits({ whole, units }: Course): number | undefined {
	if (!whole || units.length === 0 || units.some(({ minutes }) => minutes === undefined)) return undefined;
	return units.reduce((sum, { minutes = 0 }) => sum + minutes, 0) / 60;
}

function promisedHours({
	effort: { from, to, per },
	weeks,
}: Course): { from: number; to: number } | undefined {
	if (per === 'course') return { from, to };
	return weeks === undefined ? undefined : { from: from * weeks, to: to * weeks };
}

const round = (hours: number) => Math.round(hours * 10) / 10;
