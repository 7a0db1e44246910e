import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, onTestFinished, test, vi } from 'vitest';
import { say } from '#testing/command.ts';
import { lay } from '#testing/built-site.ts';
import { CERTIFICATE, KEY } from '#testing/https-host.ts';
import { COHORT, LISTS, mailingSchool } from '#testing/mail/sequence.ts';
import { type Moments, openMailServer } from '#testing/mail/server.ts';
import { folderOf } from '#testing/school.ts';
import { holdLock } from '#disk/lock.ts';
import { sendDue } from './mail/run.ts';

// Some run the command itself, which a busy machine makes wait.
vi.setConfig({ testTimeout: 120_000 });

/** A folder with the school in it, and a server that takes its mails. */
async function school(moments: Moments = {}, options: Parameters<typeof openMailServer>[1] = {}) {
	const folder = folderOf({});
	const root = join(folder, 'content');
	lay(mailingSchool, root);
	const server = await openMailServer(moments, options);
	onTestFinished(() => server.close());
	const told: string[] = [];
	const run = async (now: string, more: Partial<Parameters<typeof sendDue>[0]> = {}) => {
		told.length = 0;
		const { url } = server;
		return sendDue({ root, now, url, rate: '999999', print: (line) => told.push(line), ...more });
	};
	const ledger = () => globSync('sent/**/*.yml', { cwd: root }).sort();
	return { folder, root, server, told, run, ledger };
}

// On this day each of the three groups gets its first mail, once those on their own have got all of theirs.
const BEFORE = '2027-02-05T12:00:00Z';
const FIRST = '2027-02-06T00:00:00Z';
const LOWDOWN = '14-the-lowdown-on-your-cohort';
const refuse = (code: number, words: string) => {
	throw Object.assign(new Error(words), { responseCode: code });
};

test('what is due is told without a word to anybody', async () => {
	const { root, ledger } = await school();
	const options = ['--root', root, '--as-of', '2027-01-19'];
	const { code, output } = await say('mail', [...options, '--dry-run'], { SMTP_URL: 'smtp://127.0.0.1:1' });
	expect([code, output]).toEqual([
		0,
		`2027-01-12T11:41:00Z  ${COHORT}/alone  We’re back, baby!
2027-01-18T16:00:00Z  ${COHORT}/alone  Mechanical MOOC kindly asks you to start your engines
2027-01-19T16:00:00Z  ${COHORT}/alone  A new dawn for Python (instruction)

3 mails due.
`,
	]);
	expect(ledger()).toEqual([]);
});

test('what is due can be looked at as files, which are what goes out', async () => {
	const { root, folder, ledger } = await school();
	const to = join(folder, 'look');
	const { code } = await say('mail', ['--root', root, '--as-of', '2027-01-12', '--preview', to]);
	expect(code).toBe(0);
	const name = `${COHORT.replace('/', '.')}.alone.01-we-re-back-baby`;
	expect(globSync('*', { cwd: to }).sort()).toEqual([`${name}.eml`, `${name}.html`, `${name}.txt`]);
	const { subject, html, date } = await PostalMime.parse(readFileSync(join(to, `${name}.eml`)));
	expect([subject, date]).toEqual(['We’re back, baby!', '2027-01-12T11:41:00.000Z']);
	expect(html?.trim()).toBe(readFileSync(join(to, `${name}.html`), 'utf8').trim());
	expect(ledger()).toEqual([]);
});

test('one mail goes to one address to be tried, and the ledger knows nothing of it', async () => {
	const { root, server, ledger } = await school();
	const words = ['--root', root, '--test', 'me@mail.school.example'];
	const which = ['--mail', `gentle-python/${LOWDOWN}`, '--group', COHORT];
	const { output } = await say('mail', [...words, ...which], { SMTP_URL: server.url });
	expect(output).toBe(`Sent gentle-python/${LOWDOWN} to me@mail.school.example.\n`);
	expect(server.taken.map(({ to }) => to)).toEqual(['me@mail.school.example']);
	expect(ledger()).toEqual([]);
	const { code, errors } = await say('mail', [...words, ...which.slice(0, 2)], { SMTP_URL: server.url });
	expect([code, errors]).toEqual([
		2,
		'Say which mail, and as which group gets it: `--mail <course/mail> --group <group>`.\n',
	]);
});

test('many mails for one list at once are left until somebody says so', async () => {
	const { run, told, server } = await school();
	expect(await run(FIRST)).toBe(1);
	expect(server.taken.map(({ to }) => to.replace(/@.*/, ''))).toEqual(['berlin', 'lagos', 'lima']);
	expect(told.at(-1)).toContain(
		`${COHORT}/alone  Legalese\n  13 mails for one list at once are nearly always a mistake. Look at them with \`--dry-run\`; then say \`--catch-up\`, or give the group a later \`since\`.\n`,
	);
	expect(told.at(-1)).toMatch(/\n3 mails sent, 13 left\.$/);
	expect(await run(FIRST, { catchUp: true })).toBe(0);
	expect(told.at(-1)).toBe('13 mails sent, none left.');
	expect(await run(FIRST)).toBe(0);
	expect(told).toEqual(['Nothing is due.']);
	expect(server.taken).toHaveLength(16);
});

