import { addressOfFile } from '../address-of-file.ts';
import { addresses } from '../addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { siteAddresses } from '../catalogue/site-addresses.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { entryOf } from '../schema/collections.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Link, Text } from '../text/text.ts';
import { unit } from './example.ts';
import type { Rule } from './rule.ts';

export const linksLead: Rule = {
	id: 'link/missing',
	title: 'A link inside the school leads somewhere',
	why: 'A dead link stops a learner in the middle of a task.',
	severity: 'error',
	good: {
		'courses/knots/units/01-first-knot.mdx': unit(
			'See [what to bring](../index.mdx) and [the school](../../../schools/webcraft.mdx).',
		),
	},
	bad: { 'courses/knots/units/01-first-knot.mdx': unit('See [the second knot](./02-second-knot.mdx).') },
	says: [
		'courses/knots/units/01-first-knot.mdx:8:5  There is no file `courses/knots/units/02-second-knot.mdx`. Correct the path; it is seen from this file, with its ending. [link/missing]',
	],
	*check(catalogue) {
		const known = siteAddresses(catalogue);
		for (const [file, text] of catalogue.texts)
			for (const link of text.links) yield* dead(catalogue, known, file, link);
	},
};

export const anchorsExist: Rule = {
	id: 'link/anchor',
	title: 'A link to a heading finds it',
	why: 'Headings change; a link that missed the change drops its reader at the top of a long page.',
	severity: 'error',
	good: { 'courses/knots/units/01-first-knot.mdx': unit('## A loop\n\nSee [the loop](#on-a-loop).') },
	bad: { 'courses/knots/units/01-first-knot.mdx': unit('## A loop\n\nSee [the loop](#on-the-loop).') },
	says: [
		'courses/knots/units/01-first-knot.mdx:10:5  The page has no place `#on-the-loop`. It has `#on-a-loop`, `#task-tie-one`. [link/anchor]',
	],
	*check(catalogue) {
		for (const [file, text] of catalogue.texts)
			for (const link of text.links) {
				if (!link.anchor) continue;
				const target =
					link.file === undefined && link.site === undefined
						? text
						: link.file && catalogue.texts.get(link.file);
				const ids = target ? idsOf(target) : undefined;
				if (!ids || ids.includes(link.anchor)) continue;
				const list = ids.length
					? `It has ${ids
							.slice(0, 12)
							.map((id) => `\`#${id}\``)
							.join(', ')}.`
					: 'It has no headings to link to.';
				yield problem(
					'link/anchor',
					file,
					link.place,
					`The page has no place \`#${link.anchor}\`.${didYouMean(link.anchor, ids) || ` ${list}`}`,
				);
			}
	},
};

function* dead(
	{ known, assets }: Catalogue,
	site: ReadonlySet<string>,
	from: string,
	{ file, site: address, place }: Link,
): Iterable<Problem> {
	if (address !== undefined && !site.has(address)) {
		yield problem(
			'link/missing',
			from,
			place,
			`The site has no page \`${address}\`.${didYouMean(address, site) || ' Link to the file of the page instead, seen from this one.'}`,
		);
	}
	if (file === undefined) return;
	const entry = entryOf(file);
	const exists = entry ? known.get(entry.collection)?.has(entry.id) : assets.has(file);
	if (!exists)
		yield problem(
			'link/missing',
			from,
			place,
			`There is no file \`${file}\`. Correct the path; it is seen from this file, with its ending.`,
		);
	else if (addressOfFile(file) === undefined)
		yield problem(
			'link/missing',
			from,
			place,
			`The file \`${file}\` has no page of its own. Link to \`${addresses.home}\` or to the page it is shown on.`,
		);
}

function idsOf(text: Text): string[] {
	return [
		...text.headings.map(({ id }) => id),
		...text.tasks.map(({ id }) => `task-${id}`),
		...text.quizzes.map((id) => `quiz-${id}`),
	];
}
