// What the rules say of somebody: whether they have earned a badge, and why.
import type { AwardRecord } from '../schema/award.ts';
import type { Trace } from '../schema/trace.ts';

export type Flag = AwardRecord['flags'][number];

export interface Outcome {
	holds: boolean;
	/** The rule again, with what was found for each condition. */
	trace: Trace;
	/** What a steward has to look at; none of them refuses. */
	flags: Flag[];
	/** What it is earned with: ids of work and of the assessments that counted. */
	work: string[];
	assessments: string[];
}

/** An award that somebody has earned and that is not in the ledger yet. */
export interface Due {
	/** As its file will be called: `<year>/<name>`. */
	id: string;
	award: AwardRecord;
	/** True where a steward has to decide about its flags. */
	waits: boolean;
}