test.each([
	[451, 'the mail server does not take it now: 451 Come back later'],
	[550, 'the mail server refuses it: 550 Come back later'],
])('a mail that is refused with %i is left, those to other lists go on', async (code, why) => {
	let full = true;
	const { run, told, server, ledger } = await school({
		to: (address) => (full && address.startsWith('lagos') ? refuse(code, 'Come back later') : undefined),
	});
	expect(await run(BEFORE, { catchUp: true })).toBe(0);
	expect(await run('2027-02-09T00:00:00Z')).toBe(1);
	expect(told.at(-1)).toBe(
		`${COHORT}/lagos  The Lowdown on Your Cohort\n  ${why}.\n${COHORT}/lagos  Week 2 – More fun with Python\n  waits for the one before it.\n4 mails sent, 2 left.`,
	);
	expect(ledger().filter((path) => path.includes('lagos'))).toEqual([`sent/${COHORT}/lagos/${LOWDOWN}.yml`]);
	full = false;
	expect(await run('2027-02-09T00:00:00Z')).toBe(0);
	expect(server.taken.slice(-2).map(({ to }) => to)).toEqual(Array(2).fill('lagos@lists.school.example'));
	expect(server.taken).toHaveLength(13 + 6);
});

test('a server that is not there, or goes away, loses nothing', async () => {
	const { run, told, server, root, ledger } = await school();
	const port = await new Promise<number>((done) => {
		const closed = createServer().listen(0, '127.0.0.1', () => {
			const { port } = closed.address() as { port: number };
			closed.close(() => done(port));
		});
	});
	const now = '2027-01-18T23:00:00Z';
	expect(await run(now, { url: `smtp://127.0.0.1:${port}` })).toBe(1);
	expect(told.at(-1)).toBe(
		`${COHORT}/alone  We’re back, baby!
  the mail server does not answer as one (ESOCKET).
${COHORT}/alone  Mechanical MOOC kindly asks you to start your engines
  the mail server does not answer as one (ESOCKET).
No mails sent, 2 left.`,
	);
	const [first = ''] = ledger();
	const claim = readFileSync(join(root, first), 'utf8');
	expect(claim).not.toContain('settled');
	expect(await run(now)).toBe(0);
	expect(server.taken).toHaveLength(2);
	// Whoever sends it again sends the same bytes under the same date.
	expect(readFileSync(join(root, first), 'utf8').startsWith(claim)).toBe(true);
});

test('a file of the ledger that cannot be read stops its mail and no other list', async () => {
	const { run, told, server, root } = await school();
	const path = `sent/${COHORT}/berlin/${LOWDOWN}.yml`;
	lay({ [path]: 'subject: The Lowd' }, root);
	expect(await run(FIRST, { catchUp: true })).toBe(1);
	expect(told.at(-1)).toBe(
		`${COHORT}/berlin  The Lowdown on Your Cohort
  what the ledger says of it cannot be read, so nobody knows whether it went out. Mend \`${path}\`, or take it away to send the mail.
15 mails sent, 1 left.`,
	);
	expect(server.taken.map(({ to }) => to)).not.toContain('berlin@lists.school.example');
	expect(readFileSync(join(root, path), 'utf8')).toBe('subject: The Lowd');
});

test('what somebody left half written is swept away before the next mail', async () => {
	const { run, root } = await school();
	const folder = join(root, 'sent', COHORT, 'alone');
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, '01-we-re-back-baby.yml.4711.draft'), 'subj');
	expect(await run('2027-01-12T23:00:00Z')).toBe(0);
	expect(globSync('*', { cwd: folder })).toEqual(['01-we-re-back-baby.yml']);
});

test('two do not send from one folder at the same time', async () => {
	const { root, server } = await school();
	const release = holdLock(`${root}.lock`);
	const { code, errors } = await say('mail', ['--root', root, '--as-of', '2027-01-12'], {
		SMTP_URL: server.url,
	});
	release();
	expect([code, errors]).toEqual([2, 'Somebody is sending from this folder already.\n']);
	expect(server.taken).toEqual([]);
});

