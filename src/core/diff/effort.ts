// How much time a course takes: weeks, hours that it promises, minutes that its units add up to.
import type { Course } from '../catalogue/catalogue.ts';
import type { Line } from './comparison.ts';
import { duration, percent } from './count.ts';
import { change, changed } from './line.ts';
import type { CoursePair } from './side.ts';

export function effortLines({ before, after }: Pick<CoursePair, 'before' | 'after'>): Line[] {
	const weeks = ({ weeks }: Course) => (weeks === undefined ? 'no number' : String(weeks));
	return [
		...changed('weeks', 'Weeks', weeks(before), weeks(after)),
		...hourLines(before, after),
		...minuteLines(before, after),
	];
}

/** Hours of a course, for a week or in all. */
export function hoursOf({ effort: { from, to, per }, weeks }: Course): string {
	const range = (times: number) => (from === to ? String(from * times) : `${from * times}–${to * times}`);
	if (per === 'course') return `${range(1)} h in all`;
	return weeks === undefined ? `${range(1)} h a week` : `${range(weeks)} h in all`;
}

function hourLines(before: Course, after: Course): Line[] {
	const [was, is] = [hoursOf(before), hoursOf(after)];
	if (was === is) return [];
	const alike = was.endsWith('in all') === is.endsWith('in all');
	const share = alike ? percent(middle(before), middle(after)) : undefined;
	return [change('hours', 'Hours of work', { before: was, after: share ? `${is} (${share})` : is })];
}

function middle({ effort: { from, to, per }, weeks = 1 }: Course): number {
	return ((from + to) / 2) * (per === 'week' ? weeks : 1);
}

function minuteLines(before: Course, after: Course): Line[] {
	const sum = ({ units }: Course) => units.reduce((all, { minutes = 0 }) => all + minutes, 0);
	const [was, is] = [sum(before), sum(after)];
	if (was === is || was === 0 || is === 0) return [];
	return [
		change('minutes', 'Time that its units add up to', {
			before: duration(was),
			after: `${duration(is)} (${percent(was, is)})`,
		}),
	];
}
