// How somebody judged the samples of a rubric, beside what those who wrote it agreed on.

export interface Judged {
	sample: string;
	criterion: string;
	level: number;
}

/** How far `judged` is from what was `agreed`: how many levels are the same, one apart, and further. */
export function apart(judged: readonly Judged[], agreed: readonly Judged[]): [number, number, number] {
	const told: [number, number, number] = [0, 0, 0];
	for (const { sample, criterion, level } of judged) {
		const other = agreed.find((one) => one.sample === sample && one.criterion === criterion);
		if (other) told[Math.min(2, Math.abs(other.level - level)) as 0 | 1 | 2]++;
	}
	return told;
}
