// The mails of a real course, sent again day by day to a real mail server on this machine.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';
import { expect, onTestFinished, test } from 'vitest';
import { addDays } from '#core/catalogue/days.ts';
import { sendDue } from '#scripts/mail/run.ts';
import { readSchool } from '#disk/school.ts';
import { formatProblem } from '#core/problem.ts';
import { folderOf } from '../school.ts';
import { COHORT, expected, FIRST_DAY, LAST_DAY, LISTS, mailingSchool, sentThen } from './sequence.ts';
import { type MailServer, openMailServer } from './server.ts';

async function openServer(): Promise<MailServer> {
	const server = await openMailServer();
	onTestFinished(() => server.close());
	return server;
}

/** Runs the sender on each day from the first to the last; says on which days something went out. */
async function replay(root: string, { url }: MailServer): Promise<string[]> {
	const days: string[] = [];
	for (let day = FIRST_DAY; day <= LAST_DAY; day = addDays(day, 1)) {
		const lines: string[] = [];
		const now = `${day}T23:59:59Z`;
		const cache = `${root}.cache`;
		expect(await sendDue({ root, now, url, cache, rate: '999999', print: (line) => lines.push(line) })).toBe(
			0,
		);
		if (!lines[0]?.startsWith('Nothing is due')) days.push(day);
	}
	return days;
}

const read = ({ taken }: MailServer) => Promise.all(taken.map(({ raw }) => PostalMime.parse(raw)));
const subjectsTo = (server: MailServer, mails: readonly Email[]) =>
	Object.fromEntries(
		Object.keys(expected).map((list) => [
			list,
			mails.filter((_, index) => server.taken[index]?.to === list).map(({ subject }) => subject),
		]),
	);

test('the sequence is whole, and the check has nothing against it', async () => {
	const { catalogue, problems } = await readSchool(folderOf(mailingSchool), FIRST_DAY);
	expect(catalogue.courses[0]?.mails).toHaveLength(25);
	expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
});

test('every mail goes out once, in order, to the lists it is for', { timeout: 180_000 }, async () => {
	const server = await openServer();
	const files = folderOf(mailingSchool);
	const days = await replay(files, server);
	const mails = await read(server);

	expect(subjectsTo(server, mails)).toEqual(expected);
	expect(server.taken.every(({ from }) => from === 'mooc@mail.school.example')).toBe(true);
	expect(days).toEqual(daysOfThen());

	const ids = mails.map(({ messageId }) => messageId);
	expect(new Set(ids).size).toBe(49);

	const again = await openServer();
	await replay(folderOf(mailingSchool), again);
	expect((await read(again)).map(({ messageId }) => messageId)).toEqual(ids);

	for (const [index, mail] of mails.entries()) {
		const list = (server.taken[index]?.to ?? '').replace(/@.*/, '');
		expect(mail.from).toEqual({ name: 'The Mechanical MOOC', address: 'mooc@mail.school.example' });
		expect(mail.replyTo).toEqual([{ name: '', address: 'stewards@mail.school.example' }]);
		expect(mail.html).toContain('<!');
		expect(mail.text?.length).toBeGreaterThan(200);
		expect(Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]))).toMatchObject({
			'list-id': `<${list}.2027-spring.gentle-python.school.example>`,
			'auto-submitted': 'auto-generated',
			'content-language': 'en',
		});
		expect(mail.headers.map(({ key }) => key)).toEqual(HEADERS);
	}
	const [course, group] = COHORT.split('/');
	for (const list of LISTS)
		expect(
			readFileSync(join(files, `sent/${course}/${group}/${list}/${LEDGER[list] ?? GROUPS}`), 'utf8'),
		).toMatch(
			/^subject: .*\nmessageId: "?<[0-9a-f]{32}@school\.example>"?\ndigest: .*\nclaimed: .*\nsettled: .*\n$/,
		);
});

/** The days on which the mails went out then, as many years later as the group is; in Berlin the clocks changed since. */
function daysOfThen(): string[] {
	const later = Date.parse('2027-02-01') - Date.parse('2013-10-21');
	const days = sentThen.map((then) => {
		const local = Date.parse(`${then.slice(0, 16)}Z`) + later;
		const hours = local < Date.parse('2027-03-28') ? 1 : 2;
		return new Date(local - hours * 3_600_000).toISOString().slice(0, 10);
	});
	return [...new Set(days)].sort();
}

const LEDGER: Record<string, string> = { alone: '08-bad-robot.yml' };
const GROUPS = '14-the-lowdown-on-your-cohort.yml';
const HEADERS = [
	'list-id',
	'list-unsubscribe',
	'list-archive',
	'auto-submitted',
	'precedence',
	'content-language',
	'from',
	'to',
	'reply-to',
	'subject',
	'message-id',
	'date',
	'mime-version',
	'content-type',
];
