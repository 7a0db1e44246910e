import { z } from 'zod';
import { day, handle, line, webAddress } from './fields.ts';
import { provenance } from './provenance.ts';

const revision = z.int().min(1).max(99);
const url = webAddress.optional().meta({ title: 'Address', description: 'Where it can be seen.' });
const improved = line(400)
	.optional()
	.meta({ title: 'Improved', description: 'What changed since the revision before, and thanks to whom.' });

const earlier = z
	.strictObject({
		revision: revision.meta({ title: 'Revision', description: 'Its number.' }),
		date: day.meta({ title: 'Date', description: 'The day of that revision.' }),
		url,
		improved,
	})
	.meta({ title: 'Earlier revision' });

/** What a learner made for a task: `work/<course>/<task>/<handle>`. The body tells the steps and what they learned. */
export const work = z.strictObject({
	title: line(120).meta({ title: 'Title', description: 'What you made.' }),
	url,
	date: day.meta({ title: 'Date', description: 'The day of this revision.' }),
	revision: revision.default(1).meta({ title: 'Revision', description: '1, then one more each time.' }),
	improved,
	earlier: z
		.array(earlier)
		.max(98)
		.default([])
		.meta({ title: 'Earlier revisions', description: 'What stood here before, the first one first.' }),
	with: z
		.array(handle.meta({ title: 'Handle', description: 'Somebody who made it with you.' }))
		.max(12)
		.default([])
		.meta({ title: 'With', description: 'Who made it with you; they cannot assess it.' }),
	seeks: z.boolean().default(true).meta({
		title: 'Seeks readers',
		description: 'Whether it stands among the work that waits for a reader.',
	}),
	listed: z.boolean().default(false).meta({
		title: 'Listed',
		description: 'Whether the site may show it beside its task and let search engines find it.',
	}),
	provenance: provenance
		.optional()
		.meta({ title: 'Provenance', description: 'How one knows who handed it in.' }),
});

export type WorkRecord = z.infer<typeof work>;
