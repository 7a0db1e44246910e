import type { Course, Unit } from '#core/catalogue/catalogue.ts';
import { licences, type LicenceId } from '#core/schema/licence.ts';
import type { Resource } from '#core/schema/resource.ts';
import type { Task } from '#core/schema/task.ts';
import type { Text } from '#core/text/text.ts';
import { type Edition, textIn } from '../edition.ts';
import { voiceOf } from '../voice.ts';
import { type BesideTask, besideTasks } from './made.ts';
import { unitFacts } from './unit-row.ts';

export interface UnitTask {
	id: string;
	/** Earlier ids, with spaces between them. */
	was: string | undefined;
	title: string;
	meta: string[];
	deliverable: string | undefined;
}

export interface UnitResource {
	href: string;
	type: string;
	title: string;
	language: string | undefined;
	/** Its makers, time and licence; some of them lead somewhere. */
	meta: { label: string; href?: string | undefined }[];
	note: string | undefined;
}

/** What one unit holds, on its own page and on the page of the whole course. */
export interface UnitBody {
	courseId: string;
	number: number;
	title: string;
	/** “3 tasks”, “about 4 hours” */
	facts: string[];
	objectives: string[];
	text: Text;
	/** From the front matter; those of the body stand in the body. */
	tasks: UnitTask[];
	resources: UnitResource[];
	keyPoints: string[];
	facilitator: string | undefined;
	/** What stands beside each task, by its id. */
	beside: Record<string, BesideTask>;
}

/** What `unit` of `course` holds. */
export function unitBody(edition: Edition, course: Course, unit: Unit): UnitBody {
	const { number, title, text, keyPoints, facilitator } = unit;
	const inBody = new Set(text.tasks.map(({ id }) => id));
	const shown = new Set(text.resources.map(({ url }) => url));
	return {
		courseId: course.id,
		number,
		title,
		facts: unitFacts(edition, unit),
		objectives: course.objectives.filter(({ id }) => unit.objectives.includes(id)).map((one) => one.text),
		text: textIn(edition, text),
		tasks: unit.tasks.filter(({ id }) => !inBody.has(id)).map((task) => unitTask(edition, task)),
		resources: unit.resources.filter(({ url }) => !shown.has(url)).map((one) => unitResource(edition, one)),
		keyPoints,
		facilitator,
		beside: besideTasks(edition, course, unit.tasks),
	};
}

function unitTask(edition: Edition, { id, was, title, minutes, optional, deliverable }: Task): UnitTask {
	const { t, duration } = voiceOf(edition);
	return {
		id,
		was: was.join(' ') || undefined,
		title,
		meta: [
			t('task.task'),
			...(minutes === undefined ? [] : [duration(minutes)]),
			...(optional ? [t('task.optional')] : []),
		],
		deliverable,
	};
}

/** What is shown of `resource`. */
export function unitResource(edition: Edition, resource: Resource): UnitResource {
	const { t, duration } = voiceOf(edition);
	const { url, type, title, language, by, minutes, licence, archived, note, optional } = resource;
	const known = licence && licence in licences ? licences[licence as LicenceId] : undefined;
	return {
		href: url,
		type: t(`resource.${type}`),
		title,
		language,
		meta: [
			...(by === undefined ? [] : [{ label: by }]),
			...(minutes === undefined ? [] : [{ label: duration(minutes) }]),
			...(licence === undefined ? [] : [{ label: known?.title ?? licence, href: known?.address }]),
			...(archived === undefined ? [] : [{ label: t('resource.archived'), href: archived }]),
			...(optional ? [{ label: t('task.optional') }] : []),
		],
		note,
	};
}
