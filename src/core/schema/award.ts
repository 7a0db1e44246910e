import { z } from 'zod';
import { commit, day, digest, handle, line, ref, webAddress } from './fields.ts';
import { trace } from './trace.ts';

/** The drawings that a certificate can bear, each with the version of its program. */
export const ARTS = ['rings-1', 'weave-1', 'spiral-1'] as const;

/** What a steward has to look at before an award is given; none of them refuses by itself. */
export const FLAGS = ['swapped', 'ring', 'hollow', 'all-new'] as const;

const because = line(240);

const granted = z.strictObject({
	by: ref('people').meta({ title: 'By', description: 'Who says so.' }),
	because: because.meta({ title: 'Because', description: 'What they saw.' }),
});

const decided = z.strictObject({
	by: ref('people').meta({ title: 'By', description: 'The steward who looked at the flags.' }),
	because: because.meta({ title: 'Because', description: 'What they found.' }),
});

const revoked = z.strictObject({
	on: day.meta({ title: 'On', description: 'The day from which it counts no more.' }),
	because: because.meta({ title: 'Because', description: 'Why.' }),
	by: ref('people').optional().meta({ title: 'By', description: 'Who decided it.' }),
});

// Backpacks of Open Badges 2.0 know their people by mail; the address itself is nowhere.
const mail = z.strictObject({
	hash: z
		.string()
		.regex(/^sha256\$[0-9a-f]{64}$/, 'is not a hashed address. `npm run award -- --mail` makes it')
		.meta({ title: 'Hash', description: 'SHA-256 of the address and the salt, as Open Badges write it.' }),
	salt: line(40).meta({ title: 'Salt', description: 'What was put behind the address.' }),
});

/** Who earned which badge, and why: `awards/<year>/<id>`. The signed credential lies beside it as JSON. */
export const award = z.strictObject({
	badge: ref('badges').meta({ title: 'Badge', description: 'What was earned.' }),
	version: z
		.int()
		.min(1)
		.max(99)
		.default(1)
		.meta({ title: 'Version', description: 'The version of the badge’s rule.' }),
	rule: digest.meta({ title: 'Rule', description: 'The digest of that rule.' }),
	holder: handle.meta({ title: 'Holder', description: 'The handle of whoever earned it.' }),
	recipient: line(200).meta({
		title: 'Recipient',
		description: 'Whom the credential names: a `did:key:`, or an address of this site.',
	}),
	date: day.meta({ title: 'Date', description: 'The day it was given.' }),
	reissued: day
		.optional()
		.meta({ title: 'Reissued', description: 'The day it was signed again, if it was.' }),
	commit: commit
		.optional()
		.meta({ title: 'Commit', description: 'The state of the school at which it was earned.' }),
	work: z
		.array(ref('work').meta({ title: 'Work', description: 'Its id: `course/task/handle`.' }))
		.max(40)
		.default([])
		.meta({ title: 'Work', description: 'What it was earned with.' }),
	evidence: z
		.array(webAddress)
		.max(12)
		.default([])
		.meta({ title: 'Evidence', description: 'Where the work can be seen, as it was.' }),
	status: z
		.int()
		.min(0)
		.max(131_071)
		.meta({ title: 'Status', description: 'Its place in the list of what is revoked.' }),
	art: z.enum(ARTS).default('rings-1').meta({ title: 'Art', description: 'The drawing on the certificate.' }),
	flags: z
		.array(z.enum(FLAGS).meta({ title: 'Flag', description: 'What to look at.' }))
		.max(10)
		.default([])
		.meta({ title: 'Flags', description: 'What a steward had to look at.' }),
	decided: decided
		.optional()
		.meta({ title: 'Decided', description: 'What the steward found about the flags.' }),
	granted: granted.optional().meta({ title: 'Granted', description: 'Who gave it by hand, if no rule did.' }),
	trace: trace.optional().meta({ title: 'Trace', description: 'Why the rule held.' }),
	listed: z
		.boolean()
		.default(false)
		.meta({ title: 'Listed', description: 'Whether the holder wants it shown.' }),
	mail: mail
		.optional()
		.meta({ title: 'Mail', description: 'A hashed address, only if the holder asked for it.' }),
	revoked: revoked.optional().meta({ title: 'Revoked', description: 'Why it no longer counts, if so.' }),
});

export type AwardRecord = z.infer<typeof award>;
