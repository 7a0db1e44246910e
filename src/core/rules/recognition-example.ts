// A badge, work for it and what a peer said: rules about awards show what they mean by changing one file of it.
import { awardName, ruleDigest, workDigest } from '../recognition/digest.ts';
import { badge } from '../schema/badge.ts';
import { work } from '../schema/work.ts';
import type { Sample } from './rule.ts';

const record = work.parse({ title: 'My bowline', date: '2027-01-10' });
const rule = { assessments: { count: 1, of: 'knots/tie-one' } };
const earned = badge.parse({
	...{ title: 'Knotter', description: 'Ties a bowline.', type: 'skill', school: 'webcraft' },
	...{ rubric: 'knot', rule },
});

/** The name of the award of version 1 for `ada`. */
export const NAME = awardName('knotter', 1, 'ada');

export const KNOTTER: Sample = {
	'rubrics/knot.yml': `title: A knot
of: work
criteria:
  - id: holds
    title: Holds
    question: Does it hold?
    levels:
      - { label: Not yet, means: It slips when a hand pulls. }
      - { label: In part, means: It holds a hand. }
      - { label: Fully, means: It holds a weight. }
`,
	'badges/knotter.mdx': `---
title: Knotter
description: Ties a bowline.
type: skill
school: webcraft
rubric: knot
rule: { assessments: { count: 1, of: knots/tie-one } }
---

One peer has pulled at it.
`,
	'roster/knots/winter/ada.yml': 'joined: 2026-12-01\n',
	'roster/knots/winter/guests.yml': 'joined: 2026-12-01\n',
	'cohorts/knots/winter.yml':
		'title: Winter\nstarts: 2027-01-04\nends: 2027-01-31\nzone: Etc/UTC\nfacilitators: [stewards]\n',
	'work/knots/tie-one/ada.mdx': `---
title: My bowline
date: 2027-01-10
provenance: { way: account }
---

Around the tree and back.
`,
	'assessments/knots/tie-one/ada/guests-r1.yml': assessment(),
};

/** What the guests say of the bowline, with some lines more. */
export function assessment(more = ''): string {
	return `rubric: knot
revision: 1
read: ${workDigest(record, 'Around the tree and back.')}
date: 2027-01-12
ratings: [{ criterion: holds, level: 3 }]
kudos: I pulled at it with my whole weight, twice, and it did not move at all.
provenance: { way: account }
${more}`;
}

/** The award of the badge to `ada`, as its file says it, with some lines more. */
export function awarded(more = '', id = `2027/${NAME}`): Sample {
	return {
		[`awards/${id}.yml`]: `badge: knotter
rule: ${ruleDigest(earned)}
holder: ada
recipient: https://school.example/awards/${NAME}/#holder
date: 2027-01-20
work: [knots/tie-one/ada]
status: 7
${more}`,
	};
}
