import { expect, test } from 'vitest';
import { assessment, KNOTTER } from '#core/rules/recognition-example.ts';
import { sampleSchool } from '#testing/sample-school.ts';
import { schoolOf } from '#testing/school.ts';
import { rubricHealth } from './rubric-health.ts';
import { rings } from './swaps.ts';

const said = (assessor: string, level: number, more = '') => ({
	[`assessments/knots/tie-one/ada/${assessor}-r1.yml`]: assessment(more).replace(
		'level: 3',
		`level: ${level}`,
	),
});

test('readers who are far apart show a line that needs other words', async () => {
	const files = { ...KNOTTER, ...said('guests', 1), ...said('bob', 3), ...said('cat', 3), ...said('dan', 1) };
	const { catalogue } = await schoolOf(files);
	expect(rubricHealth(catalogue, 'knot')).toEqual([
		{ criterion: 'holds', ratings: 4, spread: [2, 0, 2], apart: 8 / 6, pairs: 6, unclear: true },
	]);
});

test('one reader alone differs from nobody', async () => {
	const { catalogue } = await schoolOf(KNOTTER);
	expect(rubricHealth(catalogue, 'knot')).toEqual([
		{ criterion: 'holds', ratings: 1, spread: [0, 0, 1], apart: undefined, pairs: 0, unclear: false },
	]);
	expect(rubricHealth(catalogue, 'nothing')).toEqual([]);
});

test('who reads whom in turn is told with its share', async () => {
	const { catalogue } = await schoolOf(sampleSchool);
	const { swaps } = rings(catalogue);
	expect(swaps.length).toBeGreaterThan(0);
	for (const { readers, swapped } of swaps) expect(swapped * 2).toBeGreaterThanOrEqual(readers);
});
