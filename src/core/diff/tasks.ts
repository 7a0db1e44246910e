// The tasks of a course. Learners' ticks and work hang on their ids: one that goes without an heir takes them along.
import type { Unit } from '../catalogue/catalogue.ts';
import type { Task } from '../schema/task.ts';
import type { Line } from './comparison.ts';
import { duration } from './count.ts';
import { change, changed, gain, loss } from './line.ts';
import type { CoursePair } from './side.ts';

interface Placed {
	task: Task;
	/** The name of its unit in the later state, if that is still there. */
	unit: string;
	number: number;
}

export function taskLines({ units, gone, fresh }: CoursePair): Line[] {
	const then = placed([
		...units.map(({ before, after }) => [before, after.id] as const),
		...gone.map((unit) => [unit, unit.id] as const),
	]);
	const now = placed([
		...units.map(({ after }) => [after, after.id] as const),
		...fresh.map((unit) => [unit, unit.id] as const),
	]);
	const heirs = heirsOf(now);
	const lost = then.filter(({ task }) => !heirs.has(task.id));
	const known = new Set(then.flatMap(({ task }) => heirs.get(task.id) ?? []));
	const likely = likelyHeirs(
		lost,
		now.filter((one) => !known.has(one)),
	);
	for (const heir of likely.values()) known.add(heir);
	return [
		...lost.map((one) => lostTask(one.task, likely.get(one)?.task)),
		...then.flatMap(({ task }) =>
			task.was.filter((id) => !heirs.has(id) && heirs.has(task.id)).map((id) => lostName(id, task)),
		),
		...then.flatMap((one) => {
			const heir = heirs.get(one.task.id);
			return heir ? taskChanges(one, heir) : [];
		}),
		...now.filter((one) => !known.has(one)).map(({ task, number }) => newTask(task, number)),
	];
}

function placed(units: readonly (readonly [Unit, string])[]): Placed[] {
	return units.flatMap(([{ tasks, number }, unit]) => tasks.map((task) => ({ task, unit, number })));
}

// By every id that ticks may be kept under.
function heirsOf(now: readonly Placed[]): Map<string, Placed> {
	return new Map([
		...now.flatMap((one) => one.task.was.map((id) => [id, one] as const)),
		...now.map((one) => [one.task.id, one] as const),
	]);
}

// A new task of the same name is most likely the old one.
function likelyHeirs(lost: readonly Placed[], fresh: readonly Placed[]): Map<Placed, Placed> {
	const found = lost.map((one) => [one, fresh.find(({ task }) => task.title === one.task.title)] as const);
	return new Map(found.flatMap(([one, heir]) => (heir ? [[one, heir]] : [])));
}

function lostTask({ id, title }: Task, heir: Task | undefined): Line {
	const says = heir
		? `The task “${title}” changes its id from \`${id}\` to \`${heir.id}\``
		: `The task “${title}” (\`${id}\`) is gone`;
	const remedy = heir
		? `Give the task \`was\` with \`${id}\` to keep it.`
		: `If another task takes its place, give that one \`was\` with \`${id}\`.`;
	return loss('task-id', says, { note: `Learners who ticked it lose that tick. ${remedy}` });
}

function lostName(was: string, { id, title }: Task): Line {
	return loss('task-id', `The task “${title}” (\`${id}\`) no longer says that it was \`${was}\``, {
		note: 'Learners who ticked it under that name lose the tick.',
	});
}

function newTask({ title, minutes, optional }: Task, unit: number): Line {
	const rest = [minutes !== undefined && duration(minutes), optional && 'optional']
		.filter(Boolean)
		.join(' · ');
	return gain('task', `The task “${title}” is new in unit ${unit}`, rest ? { note: rest } : {});
}

function taskChanges({ task: before, unit }: Placed, heir: Placed): Line[] {
	const { task: after } = heir;
	const name = `of the task “${after.title}”`;
	const time = ({ minutes }: Task) => (minutes === undefined ? 'no time' : duration(minutes));
	return [
		...(before.id === after.id
			? []
			: [change('task', `Id ${name}`, { before: before.id, after: after.id, note: 'Ticks are kept.' })]),
		...changed('task', `Title of the task \`${after.id}\``, before.title, after.title),
		...changed('task', `Time ${name}`, time(before), time(after)),
		...changed('task', `What is there at the end ${name}`, before.deliverable, after.deliverable),
		...(before.optional === after.optional
			? []
			: [
					change(
						'task',
						`The task “${after.title}” is ${after.optional ? 'optional now' : 'asked of everyone now'}`,
					),
				]),
		...(unit === heir.unit
			? []
			: [change('task', `The task “${after.title}” is in unit ${heir.number} now`)]),
	];
}
