import { expect, test } from 'vitest';
import { course, exampleSchool } from '#core/rules/example.ts';
import type { Sample } from '#core/rules/rule.ts';
import { schoolOf } from '#testing/school.ts';
import { editionsOf, mainEdition } from '../edition.ts';
import { mailRows, mailsLink, mailsRows } from './mail.ts';

const mail = (subject: string, when: string, body = 'Tie one.') =>
	`---\nsubject: ${subject}\n${when}\n---\n\n${body}\n`;

const MAILS: Sample = {
	'cohorts/knots/winter.yml':
		'title: Winter\nstarts: 2027-03-03\nends: 2027-03-30\nzone: Africa/Cairo\nfacilitators: [stewards]\n',
	'mail/knots/01-soon.mdx': mail('Soon', 'week: -1\nday: 2'),
	'mail/knots/02-first.mdx': mail('The first', 'week: 1'),
	'mail/knots/03-pull.mdx': mail('Pull together', 'week: 2\nday: 3\ntime: "18:00"\naudience: groups'),
	'mail/knots/04-rest.mdx': mail('Rest', 'break: 1'),
	'mail/knots/05-sorry.mdx': mail('The other end', 'corrects: knots/02-first\ndate: 2027-03-05'),
};

async function school(changes: Sample = MAILS) {
	const { catalogue, lines } = await schoolOf(changes);
	expect(lines).toEqual([]);
	return mainEdition(catalogue);
}

const named = (name: string, href: string) => ({ label: name, href: `/courses/knots/mail/${href}/` });

test('the archive shows the mails by weeks, and what corrects what', async () => {
	const [row] = mailsRows(await school());
	expect(row?.params).toEqual({ course: 'knots' });
	expect(row?.view).toMatchObject({ title: 'All mails', count: '5 mails, one a week' });
	const none = { begins: 'Tie one.', corrects: undefined, correctedBy: [] };
	expect(row?.view.parts).toEqual([
		{ title: '2 weeks before the start', mails: [{ ...named('Soon', 'soon'), ...none, facts: ['Day 2'] }] },
		{
			title: 'Week 1',
			mails: [
				{
					...named('The first', 'first'),
					...none,
					facts: ['Day 1'],
					correctedBy: [named('The other end', 'sorry')],
				},
				{
					...named('The other end', 'sorry'),
					...none,
					facts: ['5 March 2027'],
					corrects: named('The first', 'first'),
				},
			],
		},
		{
			title: 'Week 2',
			mails: [{ ...named('Pull together', 'pull'), ...none, facts: ['Day 3', 'for those in small groups'] }],
		},
		{ title: 'In the first break', mails: [{ ...named('Rest', 'rest'), ...none, facts: ['Day 1'] }] },
	]);
});

test('each mail says when one would get it, by weeks and by the dates of the groups', async () => {
	const rows = mailRows(await school());
	const group = { href: '/courses/knots/groups/winter/', label: 'Winter' };
	expect(rows.map(({ params, view: { when, groups } }) => [params['mail'], when, ...groups])).toEqual([
		[
			'soon',
			'13 days before your group starts, at 09:00 by its clocks.',
			{ ...group, day: '18 February 2027' },
		],
		[
			'first',
			'On day 1 of week 1 of your group, at 09:00 by its clocks. Day 1 is the weekday on which the group starts.',
			{ ...group, day: '3 March 2027' },
		],
		[
			'pull',
			'On day 3 of week 2 of your group, at 18:00 by its clocks. Day 1 is the weekday on which the group starts.',
			{ ...group, day: '12 March 2027' },
		],
		[
			'rest',
			'On day 1 of break 1 of your group, at 09:00 by its clocks. A group without such a break does not get it.',
		],
		[
			'sorry',
			'On 5 March 2027, if your group had the mail that it corrects by then.',
			{ ...group, day: '5 March 2027' },
		],
	]);
});

test('a mail leads to the ones beside it, and tells machines what it belongs to', async () => {
	const views = mailRows(await school()).map(({ view }) => view);
	expect(views.map(({ previous, next }) => [previous?.label, next?.label])).toEqual([
		[undefined, 'The first'],
		['Soon', 'The other end'],
		['The other end', 'Rest'],
		['Pull together', undefined],
		['The first', 'Pull together'],
	]);
	expect(views[2]).toMatchObject({
		facts: ['Week 2', 'Day 3', 'for those in small groups'],
		plain: 'Tie one.\n',
	});
	expect(views[2]?.meta).toMatchObject({
		title: 'Pull together · Week 2 · Knots',
		description: 'Tie one.',
		address: '/courses/knots/mail/pull/',
		graph: [
			{
				'@type': 'EmailMessage',
				'@id': 'https://school.example/courses/knots/mail/pull/',
				name: 'Pull together',
				isPartOf: { '@id': 'https://school.example/courses/knots/' },
			},
		],
	});
});

test('a course without mails has no archive, and no way to it', async () => {
	const edition = await school({});
	const [course] = edition.courses;
	expect([mailsRows(edition), mailsLink(edition, course!)]).toEqual([[], undefined]);
});

test('in another edition the mails keep the language of the course', async () => {
	const site = String(exampleSchool['site.yml']).replace('languages: [en]', 'languages: [es, en]');
	const { catalogue } = await schoolOf({ ...MAILS, 'site.yml': site });
	const [spanish] = editionsOf(catalogue);
	expect(mailsLink(spanish!, spanish!.courses[0]!)).toEqual({
		href: '/courses/knots/mail/',
		label: '5 correos, uno por semana: léelos todos',
	});
	const [row] = mailsRows(spanish!);
	expect(row?.view).toMatchObject({ title: 'All mails', meta: { written: 'en' } });
});

test.each([
	['en', 'Hello,\n\none week to go.', 'One week to go.'],
	['es', '¡Hola!\n\n¿ya instalaste todo?', '¿Ya instalaste todo?'],
	['tr', 'Merhaba,\n\nilk ders yarın.', 'İlk ders yarın.'],
	['ar', 'مرحبًا،\n\nبقي أسبوع.', 'بقي أسبوع.'],
	['en', '5 weeks are left.', '5 weeks are left.'],
])(
	'in the list a mail in %s begins after its greeting, as a sentence begins',
	async (language, body, begins) => {
		const mails = { 'mail/knots/01-soon.mdx': mail('Soon', 'week: 1', body) };
		const edition = await school({
			...mails,
			'courses/knots/index.mdx': course({ languages: `[${language}]` }),
		});
		const [row] = mailsRows(edition);
		expect(row?.view.parts[0]?.mails[0]?.begins).toBe(begins);
	},
);
