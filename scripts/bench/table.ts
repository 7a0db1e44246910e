import type { Cost } from './meter.ts';

/** A step that was measured, in the words of the table. */
export interface Row {
	step: string;
	cost: Cost;
}

/** The costs as a table of Markdown; where memory is unknown stands a dash. */
export function costTable(rows: readonly Row[]): string {
	const lines = rows.map(({ step, cost: { cpu, wall, peak } }) =>
		[step, cpu.toFixed(2), wall.toFixed(2), peak === undefined ? '–' : Math.round(peak / 2 ** 20)].join(
			' | ',
		),
	);
	return ['Step | CPU s | Wall s | Peak MB', '--- | ---: | ---: | ---:', ...lines]
		.map((line) => `| ${line} |`)
		.join('\n');
}

/** How much of the processor time of one step another takes, as a sentence; undefined where one is missing. */
export function ratio(rows: readonly Row[], part: string, whole: string): string | undefined {
	const cpu = (step: string) => rows.find((row) => row.step === step)?.cost.cpu;
	const [few, many] = [cpu(part), cpu(whole)];
	if (few === undefined || !many) return undefined;
	return `${part} ÷ ${whole.toLowerCase()}, CPU: ${(few / many).toFixed(3)}`;
}
