import { expect, test } from 'vitest';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Change } from '#core/catalogue/history.ts';
import { course as courseFile } from '#core/rules/example.ts';
import { schoolOf, TODAY } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { feedRows } from './feed.ts';

const group = (title: string, starts: string, lines = '') =>
	`title: ${title}\nstarts: "${starts}"\nends: "2027-06-30"\nzone: Etc/UTC\nfacilitators: [stewards]\n${lines}`;
const review =
	'---\nreviewer: guests\ncommit: abcdef1\ndate: 2027-01-15\nverdict: ask-for-changes\nkudos: Short.\nconcerns: A second loop.\n---\n\nIt holds.\n';

/** The example school with these files, and the feed of its course. */
async function knots(files: Record<string, string> = {}) {
	const { catalogue, lines } = await schoolOf(files);
	expect(lines).toEqual([]);
	return feedRows(mainEdition(catalogue)).find(({ params }) => params['page'] === 'courses/knots')!.view;
}
const told = (feed: { entries: { published: string; title: string }[] }) =>
	feed.entries.map(({ published, title }) => `${published} ${title}`);

test('a feed says where it lies and what it is about, in full addresses', async () => {
	expect(await knots()).toEqual({
		title: 'Knots · Example University',
		description: 'Four knots in four weeks.',
		language: 'en',
		author: 'Example University',
		page: 'https://school.example/courses/knots/',
		at: {
			atom: 'https://school.example/courses/knots/feed.xml',
			rss: 'https://school.example/courses/knots/rss.xml',
			json: 'https://school.example/courses/knots/feed.json',
		},
		entries: [],
	});
});

test('a group is told when its sign-up opens and when it begins, a review on its day', async () => {
	const { entries } = await knots({
		'cohorts/knots/winter.yml': group(
			'Winter',
			'2027-01-20',
			'signUp: { opens: "2027-01-04", closes: "2027-01-18" }\n',
		),
		'reviews/knots/guests-1.mdx': review,
	});
	const join = 'https://school.example/courses/knots/groups/winter/';
	expect(entries).toEqual([
		{
			id: 'https://school.example/courses/knots/?starts=winter',
			url: join,
			title: 'It begins: Knots, Winter',
			summary: 'Which knots hold a life? 20 January\u2009–\u200930 June 2027.',
			published: '2027-01-20',
			updated: '2027-01-20',
		},
		{
			id: 'https://school.example/courses/knots/?review=guests-1',
			url: 'https://school.example/courses/knots/#reviews',
			title: 'Knots, reviewed by The guests',
			summary: 'Asks for changes\nShort.\nA second loop.',
			published: '2027-01-15',
			updated: '2027-01-15',
		},
		{
			id: 'https://school.example/courses/knots/?opens=winter',
			url: join,
			title: 'Sign up now: Knots, Winter',
			summary: 'Which knots hold a life? 20 January\u2009–\u200930 June 2027. Sign up until 18 January 2027.',
			published: '2027-01-04',
			updated: '2027-01-04',
		},
	]);
});

test(`what is planned for a day after ${TODAY} is not told yet`, async () => {
	expect(
		told(
			await knots({
				'cohorts/knots/spring.yml': group('Spring', '2027-03-01', 'signUp: { opens: "2027-01-30" }\n'),
			}),
		),
	).toEqual(['2027-01-30 Sign up now: Knots, Spring']);
});

test('a group without a first day to sign up opens with its cycle, and one that nobody can join is told when it begins', async () => {
	const files = {
		'cycles/cycle-1.yml': 'title: Cycle 1\nsignUpOpens: 2027-01-02\nstarts: 2027-01-10\nends: 2027-06-30\n',
		'cohorts/knots/a.yml': group('A', '2027-01-12', 'cycle: cycle-1\n'),
		'cohorts/knots/b.yml': group('B', '2027-01-11', 'cycle: cycle-1\nsignUp: { mode: closed }\n'),
		'cohorts/knots/c.yml': group('C', '2027-01-10'),
	};
	expect(told(await knots(files))).toEqual([
		'2027-01-12 It begins: Knots, A',
		'2027-01-11 It begins: Knots, B',
		'2027-01-10 It begins: Knots, C',
		'2027-01-02 Sign up now: Knots, A',
	]);
});

test('a group that will not be says so where its sign-up was told, and does not begin', async () => {
	const lines = 'status: postponed\nsignUp: { opens: "2027-01-04" }\n';
	const { entries } = await knots({ 'cohorts/knots/winter.yml': group('Winter', '2027-01-20', lines) });
	expect(entries.map(({ id, title }) => [id, title])).toEqual([
		['https://school.example/courses/knots/?opens=winter', 'Postponed: Knots, Winter'],
	]);
});

