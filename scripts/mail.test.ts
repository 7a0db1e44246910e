import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { expect, onTestFinished, test, vi } from 'vitest';
import { say, start } from '#testing/command.ts';
import { lay } from '#testing/built-site.ts';
import { CERTIFICATE, KEY } from '#testing/https-host.ts';
import { COHORT, LISTS, mailingSchool } from '#testing/mail/sequence.ts';
import { type Moments, openMailServer } from '#testing/mail/server.ts';
import { folderOf } from '#testing/school.ts';
import { repositoryIn } from '#testing/repository.ts';
import { alone, lockOf } from './mail/alone.ts';
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
	const nothing = await say('mail', ['--root', root, '--as-of', '2027-01-11', '--dry-run']);
	expect(nothing.output).toBe(
		`Nothing is due. Next: 2027-01-12T11:41:00Z  ${COHORT}/alone  We’re back, baby!\n`,
	);
});

test('a look tells what would stay of what is due, and why', async () => {
	const { root } = await school();
	const path = `cohorts/${COHORT}.yml`;
	lay({ [path]: (mailingSchool[path] ?? '').replaceAll('2027', '2021') }, root);
	const { code, output } = await say('mail', ['--root', root, '--dry-run']);
	expect(code).toBe(0);
	expect(output).toMatch(
		/\n49 mails due\. 49 of them would stay: \d+ mails for one list at once are nearly always a mistake\. If they are to go out, say `--catch-up`; if not, give the group a later `since`\.\n$/,
	);
});

test('a school without lists is told how to begin', async () => {
	const { root } = await school();
	const path = `cohorts/${COHORT}.yml`;
	lay({ [path]: (mailingSchool[path] ?? '').replace(/^mail:\n[^]*/m, '') }, root);
	const { code, output } = await say('mail', ['--root', root, '--dry-run']);
	expect([code, output]).toEqual([
		0,
		'Nothing is due: no group gets mails. “Running a group by mail” in the handbook says how to begin.\n',
	]);
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
		`${COHORT}/alone  Legalese\n  13 mails for one list at once are nearly always a mistake. If they are to go out, say \`--catch-up\`; if not, give the group a later \`since\`.\n`,
	);
	expect(told.at(-1)).toMatch(/\n3 mails sent, 13 left\.$/);
	expect(await run(FIRST, { catchUp: true })).toBe(0);
	expect(told.at(-1)).toBe('13 mails sent, none left.');
	expect(await run(FIRST)).toBe(0);
	expect(told[0]).toMatch(/^Nothing is due\. Next: 2027-02-08/);
	expect(server.taken).toHaveLength(16);
});

