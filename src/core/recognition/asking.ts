// Which badges look at the work on a task, what by, and how many readers they ask for.
import type { Badge, Catalogue } from '../catalogue/catalogue.ts';
import type { BadgeRule } from '../schema/badge.ts';
import { compare } from '../problem.ts';
import { conditionsOf } from './rule-parts.ts';

export interface Asking {
	badge: Badge;
	/** How many peers must have assessed the work; 0 where nobody is asked. */
	readers: number;
}

/** The badges whose rule names `task`, `<course>/<task>`, by id. */
export function badgesAsking({ badges }: Pick<Catalogue, 'badges'>, task: string): Asking[] {
	return badges
		.filter(({ rule }) => [...conditionsOf(rule)].some((one) => names(one, task)))
		.map((badge) => ({ badge, readers: readersFor(badge.rule, task) }))
		.sort((a, b) => compare(a.badge.id, b.badge.id));
}

/** The rubric by which work on `task` is read: that of its badges, else the one for any work. */
export function rubricFor(
	catalogue: Pick<Catalogue, 'badges' | 'entries'>,
	task: string,
): string | undefined {
	const { rubrics } = catalogue.entries;
	const own = badgesAsking(catalogue, task).find(({ badge }) => rubrics.has(badge.rubric ?? ''));
	const forWork = [...rubrics.values()].filter((rubric) => rubric.of === 'work').map(({ id }) => id);
	return own?.badge.rubric ?? forWork.find((id) => id === 'peer-work') ?? forWork.sort(compare)[0];
}

const names = ({ task: own, tasks, assessments }: BadgeRule, task: string) =>
	own === task || assessments?.of === task || tasks?.in === task.split('/')[0];

// Of several ways the one by peers, since they are who looks for something to read.
function readersFor(rule: BadgeRule, task: string): number {
	const asked = [...conditionsOf(rule)]
		.flatMap(({ assessments }) => assessments ?? [])
		.filter(({ of }) => of === undefined || of === task);
	const peers = asked.filter(({ by }) => by === 'peer');
	return Math.max(0, ...(peers.length > 0 ? peers : asked).map(({ count }) => count));
}
