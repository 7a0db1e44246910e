// Why a rule holds or does not, in the language of the page. The words may also be handed to a script, which then speaks
// as the page does.
import { addresses } from '#core/addresses.ts';
import type { BadgeFact } from '#core/recognition/facts.ts';
import { namesIn } from '#core/recognition/names.ts';
import {
	type Named,
	tellTrace,
	type ToldTrace,
	TRACE_WORDS,
	type TraceKey,
	type TraceVoice,
} from '#core/recognition/tell-trace.ts';
import type { Trace } from '#core/schema/trace.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';
import { taskLink } from './task.ts';

export type { ToldTrace } from '#core/recognition/tell-trace.ts';

/** `trace` of the rule of `badge` in the words of the edition; assessors are named by their handles, or not at all. */
export function toldTraceIn(
	edition: Edition,
	trace: Trace,
	badge: Pick<BadgeFact, 'rubric'>,
	{ assessors = true }: { assessors?: boolean } = {},
): ToldTrace {
	return tellTrace(trace, traceVoice(edition, badge, assessors));
}

/** The sentences of a trace by their keys, for a script that tells one. */
export function traceSentences(edition: Edition): Record<TraceKey, string> {
	const { t } = voiceOf(edition);
	const keys = Object.keys(TRACE_WORDS) as TraceKey[];
	const kept = Object.fromEntries(PLACES.map((place) => [place, `{${place}}`]));
	return Object.fromEntries(keys.map((key) => [key, t(`trace.${key}`, kept)])) as Record<TraceKey, string>;
}

const PLACES = [
	'have',
	'need',
	'task',
	'course',
	'badge',
	'rubric',
	'criterion',
	'criteria',
	'median',
	'lowest',
].concat(['assessor', 'reason', 'day']);

function traceVoice(edition: Edition, badge: Pick<BadgeFact, 'rubric'>, assessors: boolean): TraceVoice {
	const { t, list, day } = voiceOf(edition);
	const names = namesIn(edition, badge);
	return {
		say: (key, { day: from, ...values }) =>
			t(`trace.${key}`, from === undefined ? values : { ...values, day: day(String(from)) }),
		name: (what, id) => {
			if (what === 'assessor') return assessors ? { label: id } : undefined;
			const href = hrefOf(edition, what, id);
			return { label: names(what, id) ?? id, ...(href !== undefined && { href }) };
		},
		list,
	};
}

// A trace may be older than the school: what it names need not be there any more.
function hrefOf(edition: Edition, what: Exclude<Named, 'assessor'>, id: string): string | undefined {
	const { href } = voiceOf(edition);
	const { courses, badges, entries } = edition;
	if (what === 'task') return taskLink(edition, id).href || undefined;
	if (what === 'course') return courses.some((one) => one.id === id) ? href(addresses.course(id)) : undefined;
	if (what === 'badge') return badges.some((one) => one.id === id) ? href(addresses.badge(id)) : undefined;
	return what === 'rubric' && entries.rubrics.has(id) ? href(addresses.rubric(id)) : undefined;
}
