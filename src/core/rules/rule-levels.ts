import type { Badge } from '../catalogue/catalogue.ts';
import { type Problem, problem } from '../problem.ts';
import { conditionsOf } from '../recognition/rule-parts.ts';
import type { AssessmentsRule } from '../schema/badge.ts';
import type { RubricRecord } from '../schema/rubric.ts';
import { didYouMean } from '../text/nearest.ts';
import { KNOTTER } from './recognition-example.ts';
import type { Rule } from './rule.ts';

type Criteria = RubricRecord['criteria'];

export const ruleLevels: Rule = {
	id: 'rule/level-exists',
	title: 'A rule asks for levels that its rubric has',
	why: 'A rule that asks for a fourth level of three, or for a line that is not in the rubric, can never hold, and nobody would see why.',
	severity: 'error',
	good: { ...KNOTTER, ...asking('count: 1, median: 3, floors: [{ criterion: holds, atLeast: 2 }]') },
	bad: {
		...KNOTTER,
		...asking(
			'count: 1, median: 4, floors: [{ criterion: hold, atLeast: 2 }, { criterion: holds, atLeast: 5 }]',
		),
		'badges/other.mdx': String(KNOTTER['badges/knotter.mdx'])
			.replace('rubric: knot\n', '')
			.replace('count: 1', 'count: 1, floor: 2'),
	},
	says: [
		'badges/knotter.mdx:7:7  The rule asks for level 4 of every line, and `knot` has lines with 3 levels. Ask for less. [rule/level-exists]',
		'badges/knotter.mdx:7:7  The rubric `knot` has no criterion `hold`. Did you mean `holds`? [rule/level-exists]',
		'badges/knotter.mdx:7:7  The rule asks for level 5 of `holds`, which has 3. Ask for less. [rule/level-exists]',
		'badges/other.mdx:6:7  The rule asks for levels, and the badge has no rubric. Name one in `rubric`. [rule/level-exists]',
	],
	*check({ badges, entries, known }) {
		for (const badge of badges) {
			const rubric = entries.rubrics.get(badge.rubric ?? '');
			if (badge.rubric !== undefined && known.get('rubrics')?.has(badge.rubric) && !rubric) continue;
			for (const { assessments } of conditionsOf(badge.rule))
				if (assessments) yield* wrongLevels(badge, assessments, rubric?.criteria);
		}
	},
};

function* wrongLevels(
	{ file, rubric }: Badge,
	{ median, floor, medians, floors }: AssessmentsRule,
	criteria: Criteria | undefined,
): Iterable<Problem> {
	const say = (message: string) => problem('rule/level-exists', file, ['rule'], message);
	const named = [...medians, ...floors];
	if (!criteria) {
		if (named.length > 0 || median !== undefined || floor !== undefined)
			yield say('The rule asks for levels, and the badge has no rubric. Name one in `rubric`.');
		return;
	}
	const most = Math.min(...criteria.map(({ levels }) => levels.length || Infinity));
	for (const level of [median, floor])
		if (level !== undefined && level > most)
			yield say(
				`The rule asks for level ${level} of every line, and \`${rubric}\` has lines with ${most} levels. Ask for less.`,
			);
	for (const { criterion, atLeast } of named) {
		const found = criteria.find(({ id }) => id === criterion);
		const hint = didYouMean(criterion, criteria.map(({ id }) => id)) || ' Name one that it has.'; // prettier-ignore
		if (!found) yield say(`The rubric \`${rubric}\` has no criterion \`${criterion}\`.${hint}`);
		else if (atLeast > found.levels.length)
			yield say(
				`The rule asks for level ${atLeast} of \`${criterion}\`, which has ${found.levels.length}. Ask for less.`,
			);
	}
}

function asking(conditions: string) {
	const path = 'badges/knotter.mdx';
	return { [path]: String(KNOTTER[path]).replace('count: 1', conditions) };
}
