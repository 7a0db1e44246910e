// The worked cohort holds one of everything that pages, rules and commands have to show.
import { expect, test } from 'vitest';
import { dueAwards } from '#core/recognition/due.ts';
import { evaluate } from '#core/recognition/evaluate.ts';
import { factsOf } from '#core/recognition/facts-of.ts';
import { stateOf } from '#core/recognition/validity.ts';
import { type Trace, REASONS } from '#core/schema/trace.ts';
import { readSchool } from '#disk/school.ts';
import { sampleSchool } from '../sample-school.ts';
import { folderOf } from '../school.ts';

const school = () => readSchool(folderOf(sampleSchool), '2027-01-05');

const told = ({ badge, holder }: { badge: string; holder: string }) => `${badge} ${holder}`;

test('nothing is wrong with it, and every award is what its rule gives', async () => {
	const { catalogue, problems } = await school();
	expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
	const facts = factsOf(catalogue);
	const others = catalogue.awards.filter(({ badge, holder, work: [work], granted, flags }) => {
		const rule = facts.badges.find(({ id }) => id === badge)!;
		const outcome = evaluate(rule, holder, facts, rule.repeatable ? { work } : {});
		return granted === undefined && !(outcome.holds && outcome.flags.join() === flags.join());
	});
	expect(others.map(told)).toEqual([]);
});

test('awards are valid, expired, taken back, given by hand, decided about, and not yet given', async () => {
	const { catalogue } = await school();
	const signed = new Map(
		catalogue.awards.map(({ id }) => [`awards/${id}.json`, { path: '', digest: '' }] as const),
	);
	const states = Map.groupBy(catalogue.awards, (award) => stateOf({ ...catalogue, signed }, award));
	expect([...states].map(([state, awards]) => [state, awards.length]).sort()).toEqual([
		['expired', 1],
		['revoked', 1],
		['valid', 12],
	]);
	expect(catalogue.awards.filter(({ granted }) => granted).map(told)).toEqual(['harbour-hand farid']);
	expect(catalogue.awards.filter(({ decided }) => decided).map(told)).toEqual(['splicer farid']);
	expect(dueAwards(catalogue).map(({ award }) => told(award))).toEqual([
		'rope-teacher dalia',
		'seaworthy amina',
		'seaworthy eun',
	]);
});

test('each reason why an assessment does not count is there, but for what the check refuses', async () => {
	const facts = factsOf((await school()).catalogue);
	const badges = ['splicer', 'seaworthy', 'rope-teacher'].map((id) =>
		facts.badges.find((one) => one.id === id)!,
	);
	const holders = ['amina', 'bram', 'chidi', 'dalia', 'eun', 'farid'];
	const found = holders.flatMap((holder) =>
		[...badges, whole(badges[0]!)].flatMap((badge) => reasons(evaluate(badge, holder, facts).trace)),
	);
	const missing = REASONS.filter((reason) => !found.includes(reason));
	expect(missing).toEqual(['own-work', 'other-rubric', 'said-again']);
});

/** A rule that looks at every task of the course. */
function whole<Badge extends object>(badge: Badge) {
	const tasks = ['short-splice', 'long-splice', 'teach-a-splice'];
	const asked = { count: 1, by: 'peer', medians: [], floors: [] } as const;
	return {
		...badge,
		rule: { all: tasks.map((task) => ({ assessments: { ...asked, of: `splices/${task}` } })) },
	};
}

function reasons({ left = [], parts = [] }: Trace): string[] {
	return [...left.map(({ because }) => because), ...parts.flatMap(reasons)];
}
