// What a steward should know of rubrics and readers, as text for a terminal. It names people, so it is on no page.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type CriterionHealth, rubricHealth } from '../recognition/rubric-health.ts';
import { type Circles, rings } from '../recognition/swaps.ts';

/** How each rubric of work fares, then who reads whom. */
export function healthText(catalogue: Catalogue): string {
	const rubrics = [...catalogue.entries.rubrics.values()].filter(({ of }) => of === 'work');
	return [
		...rubrics.map(({ id, title }) => rubricText(`${title} (${id})`, rubricHealth(catalogue, id))),
		circlesText(rings(catalogue)),
	].join('\n\n');
}

function rubricText(title: string, all: readonly CriterionHealth[]): string {
	const lines = all.map(({ criterion, ratings, spread, apart, pairs, unclear }) => {
		const levels = spread.map((count, index) => `${index + 1}: ${count}`).join(', ');
		const distance =
			apart === undefined
				? 'no two have read the same'
				: `${apart.toFixed(2)} levels apart (pairs: ${pairs})`;
		return `  ${criterion}: ${ratings} ratings (${levels}); ${distance}${unclear ? '; say it in other words' : ''}`;
	});
	return [title, ...(lines.length > 0 ? lines : ['  Nothing to rate.'])].join('\n');
}

function circlesText({ rings: circles, swaps }: Circles): string {
	const percent = (share: number) => `${Math.round(share * 100)} %`;
	return [
		'Who reads whom. Hints, and no more: groups read each other, and that is how it should be.',
		...circles.map(
			({ people, inside }) =>
				`  A circle: ${people.join(', ')} (${percent(inside)} of what they touch is inside)`,
		),
		...swaps.map(
			({ handle, readers, swapped }) =>
				`  ${handle}: has assessed ${swapped} of their ${readers} readers (${percent(swapped / readers)})`,
		),
		...(circles.length + swaps.length === 0 ? ['  Nothing stands out.'] : []),
	].join('\n');
}