test.each([
	[451, 'the mail server does not take it now: 451 Come back later. The next run tries again'],
	[
		550,
		'the mail server refuses it: 550 Come back later. Look at the address of the list in the file of the group; the next run tries again',
	],
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

test.each([
	[
		'from' as const,
		553,
		'the mail server refuses it: 553 No. Look at `from` in `site.yml`, which has to be an address that this server sends for; the next run tries again',
	],
	[
		'taken' as const,
		554,
		'the mail server refuses it: 554 No. Ask whoever keeps the server what it has against it; the next run tries again',
	],
	['to' as const, 421, 'the mail server ends the conversation: 421 No. Run this again later'],
	['connected' as const, 554, 'the mail server ends the conversation: 554 No. Run this again later'],
])(
	'what a server says where it is asked %s is told with what to do, and the claim stays',
	async (step, code, why) => {
		const { run, told, server, root, ledger } = await school({ [step]: () => refuse(code, 'No.') });
		expect(await run('2027-01-12T23:00:00Z')).toBe(1);
		expect(told).toEqual([`${COHORT}/alone  We’re back, baby!\n  ${why}.\nNo mails sent, 1 left.`]);
		expect(server.taken).toEqual([]);
		expect(ledger().map((path) => /^settled/m.test(readFileSync(join(root, path), 'utf8')))).toEqual([false]);
	},
);

test('a server of the world that seals no connection gets neither password nor mail', async () => {
	const { run, told, server } = await school();
	const [, port = ''] = /:(\d+)$/.exec(server.url) ?? [];
	const url = `smtp://me:secret@[::ffff:127.0.0.1]:${port}`;
	expect(await run('2027-01-12T23:00:00Z', { url })).toBe(1);
	expect(told.at(-1)).toContain(
		'\n  the mail server seals no connection here, so it got neither password nor mail. Write `smtps://` in `SMTP_URL`, or take another server.\n',
	);
	expect(server.taken).toEqual([]);
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
  nobody talks there as a mail server does (ECONNREFUSED). Look at host and port in \`SMTP_URL\`, or run this again later.
${COHORT}/alone  Mechanical MOOC kindly asks you to start your engines
  waits for the mail server.
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

const sends = (root: string) => ['--root', root, '--as-of', '2027-01-12'];

test('two do not send from one folder at the same time, whatever they call it', async () => {
	const { folder, root, server } = await school({
		async taken() {
			symlinkSync(root, join(folder, 'also'));
			second = await say('mail', sends(join(folder, 'also')), { SMTP_URL: server.url });
		},
	});
	let second: Awaited<ReturnType<typeof say>> | undefined;
	const first = start('mail', sends(root), { SMTP_URL: server.url });
	expect((await first.ended).output).toMatch(/\n1 mail sent, none left\.\n$/);
	expect([second?.code, second?.errors.replace(/since \S+\./, 'since then.')]).toEqual([
		2,
		`Process ${first.child.pid} has been sending from this folder since then. Wait until it is done, then run this again: what it has sent does not go out twice.\n`,
	]);
	expect(server.taken).toHaveLength(1);
	const third = await say('mail', sends(root), { SMTP_URL: server.url });
	expect([third.code, third.output]).toEqual([
		0,
		`Nothing is due. Next: 2027-01-18T16:00:00Z  ${COHORT}/alone  Mechanical MOOC kindly asks you to start your engines\n`,
	]);
	expect(server.taken).toHaveLength(1);
});

test('whoever died while they sent keeps nobody of this machine from going on', async () => {
	const { root, server } = await school({
		async taken() {
			if (first.child.killed) return;
			first.child.kill('SIGKILL');
			await first.ended;
		},
	});
	const first = start('mail', sends(root), { SMTP_URL: server.url });
	expect((await first.ended).signal).toBe('SIGKILL');
	expect((await say('mail', sends(root), { SMTP_URL: server.url })).code).toBe(0);
	expect(server.taken.map(({ raw }) => /^Message-ID: .*$/m.exec(raw.toString())?.[0])).toHaveLength(2);
});

test('who sends from another machine is named, and git is told nothing of the lock', async () => {
	const { root: repository, commit } = repositoryIn(folderOf({}));
	commit('The school', { 'content/site.yml': mailingSchool['site.yml'] ?? '' });
	const root = join(repository, 'content');
	const lock = await lockOf(root);
	expect(lock).toBe(join(realpathSync(repository), '.git/mail.lock'));
	const note = { pid: 4711, host: 'laptop\u202eof-ada', since: '2027-01-12T09:00:00Z' };
	writeFileSync(`${lock}.held`, JSON.stringify(note));
	await expect(alone(root, async () => 'sent')).rejects.toThrow(
		`Process 4711 of the machine \`laptop\\u{202e}of-ada\` began to send from this folder at 2027-01-12T09:00:00Z and has not said that it is done. If it is not at work any more, delete \`${lock}.held\` and run this again; nothing is lost.`,
	);
	rmSync(`${lock}.held`);
	expect(
		await alone(root, async () =>
			execFileSync('git', ['-C', repository, 'status', '--porcelain'], { encoding: 'utf8' }),
		),
	).toBe('');
});

test('a word that does not belong there sends nothing', async () => {
	const { root, server } = await school();
	const says = async (...words: string[]) => {
		const { code, errors } = await say('mail', ['--root', root, ...words], { SMTP_URL: server.url });
		expect(code).toBe(2);
		return errors;
	};
	expect(await says('--group', COHORT)).toBe(
		'`--mail` and `--group` say what `--test <address>` sends. To send to one group what is due, say `--only <group>`.\n',
	);
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
	const wrong = await say('mail', ['--root', root, '--as-of', '2027-01-12'], {
		SMTP_URL: url('secret-1'),
	});
	expect([wrong.code, wrong.output + wrong.errors]).toEqual([
		1,
		`${COHORT}/alone  We’re back, baby!\n  the mail server does not accept the name and password in \`SMTP_URL\`. Correct them, and run this again.\nNo mails sent, 1 left.\n`,
	]);
	const right = await say('mail', ['--root', root, '--as-of', '2027-01-12'], {
		SMTP_URL: url('kn%40t'),
	});
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
	expect(told.at(-1)).toContain(
		'  the mail server cannot prove its name (DEPTH_ZERO_SELF_SIGNED_CERT), so it got neither password nor mail. Look at host and port in `SMTP_URL`.',
	);
	expect([server.taken, seen]).toEqual([[], []]);
});

test('what it cannot run with is said in a sentence', async () => {
	const { root, run } = await school();
	const says = async (options: string[], env: Record<string, string> = {}) => {
		const words = ['--root', root, '--as-of', '2027-01-12'];
		const { code, errors } = await say('mail', [...words, ...options], env);
		expect(code).toBe(2);
		return errors.trim();
	};
	expect(await says([])).toBe(
		'There is no mail server. Name it in the variable `SMTP_URL`: `smtps://user:password@host`.',
	);
	expect(await says([], { SMTP_URL: 'http://me:secret@host' })).toBe(
		'`SMTP_URL` is not the address of a mail server. Write `smtps://user:password@host`, with signs such as `@` and `%` in the password as `%40` and `%25`.',
	);
	expect(await says([], { SMTP_URL: 'smtps://me:100%secret@host' })).toBe(
		'`SMTP_URL` is not the address of a mail server. Write `smtps://user:password@host`, with signs such as `@` and `%` in the password as `%40` and `%25`.',
	);
	await expect(run(FIRST, { only: 'knots/winter' })).rejects.toThrow(
		'There is no group `knots/winter`. Name it as `<course>/<group>`.',
	);
	await expect(run(FIRST, { only: '2027-spring' })).rejects.toThrow(
		`There is no group \`2027-spring\`. Did you mean \`${COHORT}\`?`,
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
