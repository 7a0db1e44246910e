import type { Catalogue, Work } from '../catalogue/catalogue.ts';
import { type Problem, problem } from '../problem.ts';
import type { Provenance } from '../schema/provenance.ts';
import { assessment, KNOTTER } from './recognition-example.ts';
import type { Rule } from './rule.ts';

const said = (provenance: string) => ({
	'assessments/knots/tie-one/ada/guests-r1.yml': assessment().replace('{ way: account }', provenance),
});
const handedIn = (provenance: string) => ({
	'work/knots/tie-one/ada.mdx': String(KNOTTER['work/knots/tie-one/ada.mdx']).replace(
		'{ way: account }',
		provenance,
	),
});

export const provenanceHolds: Rule = {
	id: 'assessment/provenance',
	title: 'Who vouches for a file may do so',
	why: 'An assessment counts because one knows who wrote it. Whoever says so must be in charge, and have no part in it.',
	severity: 'error',
	good: { ...KNOTTER, ...said('{ way: steward, by: stewards }') },
	bad: {
		...KNOTTER,
		...said('{ way: steward, by: guests }'),
		...handedIn('{ way: steward, by: guests }'),
	},
	says: [
		'assessments/knots/tie-one/ada/guests-r1.yml:7:33  `guests` has a part in it and cannot vouch for it. Ask another steward. [assessment/provenance]',
		'work/knots/tie-one/ada.mdx:4:33  `guests` is no steward here and cannot vouch for it. Ask one. [assessment/provenance]',
	],
	*check(catalogue) {
		for (const work of catalogue.works) {
			yield* doubted(catalogue, work, work, [work.maker, ...work.with]);
			for (const one of work.assessments)
				yield* doubted(catalogue, work, one, [one.assessor, work.maker, ...work.with]);
		}
	},
};

function* doubted(
	{ site, entries }: Catalogue,
	{ course }: Work,
	{ file, provenance }: { file: string; provenance?: Provenance | undefined },
	concerned: readonly string[],
): Iterable<Problem> {
	if (!provenance) return;
	const { way, by } = provenance;
	const say = (message: string, field = 'way') =>
		problem('assessment/provenance', file, ['provenance', field], message);
	const school = entries.schools.get(entries.courses.get(course)?.school ?? '');
	const stewards = [...(school?.stewards ?? []), ...site.maintainers];
	if (way === 'steward' && by === undefined)
		yield say('No steward is named. Say in `by` who vouches for it.');
	if (by !== undefined && concerned.includes(by))
		yield say(`\`${by}\` has a part in it and cannot vouch for it. Ask another steward.`, 'by');
	else if (by !== undefined && !stewards.includes(by))
		yield say(`\`${by}\` is no steward here and cannot vouch for it. Ask one.`, 'by');
}
