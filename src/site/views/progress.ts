// What pages say of tasks, so that a device can count those that somebody has ticked. Nothing here knows anybody.
import { addresses, unitSlug } from '#core/addresses.ts';
import type { Course, Unit } from '#core/catalogue/catalogue.ts';
import { writeTasks } from '#core/progress/tasks.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import { direction, type Sentence, sentence, type WordKey } from '#i18n/words.ts';
import type { Edition } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { languageOf } from './course.ts';
import { schoolOf } from './find.ts';

/** A course with its tasks, as `core/progress/tasks` writes them. */
export interface CourseProgress {
	course: string;
	tasks: string;
	of: number;
}

export interface CardProgress {
	course: string;
	of: number;
	/** What the bar shows. */
	label: string;
	/** “{done} of 12 tasks” */
	count: string;
}

export interface UnitProgress extends CourseProgress {
	/** The title of the course. */
	name: string;
	/** The unit, by the last part of its address; none on the page of the whole course. */
	unit: string | undefined;
	title: string | undefined;
	/** “Week 2 of 6” */
	place: string | undefined;
	/** All tasks of the course. */
	all: string;
}

export interface MeView {
	meta: Meta;
	courses: Link;
	/** Where to read what the courses are called: see `courseFiles`. */
	data: string;
	/** Where the edition begins. */
	root: string;
	/** What the page says when something happens. */
	words: Record<string, Sentence>;
}

const SAID = {
	count: 'progress.count',
	refused: 'progress.refused',
	full: 'progress.full',
	newer: 'progress.newer',
	broken: 'progress.broken',
	everything: 'me.everything',
	forgotten: 'me.forgotten',
	exported: 'me.exported',
	imported: 'me.imported',
	'import-nothing': 'me.import.nothing',
	'import-newer': 'me.import.newer',
	'import-broken': 'me.import.broken',
	week: 'me.plan.week',
	fortnight: 'me.plan.fortnight',
	day: 'me.plan.day',
} as const satisfies Record<string, WordKey>;

/** What `me` asks for where somebody has begun a course. */
export interface CourseFile {
	title: string;
	/** In the main edition. */
	href: string;
	accent: Accent;
	language: string;
	direction: 'ltr' | 'rtl';
	tasks: string;
}

/** The tasks of `course`. */
export function courseProgress(course: Course): CourseProgress {
	const tasks = course.units.flatMap((unit) => unit.tasks);
	return { course: course.id, tasks: writeTasks(tasks), of: tasks.length };
}

/** The tasks of `unit`; those of all its course where there is none. */
export function unitProgress(course: Course, unit?: Unit, place?: string): UnitProgress {
	const all = courseProgress(course);
	return {
		...all,
		...(unit && { tasks: writeTasks(unit.tasks), of: unit.tasks.length }),
		name: course.title,
		unit: unit && unitSlug(unit.id.split('/')[1] ?? ''),
		title: unit?.title,
		place,
		all: all.tasks,
	};
}

/** What the card of `course` counts; undefined where there is nothing to tick. */
export function cardProgress(edition: Edition, course: Course): CardProgress | undefined {
	const { t } = voiceOf(edition);
	const { of } = courseProgress(course);
	if (of === 0) return undefined;
	const count = t('progress.count', { n: of, done: '{done}' });
	return { course: course.id, of, label: t('progress.bar'), count };
}

/** “Your progress”, and where it is. */
export function meLink(edition: Edition): Link {
	const { t, href } = voiceOf(edition);
	return { href: href(addresses.me), label: t('me.title') };
}

/** The page of what this device keeps. */
export function meView(edition: Edition): MeView {
	const { t, href, language } = voiceOf(edition);
	return {
		meta: {
			title: t('me.title'),
			description: t('me.lead'),
			address: addresses.me,
			accent: edition.site.accent,
			listed: false,
		},
		courses: { href: href(addresses.courses), label: t('home.find') },
		data: href(addresses.myCourses),
		root: href(addresses.home),
		words: Object.fromEntries(Object.entries(SAID).map(([name, key]) => [name, sentence(language, key)])),
	};
}

/** The file that says for each course what `me` shows of it. */
export function courseFiles(edition: Edition): Row<Record<string, CourseFile>>[] {
	const { href } = voiceOf(edition);
	const view = edition.courses.map((course): [string, CourseFile] => [
		course.id,
		{
			title: course.title,
			href: href(addresses.course(course.id)),
			accent: schoolOf(edition, course.school).accent,
			language: languageOf(course),
			direction: direction(languageOf(course)),
			tasks: courseProgress(course).tasks,
		},
	]);
	return [{ params: { courses: 'courses' }, view: Object.fromEntries(view) }];
}
