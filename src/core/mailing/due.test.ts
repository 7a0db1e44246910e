import { expect, test } from 'vitest';
import { course } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import { planOf } from '../cohort/plan.ts';
import { dueSendings, plannedSendings } from './due.ts';
import { messageId } from './message-id.ts';
import type { Sample } from '../rules/rule.ts';

const mail = (subject: string, fields: string) => `---\nsubject: ${subject}\n${fields}\n---\n\nTie it.\n`;
const group = (more = '', lists = '') => `title: Spring
starts: 2027-03-02
zone: Europe/Berlin
facilitators: [stewards]
${more}mail:
  lists:
    - { id: everybody, to: everybody@lists.school.example }
    - { id: alone, to: alone@lists.school.example, audience: individuals }
    - { id: team, to: team@lists.school.example, audience: groups }
${lists}`;
const files: Sample = {
	'courses/knots/index.mdx': course({ weeks: '4' }),
	'cohorts/knots/spring.yml': group(),
	'mail/knots/01-welcome.mdx': mail('Welcome', 'week: 0'),
	'mail/knots/02-begin.mdx': mail('We begin', 'week: 1\ntime: "18:00"'),
	'mail/knots/03-team.mdx': mail('Your team', 'week: 1\nday: 2\naudience: groups'),
};
const sent = (settled: string) =>
	`subject: Welcome\nmessageId: "<a@school.example>"\ndigest: ${'a'.repeat(32)}\nclaimed: "2027-02-23T08:00:00Z"\n${settled}`;

/** What is due at `now`: `moment group/list mail`, and what the ledger says if it says anything. */
async function due(now: string, changes: Sample = {}): Promise<string[]> {
	const { catalogue } = await schoolOf({ ...files, ...changes });
	return dueSendings(catalogue, now).map(
		({ at, cohort, list, mail: id, ledger }) =>
			`${at} ${cohort.id}/${list.id} ${id}${ledger === 'new' ? '' : ` ${ledger}`}`,
	);
}

const WELCOMES = ['alone', 'everybody', 'team'].map(
	(list) => `2027-02-23T08:00:00Z knots/spring/${list} knots/01-welcome`,
);

test('a mail is due from its moment on, for each list that it is for', async () => {
	expect(await due('2027-02-23T07:59:59Z')).toEqual([]);
	expect(await due('2027-02-23T08:00:00Z')).toEqual(WELCOMES);
	expect((await due('2027-03-03T08:00:00Z')).slice(3)).toEqual([
		'2027-03-02T17:00:00Z knots/spring/alone knots/02-begin',
		'2027-03-02T17:00:00Z knots/spring/everybody knots/02-begin',
		'2027-03-02T17:00:00Z knots/spring/team knots/02-begin',
		'2027-03-03T08:00:00Z knots/spring/everybody knots/03-team',
		'2027-03-03T08:00:00Z knots/spring/team knots/03-team',
	]);
});

test('what is settled is not due; a claim is, and a file that cannot be read is never taken for none', async () => {
	const now = '2027-02-24T00:00:00Z';
	const at = (list: string) => `sent/knots/spring/${list}/01-welcome.yml`;
	expect(
		await due(now, {
			[at('everybody')]: sent('settled: "2027-02-23T08:00:01Z"\n'),
			[at('alone')]: sent(''),
			[at('team')]: sent('').slice(0, 30),
		}),
	).toEqual([`${WELCOMES[0]} claimed`, `${WELCOMES[2]} unreadable`]);
	expect(await due(now, { [at('team')]: '' })).toContain(`${WELCOMES[2]} unreadable`);
});

test('a mail whose number changes has gone out to those who have got it, under one Message-ID', async () => {
	const { 'mail/knots/01-welcome.mdx': welcome, ...others } = files;
	const settled = 'settled: "2027-02-23T08:00:01Z"\n';
	const { catalogue } = await schoolOf({
		...others,
		'mail/knots/00-welcome.mdx': welcome!,
		'sent/knots/spring/everybody/01-welcome.yml': sent(settled),
		'sent/knots/spring/alone/01-welcome.yml': sent(''),
		'sent/knots/spring/team/00-welcome.yml': sent(settled),
		'sent/knots/spring/team/01-welcome.yml': sent(''),
	});
	const [only, ...rest] = dueSendings(catalogue, '2027-02-24T00:00:00Z');
	expect([only?.list.id, only?.mail, only?.ledger, rest]).toEqual([
		'alone',
		'knots/00-welcome',
		'claimed',
		[],
	]);
	// It is settled where it was claimed.
	expect(only?.path).toBe('sent/knots/spring/alone/01-welcome.yml');
	const site = { url: 'https://school.example', base: '/' };
	const to = { cohort: 'knots/spring', list: 'alone' };
	expect(messageId(site, { ...to, mail: 'knots/00-welcome' })).toBe(
		messageId(site, { ...to, mail: 'knots/01-welcome' }),
	);
});

