import { type Pointer, type Problem, problem } from '../problem.ts';
import type { RubricRecord } from '../schema/rubric.ts';
import { assessment, KNOTTER } from './recognition-example.ts';
import type { Rule } from './rule.ts';

const RUBRIC = String(KNOTTER['rubrics/knot.yml']);
const sample = (levels: string) => ({
	'rubrics/knot.yml': `${RUBRIC}samples:\n  - { id: granny, title: A granny knot, text: Left over left., levels: [${levels}] }\n`,
});

export const rubricSamples: Rule = {
	id: 'rubric/samples',
	title: 'Levels that are given are levels of the rubric',
	why: 'Samples teach people to see what the rubric means; a level that is not there, or a line without one, teaches something else.',
	severity: 'error',
	good: { ...KNOTTER, ...sample('{ criterion: holds, level: 1, because: It slips. }') },
	bad: {
		...KNOTTER,
		...sample('{ criterion: neat, level: 1, because: It is flat. }'),
		'calibrations/knot/guests.yml':
			'date: 2027-01-10\nratings: [{ sample: grany, criterion: holds, level: 1 }]\n',
		'assessments/knots/tie-one/ada/guests-r1.yml': assessment().replace('level: 3', 'level: 4'),
	},
	says: [
		'assessments/knots/tie-one/ada/guests-r1.yml:5:38  `holds` has 3 levels, and this is 4. Count from 1, the lowest. [rubric/samples]',
		'calibrations/knot/guests.yml:2:21  The rubric `knot` has no sample `grany`. Name one that it has. [rubric/samples]',
		'rubrics/knot.yml:12:72  The sample `granny` has no level for `holds`. Agree on one. [rubric/samples]',
		'rubrics/knot.yml:12:86  There is no criterion `neat` in the rubric. Name one that it has. [rubric/samples]',
	],
	*check({ entries }) {
		for (const { file, criteria, samples } of entries.rubrics.values())
			for (const [index, { id, levels }] of samples.entries()) {
				yield* strange(file, ['samples', index, 'levels'], criteria, levels);
				for (const { id: criterion } of criteria.filter(isRated))
					if (!levels.some((level) => level.criterion === criterion))
						yield problem(
							'rubric/samples',
							file,
							['samples', index, 'levels'],
							`The sample \`${id}\` has no level for \`${criterion}\`. Agree on one.`,
						);
			}
		for (const { id, file, ratings } of entries.calibrations.values()) {
			const rubric = entries.rubrics.get(id.split('/')[0] ?? '');
			if (!rubric) continue;
			yield* strange(file, ['ratings'], rubric.criteria, ratings);
			for (const [index, { sample: name }] of ratings.entries())
				if (!rubric.samples.some((one) => one.id === name))
					yield problem(
						'rubric/samples',
						file,
						['ratings', index, 'sample'],
						`The rubric \`${rubric.id}\` has no sample \`${name}\`. Name one that it has.`,
					);
		}
		for (const { file, rubric, ratings } of entries.assessments.values())
			yield* tooHigh(file, ['ratings'], entries.rubrics.get(rubric)?.criteria ?? [], ratings);
	},
};

type Criteria = RubricRecord['criteria'];
type Given = readonly { criterion: string; level: number }[];

const isRated = ({ levels, checked }: Criteria[number]) => levels.length > 0 && checked === 'by-people';

function* strange(file: string, at: Pointer, criteria: Criteria, given: Given): Iterable<Problem> {
	for (const [index, { criterion }] of given.entries())
		if (!criteria.some(({ id }) => id === criterion))
			yield problem(
				'rubric/samples',
				file,
				[...at, index, 'criterion'],
				`There is no criterion \`${criterion}\` in the rubric. Name one that it has.`,
			);
	yield* tooHigh(file, at, criteria, given);
}

function* tooHigh(file: string, at: Pointer, criteria: Criteria, given: Given): Iterable<Problem> {
	for (const [index, { criterion, level }] of given.entries()) {
		const most = criteria.find(({ id }) => id === criterion)?.levels.length ?? 0;
		if (most > 0 && level > most)
			yield problem(
				'rubric/samples',
				file,
				[...at, index, 'level'],
				`\`${criterion}\` has ${most} levels, and this is ${level}. Count from 1, the lowest.`,
			);
	}
}
