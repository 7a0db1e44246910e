import { expect, test } from 'vitest';
import { inCourse, inSchool, ofCourse, ofGroup, ofSchool, ofUniversity } from '#core/catalogue/announced.ts';
import { siteAddresses } from '#core/catalogue/site-addresses.ts';
import { course } from '#core/rules/example.ts';
import type { Sample } from '#core/rules/rule.ts';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { announcementNewsOf } from './announcement-news.ts';
import { announcementRows, announcementsView, newsLines } from './announcement.ts';

const news = (title: string, date: string, lines = '') =>
	`---\ntitle: ${title}\ndate: ${date}\n${lines}---\n\nCome and see.\n`;

/** It is the first of February. */
const school: Sample = {
	'cohorts/knots/spring.yml': 'title: Spring\nstarts: 2027-03-02\nzone: Etc/UTC\nfacilitators: [stewards]\n',
	'cohorts/knots/autumn.yml': 'title: Autumn\nstarts: 2027-09-02\nzone: Etc/UTC\nfacilitators: [stewards]\n',
	'announcements/open.mdx': news('We are open', '2027-01-18'),
	'announcements/stale.mdx': news('We were open', '2027-01-17'),
	'announcements/charter.mdx': news('A new charter', '2027-01-01', 'until: 2027-02-01\nschool: webcraft\n'),
	'announcements/rope.mdx': news('More rope', '2027-01-30', 'course: knots\nschool: webcraft\n'),
	'announcements/hall.mdx': news('To the hall', '2027-02-01', 'group: knots/spring\nmail: true\n'),
	'announcements/later.mdx': news('A surprise', '2027-02-02', 'course: knots\n'),
};

async function editionOf(changes: Sample = {}) {
	const { catalogue, lines } = await schoolOf({ ...school, ...changes });
	expect(lines).toEqual([]);
	return mainEdition(catalogue);
}

test('news stands on the page that it is about, from its day until it is news no more', async () => {
	const edition = await editionOf();
	const on = (about: Parameters<typeof newsLines>[1]) =>
		newsLines(edition, about).map(({ label, day, until }) => `${day}: ${label}, until ${until}`);
	expect(on(ofUniversity)).toEqual(['18 January 2027: We are open, until 2027-02-01']);
	expect(on(ofSchool('webcraft'))).toEqual(['1 January 2027: A new charter, until 2027-02-01']);
	expect(on(ofCourse('knots'))).toEqual(['30 January 2027: More rope, until 2027-02-13']);
	expect(on(ofGroup('knots/spring'))).toEqual([
		'1 February 2027: To the hall, until 2027-02-15',
		'30 January 2027: More rope, until 2027-02-13',
	]);
	expect(on(ofGroup('knots/autumn'))).toEqual(['30 January 2027: More rope, until 2027-02-13']);
});

test('feeds tell the news of whatever belongs to them, fresh or not', async () => {
	const edition = await editionOf();
	const told = (about?: Parameters<typeof announcementNewsOf>[1]) =>
		announcementNewsOf(edition, about).map(({ title }) => title);
	expect(told()).toEqual(['To the hall', 'More rope', 'We are open', 'We were open', 'A new charter']);
	expect(told(inSchool(edition, 'webcraft'))).toEqual(['To the hall', 'More rope', 'A new charter']);
	expect(told(inCourse('knots'))).toEqual(['To the hall', 'More rope']);
	expect(announcementNewsOf(edition, ofGroup('knots/spring'))[0]).toEqual({
		id: 'https://school.example/announcements/hall/',
		url: 'https://school.example/announcements/hall/',
		title: 'To the hall',
		summary: 'Come and see.',
		published: '2027-02-01',
		updated: '2027-02-01',
	});
});

test('every announcement has a page once its day has come, beside those before and after it', async () => {
	const edition = await editionOf();
	const rows = announcementRows(edition);
	expect(rows.map(({ params }) => params['announcement'])).toEqual([
		'hall',
		'rope',
		'open',
		'stale',
		'charter',
	]);
	const [hall, , open, stale] = rows.map(({ view }) => view);
	expect(hall).toMatchObject({
		title: 'To the hall',
		day: '1 February 2027',
		about: [
			{ href: '/courses/knots/groups/spring/', label: 'Spring' },
			{ href: '/courses/knots/', label: 'Knots' },
		],
		mailed: 'It also goes by mail to those it is about.',
		past: undefined,
		previous: { href: '/announcements/rope/', label: 'More rope' },
		next: undefined,
	});
	expect([open?.past, stale?.past]).toEqual([undefined, 'This was news until 31 January 2027.']);
	expect(siteAddresses(edition)).not.toContain('/announcements/later/');
});

test('news of a draft is for whoever knows of it, and stands in no list', async () => {
	const edition = await editionOf({ 'courses/knots/index.mdx': course({ status: 'draft' }) });
	const { news: listed } = announcementsView(edition);
	expect(listed.map(({ label }) => label)).toEqual(['We are open', 'We were open', 'A new charter']);
	expect(
		announcementRows(edition).find(({ params }) => params['announcement'] === 'rope')?.view.meta.listed,
	).toBe(false);
});

test('news of a course speaks the language of the course', async () => {
	const edition = await editionOf({ 'courses/knots/index.mdx': course({ languages: '[es]' }) });
	const site = { ...edition.source.site, languages: ['en', 'es'] };
	const main = mainEdition({ ...edition.source, site });
	const [hall] = announcementRows(main);
	expect([hall?.view.meta.written, hall?.view.day]).toEqual(['es', '1 de febrero de 2027']);
	expect(announcementNewsOf(main)[0]?.url).toBe('https://school.example/es/announcements/hall/');
	expect(newsLines(main, ofGroup('knots/spring'))[0]?.language).toBe('es');
});
