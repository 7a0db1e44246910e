// A group that has worked: six people, five tasks, what they made, what they said of it and what they earned. Invented
// for tests; nobody of them is anybody.
import { written } from '#core/writing/written.ts';
import { assessments } from './splices/assessments.ts';
import { awardsIn } from './splices/awards.ts';
import { spliceBadges } from './splices/badges.ts';
import { spliceCourse } from './splices/course.ts';
import { works } from './splices/works.ts';

const worked: Record<string, string> = {
	...spliceCourse,
	...spliceBadges,
	...Object.fromEntries([...works.values()].map(({ path, text }) => [path, text])),
	...assessments,
	...practised('amina', '2211', '3344'),
	...practised('bram', '4444', '4444'),
};

/** The files of the group and its course, to be laid over a school that has `ada`, `stewards` and a course `knots`. */
export const workedCohort: Record<string, string> = { ...worked, ...awardsIn(worked) };

/** Somebody who judged both samples, with a digit for each criterion. */
function practised(handle: string, hurried: string, dock: string): Record<string, string> {
	const ratings = Object.entries({ 'hurried-eye': hurried, 'dock-line': dock }).flatMap(([sample, levels]) =>
		['holds', 'neat', 'told', 'learned'].map((criterion, index) => ({
			sample,
			criterion,
			level: Number(levels[index]),
		})),
	);
	const record = { date: '2026-09-13', ratings, provenance: { way: 'account' } };
	return { [`calibrations/splice/${handle}.yml`]: written('calibrations', record) };
}
