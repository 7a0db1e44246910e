import { advice } from '../problem.ts';
import { assessment, KNOTTER } from './recognition-example.ts';
import type { Rule } from './rule.ts';

const PATH = 'assessments/knots/tie-one/ada/guests-r1.yml';

export const assessmentRead: Rule = {
	id: 'assessment/read',
	title: 'An assessment says what was read',
	why: 'Without the digest of what was read, nobody notices if the work is changed afterwards and keeps the praise.',
	severity: 'advice',
	good: KNOTTER,
	bad: { ...KNOTTER, [PATH]: assessment().replace(/read: .*\n/, '') },
	says: [
		'assessments/knots/tie-one/ada/guests-r1.yml:2:11  advice: It does not say what was read. Write `read: f70ee5ef8ed3f33cbba8b43d1ce02788`, if this is what was there. [assessment/read]',
	],
	*check({ works }) {
		for (const { revision, digest, assessments } of works)
			for (const one of assessments)
				// Nobody can add a line to what its writer has signed.
				if (one.read === undefined && one.revision === revision && !one.provenance?.signature)
					yield advice(
						'assessment/read',
						one.file,
						['revision'],
						`It does not say what was read. Write \`read: ${digest}\`, if this is what was there.`,
					);
	},
};
