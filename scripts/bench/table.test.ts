import { expect, test } from 'vitest';
import { costTable, ratio } from './table.ts';

const rows = [
	{ step: 'Cold build', cost: { cpu: 20, wall: 12.345, peak: 512 * 2 ** 20 } },
	{ step: 'Build after one edit', cost: { cpu: 0.5, wall: 0.4, peak: undefined } },
];

test('a bench prints a table, with a dash where memory is unknown', () => {
	expect(costTable(rows).split('\n')).toEqual([
		'| Step | CPU s | Wall s | Peak MB |',
		'| --- | ---: | ---: | ---: |',
		'| Cold build | 20.00 | 12.35 | 512 |',
		'| Build after one edit | 0.50 | 0.40 | – |',
	]);
});

test('one step is said as a part of another, where both were measured', () => {
	expect(ratio(rows, 'Build after one edit', 'Cold build')).toBe(
		'Build after one edit ÷ cold build, CPU: 0.025',
	);
	expect(ratio(rows.slice(1), 'Build after one edit', 'Cold build')).toBeUndefined();
});
