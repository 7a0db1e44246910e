import { problem } from '../problem.ts';
import { type Licence, licences } from '../schema/licence.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

export const licenceCompatible: Rule = {
	id: 'licence/compatible',
	title: 'A course keeps the terms of what it is based on',
	why: 'Share-alike and non-commercial terms go on to whatever is made from a work. Linking to a work is not basing on it.',
	severity: 'error',
	good: {
		'courses/knots/index.mdx': course({
			basedOn:
				'[{ title: The Knot Book, url: "https://example.org/knots", by: a sailor, licence: CC-BY-4.0 }]',
		}),
	},
	bad: {
		'courses/knots/index.mdx': course({
			basedOn:
				'[{ title: The Knot Book, url: "https://example.org/knots", by: a sailor, licence: CC-BY-NC-SA-4.0 }]',
		}),
	},
	says: [
		'courses/knots/index.mdx:17:92  The Knot Book is under CC BY-NC-SA 4.0, and this course under CC BY-SA 4.0 leaves its terms behind. Put the course under CC-BY-NC-SA-4.0, or link to the work instead. [licence/compatible]',
	],
	*check({ courses }) {
		for (const { file, licence, basedOn } of courses)
			for (const [index, ancestor] of basedOn.entries()) {
				if (keepsTerms(ancestor.licence, licence)) continue;
				const [theirs, ours] = [licences[ancestor.licence], licences[licence]];
				yield problem(
					'licence/compatible',
					file,
					['basedOn', index, 'licence'],
					`${ancestor.title} is under ${theirs.title}, and this course under ${ours.title} leaves its terms behind. Put the course under ${ancestor.licence}, or link to the work instead.`,
				);
			}
	},
};

type Id = keyof typeof licences;

// An adapter's licence: the same terms or stricter ones for permissive works, the same family and a version no older
// for share-alike ones (CC BY-SA §3b; https://creativecommons.org/compatiblelicenses/).
function keepsTerms(theirs: Id, ours: Id): boolean {
	const [before, after]: [Licence, Licence] = [licences[theirs], licences[ours]];
	if (before.nonCommercial && !after.nonCommercial) return false;
	if (before.attribution && !after.attribution) return false;
	if (!before.shareAlike) return true;
	return family(theirs) === family(ours) && theirs <= ours;
}

const family = (id: Id) => id.replace(/-\d.*$/, '');
