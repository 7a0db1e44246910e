// News of the university, its schools, courses and groups: all of it, each by itself, and on the pages that it is about.
import { announcedOn, courseAnnounced, freshUntil } from '#core/catalogue/announced.ts';
import { addresses } from '#core/addresses.ts';
import type { Announcement, Course } from '#core/catalogue/catalogue.ts';
import { isListed } from '#core/catalogue/sign-up.ts';
import type { Text } from '#core/text/text.ts';
import { type Edition, textIn } from '../edition.ts';
import { newEntry } from '../editor-link.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { courseLink, schoolOf } from './find.ts';
import { improveOf, type Improve } from './improve.ts';
import { foreignFor, inWordsFor, writtenFor } from './written.ts';

/** One piece of news in a line. */
export interface NewsLine extends Link {
	day: string;
	/** The last day on which it is news. */
	until: string;
	/** Of its title, where it is not the page’s. */
	language: string | undefined;
}

export interface AnnouncementsView {
	meta: Meta;
	/** The newest first. */
	news: (NewsLine & { summary: string; about: Link | undefined })[];
	/** All that is new, this among it, for feed readers. */
	feed: string;
	add: Link;
}

export interface AnnouncementView {
	meta: Meta;
	index: Link;
	title: string;
	day: string;
	/** What it is about: a group, a course, a school. */
	about: Link[];
	/** Where it also went. */
	mailed: string | undefined;
	/** Said of what is news no more. */
	past: string | undefined;
	text: Text;
	previous: Link | undefined;
	next: Link | undefined;
	improve: Improve;
}

/** News that is still worth a line on the page that it is about, the newest first. */
export function newsLines(edition: Edition, about: (one: Announcement) => boolean): NewsLine[] {
	return announcedOn(edition)
		.filter((one) => freshUntil(one) >= edition.today && about(one))
		.map((one) => lineOf(edition, one));
}

/** All news. */
export function announcementsView(edition: Edition): AnnouncementsView {
	const { t, href } = voiceOf(edition);
	return {
		meta: {
			title: t('announcements.title'),
			description: t('announcements.lead', { title: edition.site.title }),
			address: addresses.announcements,
			accent: edition.site.accent,
		},
		news: announced(edition).map((one) => ({
			...lineOf(edition, one),
			summary: excerpt(one.text.plain, 200),
			about: aboutOf(edition, one)[0],
		})),
		feed: href(addresses.feeds(addresses.home).atom),
		add: {
			href: newEntry(edition, 'announcements'),
			label: t('announcements.add'),
		},
	};
}

/** A page for each. */
export function announcementRows(edition: Edition): Row<AnnouncementView>[] {
	const all = announcedOn(edition);
	return all.map((one, index) => ({
		params: { announcement: one.id },
		view: announcementView(inWordsFor(edition, courseAnnounced(one)), one, all[index + 1], all[index - 1]),
	}));
}

function announcementView(
	edition: Edition,
	one: Announcement,
	older: Announcement | undefined,
	newer: Announcement | undefined,
): AnnouncementView {
	const { t, href, day } = voiceOf(edition);
	const index = { href: href(addresses.announcements), label: t('announcements.title') };
	const link = (other: Announcement | undefined) => other && linkTo(edition, other);
	const about = aboutOf(edition, one);
	return {
		meta: {
			title: one.title,
			description: excerpt(one.text.plain) || one.title,
			address: addresses.announcement(one.id),
			written: writtenFor(edition, courseAnnounced(one)),
			accent: accentOf(edition, one),
			above: [index],
			listed: isPublic(edition, one),
			found: { group: about[0] ?? index, filters: {} },
		},
		index,
		title: one.title,
		day: day(one.date),
		about,
		mailed: one.mail ? t('announcements.mailed') : undefined,
		past:
			freshUntil(one) < edition.today ? t('announcements.past', { day: day(freshUntil(one)) }) : undefined,
		text: textIn(edition, one.text),
		previous: link(older),
		next: link(newer),
		improve: improveOf(edition, one.file, one.title),
	};
}

/** News that may be found: of whatever is no draft. */
export function announced(edition: Edition): Announcement[] {
	return announcedOn(edition).filter((one) => isPublic(edition, one));
}

/** What `one` is about, the most particular first. */
export function aboutOf(edition: Edition, { school, course, group }: Announcement): Link[] {
	const { href } = voiceOf(edition);
	const [name = course] = group?.split('/') ?? [];
	const told = group === undefined ? undefined : edition.entries.cohorts.get(group);
	return [
		...(told ? [{ href: href(addresses.group(told.id)), label: told.title }] : []),
		...(name === undefined ? [] : [courseLink(edition, name)]),
		...(school === undefined
			? []
			: [{ href: href(addresses.school(school)), label: schoolOf(edition, school).title }]),
	];
}

function lineOf(edition: Edition, one: Announcement): NewsLine {
	return {
		...linkTo(edition, one),
		day: voiceOf(edition).day(one.date),
		until: freshUntil(one),
		language: foreignFor(edition, courseAnnounced(one)),
	};
}

const linkTo = (edition: Edition, { id, title }: Announcement): Link => ({
	href: voiceOf(edition).href(addresses.announcement(id)),
	label: title,
});

function courseOfNews({ courses }: Edition, one: Announcement): Course | undefined {
	return courses.find(({ id }) => id === courseAnnounced(one));
}

function isPublic(edition: Edition, one: Announcement): boolean {
	const course = courseOfNews(edition, one);
	return course === undefined || isListed(course);
}

function accentOf(edition: Edition, one: Announcement): Meta['accent'] {
	const school = courseOfNews(edition, one)?.school ?? one.school;
	return school === undefined ? edition.site.accent : schoolOf(edition, school).accent;
}
