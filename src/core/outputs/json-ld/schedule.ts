import type { Cohort } from '../../catalogue/catalogue.ts';
import { addDays, daysBetween } from '../../catalogue/days.ts';
import { duration } from './duration.ts';
import type { Node } from './node.ts';
import { some } from './node.ts';

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const EVERY = { once: 0, week: 7, fortnight: 14 };

/** When one meeting of `cohort` takes place; a meeting that repeats passes over the breaks. */
export function scheduleNode(cohort: Cohort, meeting: Cohort['meetings'][number]): Node {
	const { title, day, time, minutes, every } = meeting;
	const step = EVERY[every];
	const last = step > 0 ? cohort.lastDay : day;
	return {
		'@type': 'Schedule',
		name: title,
		startDate: day,
		endDate: last,
		startTime: time,
		scheduleTimezone: cohort.zone,
		duration: duration(minutes),
		byDay: `https://schema.org/${WEEKDAYS[((daysBetween('2023-01-01', day) % 7) + 7) % 7]}`,
		...(step > 0
			? { repeatFrequency: `P${step / 7}W`, exceptDate: some(missed(cohort, day, step)) }
			: { repeatCount: 1 }),
	};
}

function missed({ breaks, lastDay }: Cohort, first: string, step: number): string[] {
	const count = Math.max(0, Math.floor(daysBetween(first, lastDay) / step) + 1);
	return Array.from({ length: count }, (_, index) => addDays(first, index * step)).filter((day) =>
		breaks.some(({ from, to }) => from <= day && day <= to),
	);
}
