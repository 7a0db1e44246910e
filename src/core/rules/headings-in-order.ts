import { advice } from '../problem.ts';
import { unit } from './example.ts';
import type { Rule } from './rule.ts';

export const headingsInOrder: Rule = {
	id: 'text/headings',
	title: 'Headings go down one level at a time',
	why: 'People who listen to a page find their way by its headings. The title of the page is the first of them.',
	severity: 'advice',
	bad: { 'courses/knots/units/01-first-knot.mdx': unit('# Knots\n\n## A loop\n\n#### Around\n\n## A loop') },
	says: [
		'courses/knots/units/01-first-knot.mdx:8:1  advice: The title of the page is its only first heading. Begin with `##`. [text/headings]',
		'courses/knots/units/01-first-knot.mdx:12:1  advice: This heading leaves out a level, from 2 to 4. Use 3 `#` signs. [text/headings]',
		'courses/knots/units/01-first-knot.mdx:14:1  advice: Two headings of this page are “A loop”. Say what is different in the second. [text/headings]',
	],
	*check({ texts }) {
		for (const [file, { headings }] of texts) {
			const seen = new Set<string>();
			let before = 1;
			for (const { depth, text, place } of headings) {
				const say = (message: string) => advice('text/headings', file, place, message);
				if (depth === 1) yield say('The title of the page is its only first heading. Begin with `##`.');
				else if (depth > before + 1)
					yield say(
						`This heading leaves out a level, from ${before} to ${depth}. Use ${before + 1} \`#\` signs.`,
					);
				if (seen.has(text.toLowerCase()))
					yield say(`Two headings of this page are “${text}”. Say what is different in the second.`);
				seen.add(text.toLowerCase());
				before = Math.max(depth, 1);
			}
		}
	},
};
