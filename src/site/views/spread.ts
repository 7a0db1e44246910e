// How the levels of a rubric have been given so far, in numbers that name nobody.
import type { Badge } from '#core/catalogue/catalogue.ts';
import { countedFor } from '#core/recognition/counted.ts';
import { knownFrom } from '#core/recognition/known.ts';
import type { Edition } from '../edition.ts';
import { factsIn } from '../facts.ts';

export interface Spread {
	readers: number;
	works: number;
	/** For each criterion, how often each of its levels was given, the lowest first. */
	given: ReadonlyMap<string, number[]>;
}

/** Of fewer readers, one could tell who gave what. */
const FEWEST = 3;

/** What counts for `badge` today, added up; undefined where too few have read. */
export function spreadOf(edition: Edition, badge: Badge): Spread | undefined {
	const known = knownFrom(factsIn(edition));
	const fact = known.badges.get(badge.id);
	const rubric = badge.rubric === undefined ? undefined : known.rubrics.get(badge.rubric);
	if (!fact || !rubric) return undefined;
	const tasks = known.tasksNamed(fact);
	const all = known.facts.works
		.filter(({ course, task }) => tasks.size === 0 || tasks.has(known.taskNow(`${course}/${task}`)))
		.flatMap((work) => countedFor(known, fact, work, 'peer').counted);
	const readers = new Set(all.map(({ assessor }) => assessor)).size;
	if (readers < FEWEST) return undefined;
	const given = rubric.criteria.map(({ id, levels }): [string, number[]] => {
		const said = all.flatMap(({ ratings }) => ratings.filter(({ criterion }) => criterion === id));
		return [
			id,
			Array.from({ length: levels }, (_, level) => said.filter((one) => one.level === level + 1).length),
		];
	});
	return { readers, works: new Set(all.map(({ work }) => work)).size, given: new Map(given) };
}
