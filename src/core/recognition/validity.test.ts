import { describe, expect, test } from 'vitest';
import { addMonths } from '../catalogue/days.ts';
import type { Award, Catalogue } from '../catalogue/catalogue.ts';
import { lastDayOf, stateOf } from './validity.ts';

const award = { id: '2027/abc', badge: 'knotter', date: '2027-01-31' } as Award;
const school = (today: string, months?: number, signed: string[] = ['awards/2027/abc.json']) =>
	({
		today,
		badges: [{ id: 'knotter', months }],
		signed: new Map(signed.map((path) => [path, { path, digest: '' }])),
	}) as unknown as Catalogue;

describe('an award', () => {
	test('counts once its credential lies beside it', () => {
		expect(stateOf(school('2027-02-01'), award)).toBe('valid');
		expect(stateOf(school('2027-02-01', undefined, []), award)).toBe('due');
		expect(stateOf(school('2027-02-01', undefined, ['awards/2027/abc.jwt']), award)).toBe('due');
	});

	test('counts to its last day, and for ever where its badge says nothing', () => {
		expect(lastDayOf(school('2027-02-01', 1), award)).toBe('2027-02-28');
		expect(stateOf(school('2027-02-28', 1), award)).toBe('valid');
		expect(stateOf(school('2027-03-01', 1), award)).toBe('expired');
		expect(lastDayOf(school('2027-02-01'), award)).toBeUndefined();
	});

	test('counts no more once it is revoked, whatever else is true of it', () => {
		const revoked: Award = { ...award, revoked: { on: '2027-02-01', because: 'Given twice.' } };
		expect(stateOf(school('2030-01-01', 1), revoked)).toBe('revoked');
		expect(stateOf(school('2027-02-02', undefined, []), revoked)).toBe('revoked');
	});
});

test('months end where they end', () => {
	expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
	expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
	expect(addMonths('2027-11-15', 14)).toBe('2029-01-15');
});
