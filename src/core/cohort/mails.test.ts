import { expect, test } from 'vitest';
import { schoolOf } from '#testing/school.ts';
import { listsFor } from './mails.ts';
import { planOf } from './plan.ts';

const mail = (when: string) => `---\nsubject: Knots\n${when}\n---\n\nTie one.\n`;
const group = (more = '') =>
	`title: Spring\nstarts: 2027-03-06\nends: 2027-03-26\nzone: Asia/Kathmandu\nfacilitators: [stewards]\n${more}`;

/** What the group of the knots course gets, and when by its own clocks and by those of the world. */
async function mailsTo(cohort: string, mails: Record<string, string>, said: string[] = []) {
	const files = Object.fromEntries(
		Object.entries(mails).map(([name, when]) => [`mail/knots/${name}.mdx`, mail(when)]),
	);
	const { catalogue, lines } = await schoolOf({ 'cohorts/knots/spring.yml': cohort, ...files });
	expect(lines).toEqual(said);
	const [course] = catalogue.courses.filter(({ id }) => id === 'knots');
	const [spring] = course!.cohorts;
	const plan = planOf(course!, spring!);
	return { spring: spring!, plan, told: plan.mails.map((one) => `${one.mail.id} ${one.day} ${one.at}`) };
}

test('mails go out by weeks of the group, from before the first to after the last', async () => {
	const { told, plan } = await mailsTo(group(), {
		'10-after': 'week: 4\nday: 3',
		'01-before': 'week: 0\nday: 7',
		'02-first': 'week: 1\ntime: "18:30"',
	});
	expect(told).toEqual([
		'knots/01-before 2027-03-05 2027-03-05T03:15:00Z',
		'knots/02-first 2027-03-06 2027-03-06T12:45:00Z',
		'knots/10-after 2027-03-29 2027-03-29T03:15:00Z',
	]);
	expect(plan.weeks.map(({ mails }) => mails.length)).toEqual([1, 0, 0]);
});

test('a break moves the mails behind it, and has one of its own', async () => {
	const { told } = await mailsTo(group('breaks: [{ from: 2027-03-13, to: 2027-03-19 }]\n'), {
		'01-second': 'week: 2',
		'02-rest': 'break: 1\nday: 2',
		'03-more-rest': 'break: 2',
	});
	expect(told).toEqual([
		'knots/02-rest 2027-03-14 2027-03-14T03:15:00Z',
		'knots/01-second 2027-03-20 2027-03-20T03:15:00Z',
	]);
});

test('a correction goes to groups that have the mail it corrects, and to no other', async () => {
	const correction = { '09-sorry': 'corrects: knots/01-first\ndate: 2027-03-08' };
	const { told } = await mailsTo(group(), { '01-first': 'week: 1', ...correction });
	expect(told).toEqual([
		'knots/01-first 2027-03-06 2027-03-06T03:15:00Z',
		'knots/09-sorry 2027-03-08 2027-03-08T03:15:00Z',
	]);
	const later = await mailsTo(group(), { '01-first': 'week: 2', ...correction }, [
		'mail/knots/09-sorry.mdx:4:7  No group has got `knots/01-first` by 2027-03-08. Take a later date, or put it right in that mail itself. [mail/corrects]',
	]);
	expect(later.told).toEqual(['knots/01-first 2027-03-13 2027-03-13T03:15:00Z']);
});

test('a correction of a correction goes where that one has gone', async () => {
	const { told } = await mailsTo(
		group(),
		{
			'01-first': 'week: 2',
			'08-too-soon': 'corrects: knots/01-first\ndate: 2027-03-08',
			'09-after-it': 'corrects: knots/08-too-soon\ndate: 2027-03-15',
		},
		[
			'mail/knots/08-too-soon.mdx:4:7  No group has got `knots/01-first` by 2027-03-08. Take a later date, or put it right in that mail itself. [mail/corrects]',
			'mail/knots/09-after-it.mdx:4:7  No group has got `knots/08-too-soon` by 2027-03-15. Take a later date, or put it right in that mail itself. [mail/corrects]',
		],
	);
	expect(told).toEqual(['knots/01-first 2027-03-13 2027-03-13T03:15:00Z']);
});

test('what corrects itself, and what corrects that, goes nowhere', async () => {
	const circle = (id: string) =>
		`mail/knots/${id}.mdx:3:11  A mail cannot correct itself, nor what corrects it. Name the mail that was wrong. [mail/corrects]`;
	const { told } = await mailsTo(
		group(),
		{
			'01-self': 'corrects: knots/01-self\ndate: 2027-03-08',
			'02-round': 'corrects: knots/03-about\ndate: 2027-03-09',
			'03-about': 'corrects: knots/02-round\ndate: 2027-03-10',
		},
		[circle('01-self'), circle('02-round'), circle('03-about')],
	);
	expect(told).toEqual([]);
});

test('a group with lists plans what goes out to them, and nothing from before its sign-up', async () => {
	const mails = {
		'01-early': 'week: 0',
		'02-team': 'week: 1\naudience: groups',
		'03-alone': 'week: 2\naudience: individuals',
		'04-sorry': 'corrects: knots/01-early\ndate: 2027-03-10',
		'05-oops': 'corrects: knots/02-team\ndate: 2027-03-11',
	};
	const opens = 'signUp: { opens: 2027-03-01 }\n';
	const list = '{ id: team, to: team@lists.example.org, audience: groups }';
	const names = async (more: string) =>
		(await mailsTo(group(more), mails)).plan.mails.map(
			({ mail, lists }) => `${mail.id} ${lists.map(({ id }) => id).join()}`,
		);
	expect(await names(`${opens}mail: { lists: [${list}] }\n`)).toEqual([
		'knots/02-team team',
		'knots/05-oops team',
	]);
	// Without a list they are read on the web, where the first one is as well.
	expect(await names(opens)).toEqual([
		'knots/01-early ',
		'knots/02-team ',
		'knots/04-sorry ',
		'knots/05-oops ',
		'knots/03-alone ',
	]);
});

test('a list for everybody gets all mails, the others what is for all and for them', async () => {
	const lists = ['all', 'individuals', 'groups'].map(
		(audience) => `{ id: ${audience}, to: ${audience}@lists.example.org, audience: ${audience} }`,
	);
	const { spring } = await mailsTo(group(`mail: { lists: [${lists.join(', ')}] }\n`), {});
	const to = (audience: 'all' | 'individuals' | 'groups') => listsFor(spring, audience).map(({ id }) => id);
	expect([to('all'), to('individuals'), to('groups')]).toEqual([
		['all', 'individuals', 'groups'],
		['all', 'individuals'],
		['all', 'groups'],
	]);
});