test('nothing goes out before sign-up opened, or before the day that the group names', async () => {
	const [now, late] = ['2027-03-03T00:00:00Z', WELCOMES.length];
	const all = await due(now);
	const from = (more: string, lists = '') => due(now, { 'cohorts/knots/spring.yml': group(more, lists) });
	expect(await from('signUp: { opens: 2027-02-23 }\n')).toEqual(all);
	expect(await from('signUp: { opens: 2027-02-24 }\n')).toEqual(all.slice(late));
	expect(await from('signUp: { opens: 2027-02-24 }\n', '  since: 2027-02-01\n')).toEqual(all);
});

test('a group that is not planned any more, or has no lists, gets nothing', async () => {
	for (const status of ['postponed', 'did-not-happen', 'withdrawn'])
		expect(await due('2027-04-01', { 'cohorts/knots/spring.yml': group(`status: ${status}\n`) })).toEqual([]);
	const without = group().replace(/mail:\n[^]*/, '');
	expect(await due('2027-04-01', { 'cohorts/knots/spring.yml': without })).toEqual([]);
});

test('a correction goes to those who got what it puts right, and to nobody else', async () => {
	const correction = (of: string, date: string) =>
		mail('It was wrong', `corrects: knots/${of}\ndate: ${date}\ntime: "20:00"`);
	const after = async (of: string, date: string) =>
		(await due('2027-04-01', { 'mail/knots/04-correction.mdx': correction(of, date) }))
			.filter((line) => line.endsWith('correction'))
			.map((line) => line.split(' ')[1]);
	expect(await after('03-team', '2027-03-04')).toEqual(['knots/spring/everybody', 'knots/spring/team']);
	expect(await after('03-team', '2027-03-02')).toEqual([]);
});

test('a correction of a correction goes to the lists that got that one, as the plan of the group says', async () => {
	const correction = (of: string, date: string) =>
		mail('Wrong again', `corrects: knots/${of}\ndate: ${date}`);
	const { catalogue } = await schoolOf({
		...files,
		'mail/knots/04-first.mdx': correction('03-team', '2027-03-05'),
		'mail/knots/05-second.mdx': correction('04-first', '2027-03-06'),
		'mail/knots/06-early.mdx': correction('05-second', '2027-03-06'),
		'mail/knots/07-after-early.mdx': correction('06-early', '2027-03-08'),
	});
	const sent = dueSendings(catalogue, '2027-04-01').map(({ mail, list }) => `${mail} ${list.id}`);
	expect(sent.slice(-4)).toEqual([
		'knots/04-first everybody',
		'knots/04-first team',
		'knots/05-second everybody',
		'knots/05-second team',
	]);
	const { course, cohort } = plannedSendings(catalogue)[0]!;
	const planned = planOf(course, cohort).mails.flatMap(({ mail, lists }) =>
		lists.map(({ id }) => `${mail.id} ${id}`),
	);
	expect([...planned].sort()).toEqual([...sent].sort());
});

test('an announcement by mail goes to its group, or to the groups of its course that run on its day', async () => {
	const news = (fields: string) => `---\ntitle: A storm\n${fields}\n---\n\nStay at home.\n`;
	const after = async (fields: string) =>
		(await due('2027-06-01T00:00:00Z', { 'announcements/storm.mdx': news(fields) })).filter((line) =>
			line.includes('storm'),
		);
	const all = ['alone', 'everybody', 'team'].map(
		(list) => `2027-03-04T08:00:00Z knots/spring/${list} knots/announcement-storm`,
	);
	expect(await after('date: 2027-03-04\nmail: true\ncourse: knots')).toEqual(all);
	expect(await after('date: 2027-03-04\nmail: true\ngroup: knots/spring')).toEqual(all);
	expect(await after('date: 2027-03-04\ncourse: knots')).toEqual([]);
	expect(await after('date: 2027-05-04\nmail: true\ncourse: knots')).toEqual([]);
	expect(await after('date: 2027-03-04\nmail: true')).toEqual([]);
});

test('no mail of a course may be called what an announcement is called in the ledger', async () => {
	const path = 'mail/knots/announcement-storm.mdx';
	const { lines } = await schoolOf({ ...files, [path]: mail('A storm', 'week: 1') });
	expect(lines).toContain(
		`${path}:1:1  \`announcement-storm\` cannot be the name of an entry: announcements that go out by mail are called so in the ledger. Choose another one. [path/reserved]`,
	);
});
