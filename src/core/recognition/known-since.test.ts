import { expect, test } from 'vitest';
import type { Change } from '../catalogue/history.ts';
import { KNOTTER } from '#core/rules/recognition-example.ts';
import { schoolOf } from '#testing/school.ts';
import { knownSince } from './known-since.ts';

const change = (path: string, day: string): Change => ({
	...{ commit: 'a'.repeat(40), day, subject: '', people: [1] },
	files: [{ path, act: 'added' }],
});

test('somebody is known since the first day that a file of theirs names', async () => {
	const { catalogue } = await schoolOf(KNOTTER);
	expect(knownSince(catalogue)).toEqual({ ada: '2026-12-01', guests: '2026-12-01' });
});

test('a day before git saw the file is not believed; a profile counts from when git saw it', async () => {
	const { catalogue } = await schoolOf(KNOTTER);
	const changes = [
		change('work/knots/tie-one/ada.mdx', '2027-01-20'),
		change('roster/knots/winter/ada.yml', '2027-01-25'),
		change('roster/knots/winter/guests.yml', '2026-11-25'),
		change('people/stewards.yml', '2026-10-01'),
	];
	expect(knownSince({ ...catalogue, history: { reach: 'whole', changes } })).toEqual({
		ada: '2027-01-20',
		guests: '2026-12-01',
		stewards: '2026-10-01',
	});
	expect(knownSince({ ...catalogue, history: { reach: 'recent', changes } })).toEqual(knownSince(catalogue));
});
