import { expect, test } from 'vitest';
import { Failed, measure, meterHere, meters } from './meter.ts';

test.each([
	['gnu', 'said before\n\n1.50 0.25 2048\n', 2048 * 1024],
	[
		'macos',
		'        1.90 real         1.50 user         0.25 sys\n   2097152  maximum resident set size\n  0  swaps\n',
		2048 * 1024,
	],
	['bash', 'said before\n\n1.500 0.250\n', undefined],
] as const)('the meter of %s reads what it wrote', (name, output, peak) => {
	expect(meters[name].read(output)).toEqual({ cpu: 1.75, peak });
});

const work = 'while (process.cpuUsage().user < 300_000);';
const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(work)}])`;

test.each([
	['the meter of this machine', meterHere()],
	['bash', meters.bash],
])('%s counts what a child of the command worked', async (_, meter) => {
	const { cpu, wall } = await measure(meter, [process.execPath, '-e', parent], process.env);
	expect(cpu).toBeGreaterThan(0.25);
	expect(wall).toBeGreaterThan(0.25);
});

test('a command that fails is said with what it printed', async () => {
	const fails = measure(
		meterHere(),
		[process.execPath, '-e', 'console.log("no school"); process.exit(1)'],
		process.env,
	);
	await expect(fails).rejects.toThrow(Failed);
	await expect(fails).rejects.toThrow('no school');
});
