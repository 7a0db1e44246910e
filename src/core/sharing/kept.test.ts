import { expect, test } from 'vitest';
import { type Kept, NOTHING_KEPT, parseKept, withDraft, withPractice } from './kept.ts';

const AT = '2027-01-05T12:00:00.000Z';
const draft = { fields: { title: 'A knot', did: 'I\ntied it.' }, at: AT };
const practice = { judged: [{ sample: 'one', criterion: 'clear', level: 3 }], at: AT };

test('what was kept comes back', () => {
	const kept = withPractice(withDraft(NOTHING_KEPT, 'work/knots/tie-one', draft), 'peer-work', practice);
	expect(kept).toEqual({
		version: 1,
		handle: '',
		drafts: { 'work/knots/tie-one': draft },
		practice: { 'peer-work': practice },
	});
	expect(parseKept(JSON.stringify(kept))).toEqual(kept);
});

test('what the first version kept stays readable', () => {
	const old = `{"version":1,"handle":"ada","drafts":{"assessments/knots/tie-one/bo":{"fields":{"kudos":"Good."},"at":"${AT}"}},"practice":{}}`;
	expect(parseKept(old)).toEqual(JSON.parse(old));
});

test('a draft that is handed over goes', () => {
	const kept = withDraft(NOTHING_KEPT, 'work/knots/tie-one', draft);
	expect(withDraft(kept, 'work/knots/tie-one', undefined)).toEqual(NOTHING_KEPT);
});

test('what somebody else wrote there is not taken', () => {
	const wrong: [Partial<Record<keyof Kept, unknown>> | string, string][] = [
		['{', 'broken'],
		['[]', 'broken'],
		[{ version: 2 }, 'newer'],
		[{ handle: 'Ada!' }, 'broken'],
		[{ drafts: { 'a<b': draft } }, 'broken'],
		[{ drafts: { a: { ...draft, fields: { title: 1 } } } }, 'broken'],
		[{ drafts: { a: { ...draft, at: 'today' } } }, 'broken'],
		[{ practice: { 'peer-work': { ...practice, judged: [{ sample: 'one' }] } } }, 'broken'],
	];
	for (const [value, why] of wrong)
		expect(parseKept(typeof value === 'string' ? value : JSON.stringify({ ...NOTHING_KEPT, ...value }))).toBe(
			why,
		);
});
