import { expect, test } from 'vitest';
import { sampleSchool } from '#testing/sample-school.ts';
import { badgeOf, factsWith, saidBy, workBy } from '#testing/facts.ts';
import { schoolOf } from '#testing/school.ts';
import { evaluate } from './evaluate.ts';
import { factsAbout } from './facts-about.ts';
import { factsOf } from './facts-of.ts';

test('everybody’s badges are judged from what is about them as from all that is known', async () => {
	const { catalogue } = await schoolOf(sampleSchool);
	const facts = factsOf(catalogue);
	const handles = Object.keys(facts.knownSince);
	const cases = handles.flatMap((handle) => facts.badges.map((badge) => ({ handle, badge })));
	expect(cases.length).toBeGreaterThan(40);
	for (const { handle, badge } of cases)
		expect(evaluate(badge, handle, factsAbout(facts, handle))).toEqual(evaluate(badge, handle, facts));
	expect(cases.some(({ handle, badge }) => evaluate(badge, handle, facts).holds)).toBe(true);
});

test('facts are plain data: written as JSON and read again, they say the same', async () => {
	const facts = factsOf((await schoolOf(sampleSchool)).catalogue);
	expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
});

test('of others it says nothing that was not said to somebody or by them', () => {
	const [ada, bob, cat] = [workBy('ada'), workBy('bob'), workBy('cat')];
	const awards = [
		{ id: '2026/a', badge: 'knotter', holder: 'bob' },
		{ id: '2026/b', badge: 'weaver', holder: 'bob' },
		{ id: '2026/c', badge: 'knotter', holder: 'cat' },
	];
	const facts = factsWith({
		badges: [badgeOf({ assessments: { count: 1, by: 'holder' } })],
		works: [ada, bob, cat],
		assessments: [saidBy('bob', ada), saidBy('cat', bob)],
		awards,
		rings: [['bob', 'cat', 'dan']],
	});
	const about = factsAbout(facts, 'ada');
	expect(about.works).toEqual([ada]);
	expect(about.assessments).toEqual([saidBy('bob', ada)]);
	expect(about.awards).toEqual([awards[0]]);
	expect(about.knownSince).toEqual({ ada: '2026-02-01', bob: '2026-02-01' });
	expect(about.rings).toEqual([]);
});
