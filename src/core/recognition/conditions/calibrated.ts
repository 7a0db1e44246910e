import { type Asked, type Found, found } from './found.ts';

/**
 * Has judged the samples of a rubric much as those who wrote it: every level at most one from what was agreed on, and at
 * least half of them the same.
 */
export function calibrated({ known, holder }: Asked, of: string): Found {
	const agreed = known.rubrics.get(of)?.samples ?? [];
	const said = known.calibrations.get(holder)?.find(({ rubric }) => rubric === of)?.ratings ?? [];
	const apart = agreed.map(({ sample, criterion, level }) => {
		const own = said.find((one) => one.sample === sample && one.criterion === criterion);
		return own ? Math.abs(own.level - level) : Infinity;
	});
	const have = apart.filter((one) => one === 0).length;
	const need = Math.ceil(agreed.length / 2);
	const near = apart.every((one) => one <= 1);
	return found({ what: 'calibrated', holds: agreed.length > 0 && near && have >= need, of, have, need });
}
