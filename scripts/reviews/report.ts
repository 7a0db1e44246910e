// What `npm run reviews` says it did.
import { printable } from '#core/problem.ts';
import type { Records } from '#core/reviews/records.ts';
import { count } from '../report/count.ts';

/** What was done with what the file held, where `odd` proposals had a shape that nobody knows. */
export function reportOf({ kept, left, odd }: Records & { odd: number }, root: string): string {
	const missing = left.filter(({ matters }) => matters);
	const files = kept.map(({ file, record, lost }) => {
		const note = lost ? ` ${LOST.replaceAll('{commit}', record.commit)}` : '';
		return `${root}/${file}  ${record.reviewer}: ${record.verdict}.${note}`;
	});
	const others = left.length - missing.length;
	const sums = [
		count(kept.length, 'review'),
		`${missing.length} left out`,
		`${others} that are none, or were kept before`,
		...(odd > 0 ? [`${count(odd, 'proposal')} of a shape that nobody knows`] : []),
	];
	return [
		...files,
		...missing.map(({ by, number, why }) => printable(`Proposal ${number}, ${by}: ${why}`)),
		sums.join(', '),
	].join('\n');
}

const LOST =
	'The proposal changed after this was written, and the commit that was read is not part of what was merged. To let the site compare, keep it: fetch the proposal, then `git tag read-{commit} {commit}` and push the tag.';
