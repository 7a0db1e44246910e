// What `npm run reviews` says it did, on a terminal and in the pull request that offers the files.
import { printable } from '#core/problem.ts';
import type { Records } from '#core/reviews/records.ts';
import { count } from '../report/count.ts';

/** What is offered to the forge: a branch with one commit, and the pull request of it. */
export interface Offer {
	branch: string;
	title: string;
	body: string;
	message: string;
}

/** What was done with what the file held, where `odd` proposals had a shape that nobody knows. */
export function reportOf(
	{ kept, left, odd }: Records & { odd: number },
	root: string,
): { text: string; offer: Offer } {
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
	const lines = [
		...files,
		...missing.map(({ by, number, why }) => printable(`Proposal ${number}, ${by}: ${why}`)),
		sums.join(', '),
	];
	const names = kept.map(({ file }) => `- \`content/${file}\``);
	const title = kept.length === 1 ? 'Keep a review' : `Keep ${kept.length} reviews`;
	return {
		text: lines.join('\n'),
		offer: {
			branch: `reviews/${kept[0]?.file.replace(/^reviews\/|\.mdx$/g, '').replace('/', '-') ?? 'none'}`,
			title,
			body: `What peers said about proposals that were merged, as it will stand under the courses. Whoever wrote a review can change its file here, or ask to have it left out.\n\n${names.join('\n')}`,
			message: title,
		},
	};
}

const LOST =
	'The proposal changed after this was written, and the commit that was read is not part of what was merged. To let the site compare, keep it: fetch the proposal, then `git tag read-{commit} {commit}` and push the tag.';
