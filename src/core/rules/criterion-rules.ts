import { type Problem, problem, type RuleId } from '../problem.ts';
import type { RubricRecord } from '../schema/rubric.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

/** The rule needs to know every rule, itself as well; they are asked for when it is held. */
export const criterionRules = (ids: () => readonly RuleId[]): Rule => ({
	id: 'rubric/rules-named',
	title: 'What a machine answers names its rules',
	why: 'A line that says “the check has looked at this” must say which rule looked.',
	severity: 'error',
	good: { 'rubrics/first.yml': rubric('checked: by-machine, rules: [task/deliverable]') },
	bad: {
		'rubrics/first.yml': rubric('checked: by-machine'),
		'rubrics/second.yml': rubric('checked: by-machine, rules: [task/deliverabel]'),
		'rubrics/third.yml': rubric('rules: [task/deliverable]'),
	},
	says: [
		'rubrics/first.yml:3:72  The criterion `clear` is answered by the machine, and names no rule. Name one in `rules`, or leave it to people. [rubric/rules-named]',
		'rubrics/second.yml:3:92  There is no rule `task/deliverabel`. Did you mean `task/deliverable`? [rubric/rules-named]',
		'rubrics/third.yml:3:70  The criterion `clear` names rules, and is answered by people. Write `checked: by-machine`, or take the rules out. [rubric/rules-named]',
	],
	*check({ entries }) {
		for (const { file, criteria } of entries.rubrics.values())
			for (const [index, criterion] of criteria.entries()) yield* ofCriterion(file, index, criterion, ids());
	},
});

function* ofCriterion(
	file: string,
	index: number,
	{ id, checked, rules }: RubricRecord['criteria'][number],
	known: readonly RuleId[],
): Iterable<Problem> {
	const say = (field: string, message: string) =>
		problem('rubric/rules-named', file, ['criteria', index, field], message);
	if (checked === 'by-machine' && rules.length === 0)
		yield say(
			'checked',
			`The criterion \`${id}\` is answered by the machine, and names no rule. Name one in \`rules\`, or leave it to people.`,
		);
	if (checked === 'by-people' && rules.length > 0)
		yield say(
			'rules',
			`The criterion \`${id}\` names rules, and is answered by people. Write \`checked: by-machine\`, or take the rules out.`,
		);
	for (const [place, rule] of rules.entries())
		if (!(known as readonly string[]).includes(rule))
			yield problem(
				'rubric/rules-named',
				file,
				['criteria', index, 'rules', place],
				`There is no rule \`${rule}\`.${didYouMean(rule, known) || ' The handbook lists them.'}`,
			);
}

function rubric(more: string): string {
	return `title: Proposal\nof: courses\ncriteria: [{ id: clear, title: Clear, question: Is it clear?, ${more} }]\n`;
}
