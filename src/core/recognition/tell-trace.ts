// A trace in words, whichever words: pages bring those of their language, everything else takes the English ones here.
import type { Left, LevelFound, Trace } from '../schema/trace.ts';

/** A condition in words, whether it is met, and the conditions that it gathers. */
export interface ToldTrace {
	text: string;
	holds: boolean;
	href?: string;
	parts: ToldTrace[];
	/** Assessments that did not count, a line each, with the reason. */
	left: string[];
}

/** What can be named in a trace. */
export type Named = 'task' | 'course' | 'badge' | 'rubric' | 'criterion' | 'assessor';

/** How a trace is spoken: sentences by key, and what things are called. */
export interface TraceVoice {
	say: (key: TraceKey, values: Record<string, string | number>) => string;
	/** An assessor who is to stay unnamed has no name. */
	name: (what: Named, id: string) => { label: string; href?: string } | undefined;
	list: (words: string[]) => string;
}

/** Every sentence of a trace, in English. Numbers stand at the end, where no language has to bend a word for them. */
export const TRACE_WORDS = {
	all: 'All of these',
	any: 'One of these',
	task: 'Work for “{task}”',
	tasks: 'Tasks of “{course}” with work: {have} of {need}',
	badge: 'Holds “{badge}”',
	'assessments.peer': 'Assessments by peers: {have} of {need}',
	'assessments.holder': 'Assessments by holders of the badge: {have} of {need}',
	'assessments.mentor': 'Assessments by mentors: {have} of {need}',
	'assessments.steward': 'Assessments by stewards: {have} of {need}',
	low: 'too low: {criteria}',
	level: '{criterion} (middle {median}, lowest {lowest})',
	gives: 'Works of peers assessed: {have} of {need}',
	attends: 'Meetings attended: {have} of {need}',
	attendsIn: 'Meetings of “{course}” attended: {have} of {need}',
	calibrated: 'Samples of “{rubric}” judged as was agreed: {have} levels, at least {need}',
	'manual.peer': 'Given by the hand of a peer',
	'manual.holder': 'Given by the hand of a holder',
	'manual.mentor': 'Given by the hand of a mentor',
	'manual.steward': 'Given by the hand of a steward',
	left: '{assessor}: {reason}',
	from: '{reason}, counts from {day}',
	'own-work': 'their own work',
	'made-together': 'made it too',
	'older-revision': 'of an older revision',
	'changed-since': 'the work has changed since',
	unverified: 'nobody has verified who wrote it',
	'too-new': 'too new here',
	'wrong-role': 'may not speak as that',
	'other-rubric': 'by another rubric',
	incomplete: 'not every line of the rubric is rated',
	'said-again': 'said something newer',
} as const;

export type TraceKey = keyof typeof TRACE_WORDS;

/** `trace` as spoken by `voice`. */
export function tellTrace(trace: Trace, voice: TraceVoice): ToldTrace {
	const { text, href } = conditionIn(trace, voice);
	const low = (trace.levels ?? []).filter((level) => !level.holds);
	return {
		text: low.length === 0 ? text : `${text}; ${tooLow(low, voice)}`,
		holds: trace.holds,
		...(href !== undefined && { href }),
		parts: (trace.parts ?? []).map((part) => tellTrace(part, voice)),
		left: (trace.left ?? []).flatMap((one) => leftOut(one, voice) ?? []),
	};
}

function conditionIn(trace: Trace, { say, name }: TraceVoice): { text: string; href?: string | undefined } {
	const { what, of = '', by = 'peer', have = 0, need = 0 } = trace;
	const called = (kind: Named, key: TraceKey, values: Record<string, number> = {}) => {
		const { label, href } = name(kind, of) ?? { label: of };
		return { text: say(key, { ...values, [kind]: label }), href };
	};
	if (what === 'task' || what === 'badge') return called(what, what);
	if (what === 'tasks') return called('course', what, { have, need });
	if (what === 'calibrated') return called('rubric', what, { have, need });
	if (what === 'attends' && of) return called('course', 'attendsIn', { have, need });
	if (what === 'assessments' || what === 'manual') return { text: say(`${what}.${by}`, { have, need }) };
	return { text: say(what, { have, need }) };
}

function tooLow(levels: readonly LevelFound[], { say, name, list }: TraceVoice): string {
	const criteria = levels.map(({ criterion, median, lowest }) =>
		say('level', { criterion: name('criterion', criterion)?.label ?? criterion, median, lowest }),
	);
	return say('low', { criteria: list(criteria) });
}

// In another’s branch of a rule, everybody stands who has no say there; it tells nobody anything.
function leftOut({ assessment, because, from }: Left, { say, name }: TraceVoice): string | undefined {
	if (because === 'wrong-role') return undefined;
	const reason = from === undefined ? say(because, {}) : say('from', { reason: say(because, {}), day: from });
	const assessor = name('assessor', assessorOf(assessment))?.label;
	return assessor === undefined ? reason : say('left', { assessor, reason });
}

// `<course>/<task>/<maker>/<assessor>-r<revision>`
const assessorOf = (assessment: string) => (assessment.split('/').at(-1) ?? '').replace(/-r\d+$/, '');