test('a school tells of its courses, the site of all of them, and nobody of drafts', async () => {
	const { catalogue } = await schoolOf({
		'courses/bends/index.mdx': courseFile({ title: 'Bends', school: 'sailing' }),
		'courses/plaits/index.mdx': courseFile({ title: 'Plaits', status: 'draft' }),
		'schools/sailing.mdx':
			'---\ntitle: School of Sailing\nshort: Sailing\nquestion: Where does the wind go?\nsummary: People who sail.\naccent: grape\nstewards: [stewards]\n---\n\nWe wait.\n',
		'cohorts/knots/k.yml': group('K', '2027-01-12'),
		'cohorts/bends/b.yml': group('B', '2027-01-13'),
		'cohorts/plaits/p.yml': group('P', '2027-01-14'),
	});
	const [k, b] = ['2027-01-12 It begins: Knots, K', '2027-01-13 It begins: Bends, B'];
	const rows = feedRows(mainEdition(catalogue)).filter(({ params }) => !params['page']?.includes('/groups/'));
	expect(rows.map(({ params, view }) => [params['page'], view.title, ...told(view)])).toEqual([
		[undefined, 'Example University', b, k],
		['schools/sailing', 'School of Sailing · Example University', b],
		['schools/webcraft', 'School of Webcraft · Example University', k],
		['courses/bends', 'Bends · Example University', b],
		['courses/knots', 'Knots · Example University', k],
		['courses/plaits', 'Plaits · Example University'],
		['proposals', 'Proposals · Example University'],
		['questions', 'Questions · Example University'],
		[
			'activity',
			'What happens here · Example University',
			'2027-01-13 It begins: B: Bends',
			'2027-01-12 It begins: K: Knots',
		],
	]);
});

test('the feed of a course speaks its language where the site does, and its addresses stay', async () => {
	const { catalogue } = await schoolOf({
		'courses/knots/index.mdx': courseFile({ languages: '[es]' }),
		'cohorts/knots/winter.yml': group('Invierno', '2027-01-20'),
	});
	const site = { ...catalogue.site, languages: ['en', 'es'], base: '/school/' };
	const [, , row] = feedRows(mainEdition({ ...catalogue, site }));
	expect(row!.view.language).toBe('es');
	expect(row!.view.entries.map(({ title, url }) => [title, url])).toEqual([
		['Empieza: Knots, Invierno', 'https://school.example/school/courses/knots/groups/winter/'],
	]);
});

/** The example school with these files, each a change of its day. */
async function withPast(files: Record<string, string>, days: Record<string, string[]>) {
	const { catalogue } = await schoolOf(files);
	const changes = Object.entries(days).map(([day, paths]): Change => ({
		commit: day,
		day,
		subject: '',
		people: [1],
		files: paths.map((path) => ({ path, act: 'changed' })),
	}));
	const past: Catalogue = { ...catalogue, history: { reach: 'whole', changes } };
	return feedRows(mainEdition(past)).map(({ view }) => view);
}
const UNITS = 'courses/knots/units';

test('with a past, a course is told when it came, and its later units to whoever follows it', async () => {
	const second = '---\ntitle: The second knot\nsummary: A hitch.\n---\n\nAround a post.\n';
	const [site, , course] = await withPast(
		{ [`${UNITS}/02-second-knot.mdx`]: second },
		{
			'2027-01-20': [`${UNITS}/01-first-knot.mdx`, `${UNITS}/02-second-knot.mdx`],
			'2027-01-10': ['courses/knots/index.mdx', `${UNITS}/01-first-knot.mdx`],
		},
	);
	expect(told(site!)).toEqual(['2027-01-10 New: Knots']);
	expect(course!.entries).toEqual([
		{
			id: 'https://school.example/courses/knots/second-knot/',
			url: 'https://school.example/courses/knots/second-knot/',
			title: 'New in Knots: The second knot',
			summary: 'A hitch.',
			published: '2027-01-20',
			updated: '2027-01-20',
		},
		{
			id: 'https://school.example/courses/knots/',
			url: 'https://school.example/courses/knots/',
			title: 'New: Knots',
			summary: 'Which knots hold a life? Four knots in four weeks.',
			published: '2027-01-10',
			updated: '2027-01-10',
		},
	]);
});

test('with a past, a group opens when its file came, and is put off on the day that its file says so', async () => {
	const file = 'cohorts/knots/winter.yml';
	const days = { '2027-01-18': [file], '2027-01-05': [file] };
	const entries = async (lines = '') =>
		(await withPast({ [file]: group('Winter', '2027-01-20', lines) }, days))[0]!.entries.map(
			({ title, published, updated }) => [title, published, updated],
		);
	expect(await entries()).toEqual([
		['It begins: Knots, Winter', '2027-01-20', '2027-01-20'],
		['Sign up now: Knots, Winter', '2027-01-05', '2027-01-05'],
	]);
	expect(await entries('status: postponed\n')).toEqual([
		['Postponed: Knots, Winter', '2027-01-05', '2027-01-18'],
	]);
});
