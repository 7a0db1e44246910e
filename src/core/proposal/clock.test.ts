import { expect, test } from 'vitest';
import { clockOf } from './clock.ts';
import type { Proposal } from './snapshot.ts';

const opened = (answered?: string) => ({ opened: '2027-01-01', answered }) as Proposal;

test.each([
	['on the day itself', undefined, '2027-01-01', { state: 'waits', days: 0, of: 14 }],
	['on the last day that was promised', undefined, '2027-01-15', { state: 'waits', days: 14, of: 14 }],
	['a day later', undefined, '2027-01-16', { state: 'overdue', days: 1 }],
	['answered at once', '2027-01-01', '2027-03-01', { state: 'answered', days: 0 }],
	['answered late', '2027-02-01', '2027-03-01', { state: 'answered', days: 31 }],
] as const)('the clock %s', (_, answered, at, clock) => {
	expect(clockOf(opened(answered), 14, at)).toEqual(clock);
});
