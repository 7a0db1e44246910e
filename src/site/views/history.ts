import { addresses } from '#core/addresses.ts';
import type { Course, Day } from '#core/catalogue/catalogue.ts';
import {
	type Change,
	changesOf,
	courseFolder,
	firstSeen,
	lastChanged,
	peopleIn,
	unitsIn,
} from '#core/catalogue/history.ts';
import type { Edition } from '../edition.ts';
import { commitAddress, historyAddress } from '../forge.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { contributorsOf, type ContributorsView } from './contributors.ts';
import { courseMeta, inWordsOf } from './course.ts';
import { courseLink } from './find.ts';

export interface HistoryView {
	meta: Meta;
	course: Link;
	/** What there is to know at a glance, each with its name. */
	facts: { name: string; value: string }[];
	/** Everybody who worked on the course. */
	people: ContributorsView;
	/** Newest first. */
	months: { title: string; changes: ChangeRow[] }[];
	/** What is not known here, and what is left out. */
	notes: string[];
	/** What to say where there is nothing to show. */
	empty: string | undefined;
	forge: Link;
}

export interface ChangeRow {
	day: Day;
	when: string;
	subject: string;
	/** Where it is told in full. */
	commit: Link;
	/** The pages of the course that it touched, with what it did to them: “New”. */
	pages: (Link & { act: string })[];
	/** How many units it took away, and how many files there were besides; empty where there were none. */
	others: string[];
}

/** As many changes as a page shows; those before them are on the forge. */
export const SHOWN = 100;

/** A page for each course that tells what changed in it. */
export function historyRows(edition: Edition): Row<HistoryView>[] {
	return edition.courses.map((course) => ({
		params: { course: course.id },
		view: historyView(inWordsOf(edition, course), course),
	}));
}

/** What changed in `course`, and when. */
export function historyView(edition: Edition, course: Course): HistoryView {
	const { t, month } = voiceOf(edition);
	const { found: _, ...meta } = courseMeta(edition, course);
	const changes = changesOf(edition, courseFolder(course));
	const rows = changes.slice(0, SHOWN).map((change) => changeRow(edition, course, change));
	const { reach } = edition.history;
	const front = courseLink(edition, course.id);
	return {
		meta: {
			...meta,
			title: t('history.title', { course: course.title }),
			address: addresses.courseHistory(course.id),
			above: [front],
			listed: false,
		},
		course: front,
		facts: factsOf(edition, course, changes),
		people: contributorsOf(edition, course),
		months: [...Map.groupBy(rows, ({ day }) => month(day))].map(([title, all]) => ({ title, changes: all })),
		notes: [
			...(changes.length > SHOWN ? [t('history.more', { n: changes.length - SHOWN })] : []),
			...(reach === 'recent' ? [t('history.recent')] : []),
		],
		empty: changes.length > 0 ? undefined : t(reach === 'none' ? 'history.none' : 'history.nothing'),
		forge: { href: historyAddress(edition.site, courseFolder(course)), label: t('history.forge') },
	};
}

function factsOf(edition: Edition, course: Course, changes: readonly Change[]): HistoryView['facts'] {
	const { t, day } = voiceOf(edition);
	const first = firstSeen(edition, courseFolder(course));
	const last = lastChanged(edition, courseFolder(course));
	if (last === undefined) return [];
	const people = t('history.people', { n: peopleIn(changes) });
	return [
		...(first === undefined ? [] : [{ name: t('history.since'), value: day(first) }]),
		{ name: t('history.improved'), value: day(last) },
		{ name: t('history.changes'), value: t('history.count', { n: changes.length, people }) },
	];
}

function changeRow(edition: Edition, course: Course, change: Change): ChangeRow {
	const { t, href, day } = voiceOf(edition);
	const folder = `${courseFolder(course)}/`;
	const files = change.files.filter(({ path }) => path.startsWith(folder));
	const actOn = (file: string) => files.find(({ path }) => path === file)?.act ?? 'changed';
	const page = (file: string, link: Link) => ({ ...link, act: t(`history.${actOn(file)}`) });
	const pages = [
		...(files.some(({ path }) => path === course.file)
			? [page(course.file, { href: href(addresses.course(course.id)), label: t('history.front') })]
			: []),
		...unitsIn(course, change).map(({ id, file, title }) =>
			page(file, { href: href(addresses.unit(id)), label: title }),
		),
	];
	const gone = files.filter(
		({ path, act }) => act === 'removed' && path.startsWith(`${folder}units/`),
	).length;
	const others = new Set(files.map(({ path }) => path)).size - pages.length - gone;
	return {
		day: change.day,
		when: day(change.day),
		subject: change.subject || t('history.noSubject'),
		commit: {
			href: commitAddress(edition.site, change.commit),
			label: t('history.commit', { commit: change.commit.slice(0, 7) }),
		},
		pages,
		others: [
			...(gone > 0 ? [t('history.gone', { n: gone })] : []),
			...(others > 0 ? [t('history.others', { n: others })] : []),
		],
	};
}
