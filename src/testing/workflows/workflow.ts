// A workflow of the forge as the rules read it: its triggers, jobs and steps, each with the way that leads to its line.
import { LineCounter, parseDocument } from 'yaml';

export type Way = readonly (string | number)[];
type Fields = Record<string, unknown>;

export interface Step {
	at: Way;
	uses: string | undefined;
	run: string | undefined;
	with: Fields;
	env: Fields;
}

export interface Job {
	name: string;
	at: Way;
	data: Fields;
	steps: Step[];
}

export interface Workflow {
	file: string;
	data: Fields;
	/** Triggers and what they say more. */
	on: Record<string, Fields>;
	jobs: Job[];
	/** Every text in it, values and not keys. */
	texts: { at: Way; text: string }[];
	/** Events of strangers run with the school's rights. */
	trusted: boolean;
	/** Files of strangers are read, or their program run. */
	untrusted: boolean;
	lineOf: (way: Way) => number;
}

/** Events that strangers can cause, and that run the workflow of the main branch with its token and secrets. */
const FOR_STRANGERS = /^(pull_request_target|workflow_run|issue|issues|issue_comment|discussion|fork|watch)/;

/** The workflow that `source` holds; throws where it is no YAML. */
export function workflowOf(file: string, source: string): Workflow {
	const lines = new LineCounter();
	const document = parseDocument(source, { lineCounter: lines });
	if (document.errors[0]) throw document.errors[0];
	const data = fields(document.toJS());
	const on = triggersOf(data['on']);
	const lineOf = (way: Way): number => {
		const node = document.getIn(way, true) as { range?: [number, number, number] } | undefined;
		if (node?.range) return lines.linePos(node.range[0]).line;
		return way.length === 0 ? 1 : lineOf(way.slice(0, -1));
	};
	return {
		file,
		data,
		on,
		jobs: Object.entries(fields(data['jobs'])).map(([name, job]) => jobOf(name, fields(job))),
		texts: textsIn(data, []),
		trusted: Object.keys(on).some((event) => FOR_STRANGERS.test(event)),
		untrusted: 'pull_request' in on,
		lineOf,
	};
}

function triggersOf(on: unknown): Record<string, Fields> {
	if (typeof on === 'string') return { [on]: {} };
	if (Array.isArray(on)) return Object.fromEntries(on.map((event) => [String(event), {}]));
	return Object.fromEntries(Object.entries(fields(on)).map(([event, more]) => [event, fields(more)]));
}

function jobOf(name: string, data: Fields): Job {
	const at = ['jobs', name];
	const steps = Array.isArray(data['steps']) ? data['steps'] : [];
	return {
		name,
		at,
		data,
		steps: steps.map((step, index) => {
			const { uses, run, with: inputs, env } = fields(step);
			return {
				at: [...at, 'steps', index],
				uses: typeof uses === 'string' ? uses : undefined,
				run: typeof run === 'string' ? run : undefined,
				with: fields(inputs),
				env: fields(env),
			};
		}),
	};
}

function textsIn(value: unknown, at: Way): { at: Way; text: string }[] {
	if (typeof value === 'string') return [{ at, text: value }];
	if (typeof value !== 'object' || value === null) return [];
	const parts: [string | number, unknown][] = Array.isArray(value)
		? value.map((one, index) => [index, one])
		: Object.entries(value);
	return parts.flatMap(([key, one]) => textsIn(one, [...at, key]));
}

export function fields(value: unknown): Fields {
	return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}
