import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { forPeople, ticksOf } from '../proposal/rubric.ts';
import { rubric } from '../schema/rubric.ts';

test('the reply that the handbook offers has every line of the rubric that only people can answer', () => {
	const asked = rubric.parse(parse(readFileSync('content/rubrics/course-proposal.yml', 'utf8')));
	const offered = ticksOf(readFileSync('content/handbook/reviewing.mdx', 'utf8'));
	expect(offered).toEqual(forPeople(asked).map(({ id }) => ({ criterion: id, ticked: false })));
});
