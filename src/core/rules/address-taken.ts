import { problem } from '../problem.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

export const addressTaken: Rule = {
	id: 'address/taken',
	title: 'An address leads to one page',
	why: 'An alias that is the name of another course would take its readers away.',
	severity: 'error',
	good: { 'courses/knots/index.mdx': course({ aliases: '[ropes]' }) },
	bad: { 'courses/ropes/index.mdx': course({ title: 'Ropes', status: 'archived', aliases: '[knots]' }) },
	says: [
		'courses/ropes/index.mdx:17:11  The alias `knots` is the name of another course. Take it out, or choose another. [address/taken]',
	],
	*check({ courses, known }) {
		const taken = new Map<string, string>();
		for (const { id, file, aliases, units } of courses) {
			for (const [index, alias] of aliases.entries()) {
				const owner = known.get('courses')?.has(alias)
					? 'the name of another course'
					: taken.has(alias) && `an alias of \`${taken.get(alias)}\``;
				if (owner)
					yield problem(
						'address/taken',
						file,
						['aliases', index],
						`The alias \`${alias}\` is ${owner}. Take it out, or choose another.`,
					);
				taken.set(alias, id);
			}
			const slugs = new Set(units.map((unit) => unit.id.replace(/^.*\/(?:\d+-)?/, '')));
			for (const unit of units)
				for (const [index, alias] of unit.aliases.entries())
					if (slugs.has(alias))
						yield problem(
							'address/taken',
							unit.file,
							['aliases', index],
							`The alias \`${alias}\` is the name of a unit of this course. Take it out, or choose another.`,
						);
		}
	},
};
