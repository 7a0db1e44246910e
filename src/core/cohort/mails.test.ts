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
