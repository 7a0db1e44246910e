// Evaluates an award again, from the school as it was at the commit that it names.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Award } from '#core/catalogue/catalogue.ts';
import { isEarnedByWork } from '#core/recognition/due.ts';
import { evaluate } from '#core/recognition/evaluate.ts';
import { factsOf } from '#core/recognition/facts-of.ts';
import { toldTrace } from '#core/recognition/told-trace.ts';
import { layOut } from '#disk/git.ts';
import { schoolAt } from './ledger.ts';

export interface Replayed {
	id: string;
	/** `by-hand` needs no rule; `unknown` where its commit, or its badge at that commit, is not there. */
	outcome: 'holds' | 'fails' | 'by-hand' | 'unknown';
	trace?: string;
}

/** What the rule of the award says of its holder in the school `content` as it was. */
export async function replay(content: string, award: Award): Promise<Replayed> {
	const { id, commit, granted, date, holder, work } = award;
	if (granted) return { id, outcome: 'by-hand' };
	if (commit === undefined) return { id, outcome: 'unknown' };
	const desk = mkdtempSync(join(tmpdir(), 'replay-'));
	try {
		const there = join(desk, 'content');
		if (!(await layOut(content, commit, there))) return { id, outcome: 'unknown' };
		const school = await schoolAt(there, date);
		const badge = school.badges.find((one) => one.id === award.badge && one.version === award.version);
		if (!badge) return { id, outcome: 'unknown' };
		const only = isEarnedByWork(badge) ? work[0] : undefined;
		const { holds, trace } = evaluate(badge, holder, factsOf(school), { work: only });
		return { id, outcome: holds ? 'holds' : 'fails', trace: toldTrace(trace) };
	} finally {
		rmSync(desk, { recursive: true, force: true });
	}
}
