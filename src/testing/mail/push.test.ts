// The ledger on a branch of its own: one machine dies, another one goes on; two at once do not send the same.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { sendDue } from '#scripts/mail/run.ts';
import { branchLedger, BRANCH } from '#scripts/mail/push.ts';
import { lay } from '../built-site.ts';
import { start } from '../command.ts';
import { repositoryIn } from '../repository.ts';
import { folderOf } from '../school.ts';
import { COHORT, mailingSchool } from './sequence.ts';
import { type Moments, openMailServer } from './server.ts';

// Some run the command itself, which a busy machine makes wait.
vi.setConfig({ testTimeout: 120_000 });

const DAY = '2027-01-12T23:00:00Z';
const NEXT = '2027-01-18T23:00:00Z';
const FIRST = `sent/${COHORT}/alone/01-we-re-back-baby.yml`;

const git = (folder: string, ...words: string[]) =>
	execFileSync('git', ['-C', folder, ...words], {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'pipe'],
	}).trim();

/** A repository that others clone, a way to clone it, and a mail server. */
async function world(moments: Moments = {}) {
	const folder = folderOf({});
	const origin = join(folder, 'origin.git');
	const { root, commit } = repositoryIn(folderOf({}));
	commit(
		'The school',
		Object.fromEntries(Object.entries(mailingSchool).map(([path, text]) => [`content/${path}`, text])),
	);
	git(folder, 'clone', '--quiet', '--bare', root, origin);
	const server = await openMailServer(moments);
	onTestFinished(() => server.close());
	return {
		server,
		origin,
		clone(name: string) {
			git(folder, 'clone', '--quiet', origin, name);
			return join(folder, name, 'content');
		},
		send(content: string, now: string) {
			const told: string[] = [];
			const { url } = server;
			const options = { root: content, now, url, push: true, rate: '999999' };
			return sendDue({ ...options, print: (line) => told.push(line) }).then((code) => ({ code, told }));
		},
		/** What the branch says, the newest first. */
		log: () => git(origin, 'log', '--format=%an: %s', `main..${BRANCH}`).split('\n'),
		onBranch: (path: string) => git(origin, 'show', `${BRANCH}:content/${path}`),
	};
}

test('each mail is two commits on the branch of the ledger, and what is checked out stays as it is', async () => {
	const { clone, send, log, onBranch, origin } = await world();
	const content = clone('one');
	expect(await send(content, DAY)).toEqual({
		code: 0,
		told: [`1/1  ${COHORT}/alone  We’re back, baby!`, '1 mail sent, none left.'],
	});
	expect(log()).toEqual([`github-actions[bot]: Settle ${FIRST}`, `github-actions[bot]: Claim ${FIRST}`]);
	expect(`${onBranch(FIRST)}\n`).toBe(readFileSync(join(content, FIRST), 'utf8'));
	expect(git(origin, 'diff', '--name-status', 'main', BRANCH)).toBe(`A\tcontent/${FIRST}`);
	expect(git(content, 'status', '--porcelain', '--untracked-files=all')).toBe(`?? content/${FIRST}`);
});

test('a machine dies after its claim; another one sends the mail again, under the same Message-ID, and goes on', async () => {
	const { clone, send, server, log, onBranch } = await world({
		taken: async () => {
			if (running.child.killed) return;
			running.child.kill('SIGKILL');
			await running.ended;
		},
	});
	const first = clone('one');
	const running = start('mail', ['--root', first, '--as-of', DAY, '--push'], {
		SMTP_URL: server.url,
		GIT_CONFIG_GLOBAL: '/dev/null',
	});
	expect((await running.ended).signal).toBe('SIGKILL');
	expect(onBranch(FIRST)).not.toContain('settled');
	rmSync(first, { recursive: true });

	expect((await send(clone('two'), NEXT)).code).toBe(0);
	const ids = server.taken.map(({ raw }) => /^Message-ID: (.*)\r$/m.exec(raw.toString())?.[1]);
	expect(ids).toHaveLength(3);
	expect(ids[1]).toBe(ids[0]);
	expect(ids[2]).not.toBe(ids[0]);
	expect(log().map((line) => line.split(' ')[1])).toEqual(['Settle', 'Claim', 'Settle', 'Claim', 'Claim']);
	expect(onBranch(FIRST)).toContain('settled');
});

const STOPS =
	'Somebody else is sending, so this run stops before its next mail. Run it again when they are done.';

test('whoever meets another one while they send settles that mail, and sends no other', async () => {
	const others: string[] = [];
	const { clone, send, server, log } = await world({
		async taken() {
			if (others.push('once') > 1) return;
			const claim = readFileSync(join(first, FIRST), 'utf8');
			await (await branchLedger(clone('two'))).write(FIRST.replace('01-', '02-'), claim, 'Claim');
		},
	});
	const first = clone('one');
	await expect(send(first, NEXT)).rejects.toThrow(STOPS);
	expect(server.taken).toHaveLength(1);
	expect(log().map((line) => line.split(' ')[1])).toEqual(['Settle', 'Claim', 'Claim']);
});

