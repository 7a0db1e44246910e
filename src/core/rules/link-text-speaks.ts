import { advice } from '../problem.ts';
import { unit } from './example.ts';
import type { Rule } from './rule.ts';

const EMPTY =
	/^(here|click here|click|this|link|this link|read more|more|see|page|website|url|aquí|hier|ici|هنا)$/i;

export const linkTextSpeaks: Rule = {
	id: 'text/link-text',
	title: 'A link says where it leads',
	why: 'Screen readers list the links of a page by themselves; five times “here” is no list.',
	severity: 'advice',
	bad: {
		'courses/knots/units/01-first-knot.mdx': unit('Read about ropes [here](https://example.org/ropes).'),
	},
	says: [
		'courses/knots/units/01-first-knot.mdx:8:18  advice: The link text `here` says nothing of where it leads. Make the words that name the thing the link. [text/link-text]',
	],
	*check({ texts }) {
		for (const [file, { links }] of texts)
			for (const { text, place } of links)
				if (EMPTY.test(text.trim()))
					yield advice(
						'text/link-text',
						file,
						place,
						`The link text \`${text.trim()}\` says nothing of where it leads. Make the words that name the thing the link.`,
					);
	},
};
