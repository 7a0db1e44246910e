// Work that waits for a reader: what fewest have read comes first, and of that what has waited longest.
import { addresses } from '#core/addresses.ts';
import type { Work } from '#core/catalogue/catalogue.ts';
import { badgesAsking } from '#core/recognition/asking.ts';
import { compare } from '#core/problem.ts';
import { randomFrom } from '#core/outputs/cover/random.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import { direction } from '#i18n/words.ts';
import type { Edition } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { languageOf } from './course.ts';
import type { BoardFilter } from './board.ts';
import { courseLink, courseOf, schoolOf } from './find.ts';
import { makerLink } from './maker.ts';
import { statement } from './statement.ts';
import { taskLink } from './task.ts';

export interface QueueRow extends Link {
	language: string;
	direction: 'ltr' | 'rtl';
	accent: Accent;
	course: Link & { id: string };
	school: Link & { id: string };
	task: Link;
	/** Who made it, where they want it to be found. */
	maker: Link | undefined;
	/** “since 3 January 2027” */
	since: string;
	/** “1 of 3 readers” */
	readers: string;
	/** How many have read it. */
	read: number;
}

export interface QueueView {
	meta: Meta;
	rows: QueueRow[];
	/** One of those that fewest have read; another one each day. */
	first: string | undefined;
	day: string;
	filters: BoardFilter[];
	/** What to do where nothing waits, and how to answer well. */
	courses: Link;
	guide: Link | undefined;
}

/** The page of all work that waits. */
export function queueView(edition: Edition): QueueView {
	const { t, href, languageName } = voiceOf(edition);
	const courses = new Set(edition.courses.map(({ id }) => id));
	const waiting = edition.works
		.filter(({ seeks, course }) => seeks && courses.has(course))
		.map((work) => ({ work, read: readersOf(work), asked: askedFor(edition, work) }))
		.filter(({ read, asked }) => asked === 0 || read < asked)
		.sort((a, b) => a.read - b.read || compare(a.work.date, b.work.date) || compare(a.work.id, b.work.id));
	const rows = waiting.map(({ work, read, asked }) => rowOf(edition, work, read, asked));
	const fewest = rows.filter(({ read }) => read === rows[0]?.read);
	const guide = edition.handbook.find(({ id }) => id === 'feedback');
	const options = (of: (row: QueueRow) => { value: string; label: string }) =>
		[...new Map(rows.map((row) => [of(row).value, of(row)])).values()].sort((a, b) =>
			compare(a.label, b.label),
		);
	return {
		meta: {
			...statement(edition, addresses.work, t('queue.title'), t('queue.lead')),
			listed: false,
		},
		rows,
		first: fewest[randomFrom(edition.today).below(fewest.length)]?.href,
		day: edition.today,
		filters: [
			{
				name: 'course',
				label: t('queue.course'),
				options: options(({ course }) => ({ value: course.id, label: course.label })),
			},
			{
				name: 'school',
				label: t('queue.school'),
				options: options(({ school }) => ({ value: school.id, label: school.label })),
			},
			{
				name: 'language',
				label: t('queue.language'),
				options: options(({ language }) => ({ value: language, label: languageName(language) })),
			},
		].filter((filter) => filter.options.length > 1),
		courses: { href: href(addresses.courses), label: t('nav.courses') },
		guide: guide && { href: href(addresses.handbookPage(guide.id)), label: guide.title },
	};
}

/** How many people have read what stands there now; makers do not count. */
function readersOf({ assessments, revision, digest, maker, with: together }: Work): number {
	const fresh = assessments.filter(
		(one) => one.revision === revision && (one.read === undefined || one.read === digest),
	);
	const readers = new Set(fresh.map(({ assessor }) => assessor));
	return [...readers].filter((reader) => reader !== maker && !together.includes(reader)).length;
}

/** How many readers the badges for its task ask for; 0 where none does, and every reader is welcome. */
function askedFor(edition: Edition, { course, task }: Work): number {
	return Math.max(0, ...badgesAsking(edition, `${course}/${task}`).map(({ readers }) => readers));
}

function rowOf(edition: Edition, work: Work, read: number, asked: number): QueueRow {
	const { t, href, day } = voiceOf(edition);
	const course = courseOf(edition, work.course);
	const school = schoolOf(edition, course.school);
	const task = `${work.course}/${work.task}`;
	const language = languageOf(course);
	return {
		href: href(addresses.oneWork(work.id)),
		label: work.title,
		language,
		direction: direction(language),
		accent: school.accent,
		course: { ...courseLink(edition, course.id), id: course.id },
		school: { href: href(addresses.school(school.id)), label: school.short, id: school.id },
		task: taskLink(edition, task),
		maker: work.listed ? makerLink(edition, work.maker) : undefined,
		since: t('queue.since', { day: day(work.date) }),
		readers: asked > 0 ? t('queue.readersOf', { read, n: asked }) : t('queue.readers', { n: read }),
		read,
	};
}
