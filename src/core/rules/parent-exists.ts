import { problem } from '../problem.ts';
import { type CollectionName, collections } from '../schema/collections.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Rule } from './rule.ts';

// What the first parts of an id name, by collection: `cohorts/<course>/<cohort>` lies under a course.
const PARENTS: Partial<Record<CollectionName, CollectionName>> = {
	units: 'courses',
	cohorts: 'courses',
	reviews: 'courses',
	work: 'courses',
	assessments: 'courses',
	mail: 'courses',
	roster: 'cohorts',
	recaps: 'cohorts',
};

export const parentExists: Rule = {
	id: 'path/parent',
	title: 'A folder belongs to something',
	why: 'A group or review in the folder of a course that does not exist would never be shown.',
	severity: 'error',
	bad: {
		'cohorts/knot/spring.yml': 'title: Spring\nstarts: 2027-03-01\nzone: Etc/UTC\nfacilitators: [stewards]\n',
	},
	says: [
		'cohorts/knot/spring.yml:1:1  There is no course called `knot` that this file could belong to. Did you mean `knots`? [path/parent]',
	],
	*check(catalogue) {
		for (const [name, parent] of Object.entries(PARENTS) as [CollectionName, CollectionName][]) {
			const known = catalogue.known.get(parent) ?? new Set();
			for (const { id, file } of catalogue.entries[name].values()) {
				const wanted = id
					.split('/')
					.slice(0, parent === 'cohorts' ? 2 : 1)
					.join('/');
				if (known.has(wanted)) continue;
				const noun = collections[parent].label.toLowerCase();
				const hint = didYouMean(wanted, known) || ' Correct the name of its folder.';
				yield problem(
					'path/parent',
					file,
					undefined,
					`There is no ${noun} called \`${wanted}\` that this file could belong to.${hint}`,
				);
			}
		}
	},
};
