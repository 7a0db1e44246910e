import { problem } from '../problem.ts';
import { unit } from './example.ts';
import type { Rule } from './rule.ts';

export const picturesExist: Rule = {
	id: 'picture/missing',
	title: 'A picture is there',
	why: 'An empty frame tells a reader that something was lost.',
	severity: 'error',
	bad: { 'courses/knots/units/01-first-knot.mdx': unit('![A bowline, tied](../pictures/bowline.svg)') },
	says: [
		'courses/knots/units/01-first-knot.mdx:8:1  There is no picture `courses/knots/pictures/bowline.svg`. Add it, or correct the path. [picture/missing]',
	],
	*check({ texts, assets, entries }) {
		for (const [from, text] of texts)
			for (const { file, place } of text.pictures)
				if (!assets.has(file))
					yield problem(
						'picture/missing',
						from,
						place,
						`There is no picture \`${file}\`. Add it, or correct the path.`,
					);
		for (const { file, picture } of entries.badges.values())
			if (picture && !assets.has(`badges/${picture}`))
				yield problem(
					'picture/missing',
					file,
					['picture'],
					`There is no picture \`badges/${picture}\`. Add it, or correct the name.`,
				);
	},
};

export const picturesHaveWords: Rule = {
	id: 'picture/alt',
	title: 'A picture is told in words',
	why: 'Who cannot see it, or has pictures off, reads the alternative text instead.',
	severity: 'error',
	bad: {
		'courses/knots/units/01-first-knot.mdx': unit('![](../pictures/bowline.svg)'),
		'courses/knots/pictures/bowline.svg':
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1"/></svg>',
	},
	says: [
		'courses/knots/units/01-first-knot.mdx:8:1  This picture has no alternative text. Say between the brackets what it shows. [picture/alt]',
	],
	*check({ texts }) {
		for (const [from, text] of texts)
			for (const { alt, place } of text.pictures)
				if (!alt.trim())
					yield problem(
						'picture/alt',
						from,
						place,
						'This picture has no alternative text. Say between the brackets what it shows.',
					);
	},
};