test('whoever comes second with a claim sends nothing, and leaves no claim behind', async () => {
	const { clone, send } = await world();
	const [one, two] = [clone('one'), clone('two')];
	const ledger = await branchLedger(one);
	expect((await send(two, DAY)).code).toBe(0);
	await expect(ledger.write(FIRST, 'a claim\n', 'Claim')).rejects.toThrow(STOPS);
	expect(globSync('sent/**/*.yml', { cwd: one })).toEqual([]);
});

test('whoever forgets the branch sends nothing a second time', async () => {
	const { clone, send, server } = await world();
	expect((await send(clone('one'), DAY)).code).toBe(0);
	const root = clone('two');
	const { url } = server;
	await expect(sendDue({ root, now: DAY, url, rate: '999999', print: () => undefined })).rejects.toThrow(
		'The ledger is kept on the branch `mail-ledger`. Say `--push`, or what has gone out goes out again.',
	);
	expect(server.taken).toHaveLength(1);
});

test('who looks with the branch is told what would be sent, and changes nothing', async () => {
	const { clone, send, origin } = await world({
		to: () => {
			if (isFull) throw Object.assign(new Error('Come back later'), { responseCode: 451 });
		},
	});
	let isFull = false;
	const root = clone('two');
	expect((await send(clone('one'), DAY)).code).toBe(0);
	isFull = true;
	expect((await send(clone('three'), '2027-01-19T23:00:00Z')).code).toBe(1);
	const before = [git(origin, 'for-each-ref'), git(root, 'status', '--porcelain', '--ignored')];
	const look = async (...options: string[]) => {
		const words = ['--root', root, '--as-of', '2027-01-19', '--dry-run', ...options];
		const { code, output, errors } = await start('mail', words).ended;
		return { code, errors, told: output.trim().split('\n') };
	};
	expect(await look('--push')).toEqual({
		code: 0,
		errors: '',
		told: [
			`2027-01-18T16:00:00Z  ${COHORT}/alone  Mechanical MOOC kindly asks you to start your engines  (was begun, and may have gone out)`,
			`2027-01-19T16:00:00Z  ${COHORT}/alone  A new dawn for Python (instruction)`,
			'',
			'2 mails due.',
		],
	});
	expect([git(origin, 'for-each-ref'), git(root, 'status', '--porcelain', '--ignored')]).toEqual(before);
	// Whoever knows of the branch and does not ask it is told so.
	const { errors, told } = await look();
	expect(errors).toBe(
		'Notice: the branch `mail-ledger` may know of more that went out. Say `--push`, and it is asked.\n',
	);
	expect(told.at(-1)).toBe('3 mails due.');
});

test('what the branch has of a mail and cannot be read stops that mail in a look as well', async () => {
	const { clone, origin } = await world();
	const one = clone('one');
	git(one, 'checkout', '--quiet', '-b', BRANCH);
	lay({ [FIRST]: 'subject: We' }, one);
	git(one, 'add', '.');
	git(one, '-c', 'user.name=A', '-c', 'user.email=a@school.example', 'commit', '--quiet', '-m', 'Half');
	git(one, 'push', '--quiet', 'origin', BRANCH);
	const root = clone('two');
	const { output } = await start('mail', ['--root', root, '--as-of', DAY, '--dry-run', '--push']).ended;
	expect(output).toBe(
		`2027-01-12T11:41:00Z  ${COHORT}/alone  We’re back, baby!  (the ledger cannot be read)\n\n1 mail due.\n`,
	);
	expect(git(origin, 'log', '-1', '--format=%s', BRANCH)).toBe('Half');
});

test('where the branch cannot be pushed to, nothing is sent', async () => {
	const { clone, send, server, origin } = await world({
		connected: () => {
			throw new Error('Nobody was to come.');
		},
	});
	const content = clone('one');
	git(content, 'remote', 'set-url', '--push', 'origin', join(origin, 'nowhere'));
	await expect(send(content, DAY)).rejects.toThrow(
		'The ledger cannot be pushed, so nothing more is sent. Run this again later.',
	);
	git(content, 'remote', 'set-url', 'origin', join(origin, 'nowhere'));
	await expect(send(content, DAY)).rejects.toThrow(
		'Git cannot do `git ls-remote` here, so the ledger cannot be kept on its branch.',
	);
	expect(server.taken).toEqual([]);
	expect(globSync('sent/**/*.yml', { cwd: content })).toEqual([]);
});
