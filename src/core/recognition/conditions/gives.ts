import { type Asked, type Found, found } from './found.ts';

/** Has assessed so many works of others, whole and in words; each counts once, however often it was read. */
export function gives({ known, holder }: Asked, need: number): Found {
	const given = (known.assessmentsBy.get(holder) ?? []).filter((one) => {
		const work = known.works.get(one.work);
		const others = work !== undefined && work.maker !== holder && !work.with.includes(holder);
		return others && one.way !== undefined && one.words > 0 && known.isComplete(one);
	});
	const have = new Set(given.map(({ work }) => work)).size;
	return found({ what: 'gives', holds: have >= need, have, need }, { given });
}
