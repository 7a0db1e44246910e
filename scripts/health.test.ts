import { expect, test } from 'vitest';
import { say } from '#testing/command.ts';
import { assessment, KNOTTER } from '#core/rules/recognition-example.ts';
import { exampleSchool } from '#core/rules/example.ts';
import { folderOf } from '#testing/school.ts';

const health = (files = {}) =>
	say('health', ['--root', folderOf({ ...exampleSchool, ...files }), '--today', '2027-02-01']);

test('a steward reads how far readers are apart, and who reads whom', async () => {
	const bobs = String(KNOTTER['work/knots/tie-one/ada.mdx']);
	const { output, errors, code } = await health({
		...KNOTTER,
		'assessments/knots/tie-one/ada/bob-r1.yml': assessment().replace('level: 3', 'level: 1'),
		'work/knots/tie-one/bob.mdx': bobs,
		'work/knots/tie-one/guests.mdx': bobs,
		'assessments/knots/tie-one/bob/ada-r1.yml': assessment(),
		'assessments/knots/tie-one/guests/ada-r1.yml': assessment(),
	});
	expect(errors).toBe('');
	expect(output).toBe(`A knot (knot)
  holds: 4 ratings (1: 1, 2: 0, 3: 3); 2.00 levels apart (pairs: 1)

Who reads whom. Hints, and no more: groups read each other, and that is how it should be.
  A circle: ada, bob, guests (100 % of what they touch is inside)
  ada: has assessed 2 of their 2 readers (100 %)
`);
	expect(code).toBe(0);
});

test('where nobody has assessed anything, nothing stands out', async () => {
	const { output } = await health();
	expect(output).toBe(
		'Who reads whom. Hints, and no more: groups read each other, and that is how it should be.\n  Nothing stands out.\n',
	);
});

test('without a school it says so', async () => {
	const { errors, code } = await say('health', ['--root', '/nowhere/at/all']);
	expect([code, errors.includes('/nowhere/at/all')]).toEqual([2, true]);
});