test('name and password are shown to the server and to nobody else', async () => {
	const seen: string[] = [];
	const { root, server } = await school(
		{},
		{
			authOptional: false,
			allowInsecureAuth: true,
			onAuth({ username = '', password = '' }, _, then) {
				seen.push(`${username}:${password}`);
				if (password === 'kn@t') then(null, { user: username });
				else then(Object.assign(new Error('no'), { responseCode: 535 }));
			},
		},
	);
	const url = (password: string) => server.url.replace('//', `//mooc:${password}@`);
	const wrong = await say('mail', ['--root', root, '--as-of', '2027-01-12'], { SMTP_URL: url('secret-1') });
	expect([wrong.code, wrong.output + wrong.errors]).toEqual([
		1,
		`${COHORT}/alone  We’re back, baby!\n  the mail server does not accept the name and password in \`SMTP_URL\`.\nNo mails sent, 1 left.\n`,
	]);
	const right = await say('mail', ['--root', root, '--as-of', '2027-01-12'], { SMTP_URL: url('kn%40t') });
	expect([right.code, right.output]).toEqual([
		0,
		`1/1  ${COHORT}/alone  We’re back, baby!\n1 mail sent, none left.\n`,
	]);
	expect(seen).toEqual(['mooc:secret-1', 'mooc:kn@t']);
});

test('a server that cannot prove its name gets neither password nor mail', async () => {
	const seen: string[] = [];
	const { run, told, server } = await school(
		{ connected: () => void seen.push('connected') },
		{ secure: true, key: KEY, cert: CERTIFICATE },
	);
	expect(
		await run('2027-01-12T23:00:00Z', { url: server.url.replace('smtp://', 'smtps://me:secret@') }),
	).toBe(1);
	expect(told.at(-1)).toContain('the mail server does not answer as one (');
	expect([server.taken, seen]).toEqual([[], []]);
});

test('what it cannot run with is said in a sentence', async () => {
	const { root, run } = await school();
	const says = async (options: string[], env: Record<string, string> = {}) => {
		const { code, errors } = await say('mail', ['--root', root, '--as-of', '2027-01-12', ...options], env);
		expect(code).toBe(2);
		return errors.trim();
	};
	expect(await says([])).toBe(
		'There is no mail server. Name it in the variable `SMTP_URL`: `smtps://user:password@host`.',
	);
	expect(await says([], { SMTP_URL: 'http://me:secret@host' })).toBe(
		'`SMTP_URL` is not the address of a mail server. Write `smtps://user:password@host`, with signs such as `@` in the password as `%40`.',
	);
	await expect(run(FIRST, { only: 'knots/winter' })).rejects.toThrow(
		'There is no group `knots/winter`. Name it as `<course>/<group>`.',
	);
	await expect(run(FIRST, { rate: '0' })).rejects.toThrow('`0` is not a number of mails a minute.');
	const site = mailingSchool['site.yml']?.replace(/^mail: .*\n/m, '') ?? '';
	lay({ 'site.yml': site }, root);
	await expect(run('2027-01-12T23:00:00Z')).rejects.toThrow(
		'`site.yml` does not say who the mails come from. Add `mail: { from: … }` to it, or nothing is sent.',
	);
});

test('one group is sent its mails, and others wait', async () => {
	const { run, root, server } = await school();
	const group = mailingSchool[`cohorts/${COHORT}.yml`] ?? '';
	lay({ 'cohorts/gentle-python/2027-other.yml': group.replaceAll('@lists.', '@other.') }, root);
	expect(await run('2027-01-12T23:00:00Z', { only: 'gentle-python/2027-other' })).toBe(0);
	expect(server.taken.map(({ to }) => to)).toEqual(['alone@other.school.example']);
	expect(LISTS[0]).toBe('alone');
});

test('words that try to be headers arrive as words', async () => {
	const { run, root, server } = await school();
	const path = 'mail/gentle-python/01-we-re-back-baby.mdx';
	const subject = '=?utf-8?q?=0D=0ABcc:_all=40world.example?= "Hello" \\r\\nBcc: all@world.example';
	lay(
		{
			[path]: (mailingSchool[path] ?? '').replace(/^subject: .*$/m, `subject: ${JSON.stringify(subject)}`),
			'site.yml': (mailingSchool['site.yml'] ?? '').replace(
				'name: The Mechanical MOOC',
				`name: ${JSON.stringify('Evil" <x@world.example>, "')}`,
			),
		},
		root,
	);
	expect(await run('2027-01-12T23:00:00Z')).toBe(0);
	const [mail] = server.taken;
	expect(mail?.to).toBe('alone@lists.school.example');
	const head = mail!.raw.toString('latin1').split('\r\n\r\n')[0]!;
	expect(head).not.toMatch(/^bcc/im);
	const { from, to, bcc } = await PostalMime.parse(mail!.raw);
	expect([from, to, bcc]).toEqual([
		{ name: 'Evil" <x@world.example>, "', address: 'mooc@mail.school.example' },
		[{ name: '', address: 'alone@lists.school.example' }],
		undefined,
	]);
});
