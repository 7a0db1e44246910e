// The sender is ended at a hundred moments, and begun again until all has gone out: nothing is lost, and whatever comes
// twice comes under the same Message-ID.
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, watch } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from 'vite';
import { lay } from './built-site.ts';
import { COHORT, expected, LISTS, mailingSchool } from './mail/sequence.ts';
import { type MailServer, openMailServer, type Received } from './mail/server.ts';

const KILLS = 100;

let folder: string;
let program: string;
beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'sender-'));
	program = await bundled(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Where somebody may be ended; at each, the server keeps them waiting until they are. */
const STEPS = ['start', 'connected', 'from', 'to', 'data', 'bytes', 'taken', 'told', 'ledger'] as const;
type Step = (typeof STEPS)[number];

/** A run that is ended at the `after`th time that it comes to a step. */
interface Plan {
	step: Step;
	after: number;
	/** Milliseconds that pass before it is ended, where nobody waits. */
	later: number;
}

// A minute or two; a machine that has more to do takes longer.
test('nothing is lost, whenever the sender is ended', { timeout: 1_800_000 }, async () => {
	const began = performance.now();
	const chance = dice(20_270_201);
	const kills: Kill[] = [];
	let [doubles, taken, rounds] = [0, 0, 0];
	while (kills.length < KILLS) {
		const round = await runOf(
			join(folder, `round-${(rounds += 1)}`),
			() => (kills.length < KILLS ? planned(chance) : undefined),
			(kill) => void kills.push(kill),
		);
		taken += round.taken.length;
		doubles += await judged(round);
	}
	const tally = (by: 'step' | 'left') =>
		Object.entries(Object.groupBy(kills, (one) => one[by])).map(([name, all]) => `${name} ${all?.length}`);
	const seconds = ((performance.now() - began) / 1000).toFixed(0);
	console.log(
		[
			`${kills.length} kills in ${rounds} rounds of 49 mails, ${seconds} s: ${taken} taken, ${doubles} twice`,
			`ended at: ${tally('step').join(', ')}`,
			`and left: ${tally('left').join(', ')}`,
		].join('\n'),
	);
	expect(kills).toHaveLength(KILLS);
	expect(doubles).toBe(kills.filter(({ left }) => left === 'taken and not settled').length);
	// A test in which one of these did not happen would show nothing of it.
	expect(new Set(kills.map(({ step }) => step)).size).toBe(STEPS.length);
	expect(new Set(kills.map(({ left }) => left)).size).toBe(4);
});

interface Round {
	root: string;
	taken: Received[];
}

interface Kill {
	step: Step;
	/** What was left behind. */
	left: string;
}

/** Sends the whole sequence; each run is ended as `next` plans it, and the last one is let go on. */
async function runOf(root: string, next: () => Plan | undefined, tell: (kill: Kill) => void): Promise<Round> {
	lay(mailingSchool, root);
	for (const list of LISTS) mkdirSync(join(root, 'sent', COHORT, list), { recursive: true });
	let ending: { plan: Plan; child: ChildProcess; gone: Promise<unknown>; seen: number } | undefined;
	// Answers nothing before whoever asked is gone, if this is where they end.
	const at = (step: Step) => async () => {
		if (ending?.plan.step !== step || ending.seen++ !== ending.plan.after) return;
		ending.child.kill('SIGKILL');
		await ending.gone;
	};
	const soon = (step: Step) => () => {
		if (ending?.plan.step !== step || ending.seen++ !== ending.plan.after) return;
		const { child, plan } = ending;
		if (plan.later === 0) child.kill('SIGKILL');
		else setTimeout(() => child.kill('SIGKILL'), plan.later);
	};
	const server = await openMailServer({
		connected: at('connected'),
		from: at('from'),
		to: at('to'),
		taken: at('taken'),
		data: soon('data'),
		bytes: soon('bytes'),
		told: soon('told'),
	});
	const watchers = LISTS.map((list) => watch(join(root, 'sent', COHORT, list), soon('ledger')));
	try {
		for (;;) {
			const [plan, before] = [next(), server.taken.length];
			const { child, gone } = started(root, server);
			ending = plan && { plan, child, gone, seen: 0 };
			if (plan?.step === 'start') setTimeout(() => child.kill('SIGKILL'), plan.later * 60);
			const { code, signal, said } = await gone;
			await server.quiet();
			if (signal === 'SIGKILL' && plan) tell({ step: plan.step, left: leftBy(root, server.taken, before) });
			else if (code !== 0) throw new Error(said);
			else break;
		}
	} finally {
		for (const one of watchers) one.close();
		await server.close();
	}
	return { root, taken: server.taken };
}

/** What the one who was ended has left behind. */
function leftBy(root: string, taken: readonly Received[], before: number): string {
	const open = ledger(root).filter((text) => !text.includes('settled: '));
	const [id = ''] = open.flatMap((text) => /<[0-9a-f]{32}@/.exec(text) ?? []);
	if (open.length === 0) return 'nothing begun';
	expect(open).toHaveLength(1);
	const last = taken.findLastIndex(({ raw }) => raw.includes(`Message-ID: ${id}`));
	if (last === -1) return 'claimed and not taken';
	return last < before ? 'not settled since the run before' : 'taken and not settled';
}

/** Asks that every list has every mail in its order and whole, and says how many came twice. */
async function judged({ root, taken }: Round): Promise<number> {
	const digests = ledger(root).map((text) => /^digest: "?(\w+)/m.exec(text)?.[1]);
	expect(globSync('**/*.draft', { cwd: root })).toEqual([]);
	const mails = await Promise.all(
		taken.map(async ({ to, raw }) => ({ ...(await PostalMime.parse(raw)), to, raw })),
	);
	for (const { raw } of mails)
		expect(digests).toContain(createHash('sha256').update(raw).digest('hex').slice(0, 32));
	const firsts = mails.filter(
		({ to, subject }, index) => mails.findIndex((one) => one.to === to && one.subject === subject) === index,
	);
	for (const [list, subjects] of Object.entries(expected))
		expect(firsts.filter(({ to }) => to === list).map(({ subject }) => subject)).toEqual(subjects);
	const ids = (all: typeof mails) => new Set(all.map(({ messageId }) => messageId)).size;
	expect([ids(mails), ids(firsts)]).toEqual([49, 49]);
	expect(ledger(root).every((text) => text.includes('\nsettled: '))).toBe(true);
	return mails.length - firsts.length;
}

const ledger = (root: string) =>
	globSync('sent/**/*.yml', { cwd: root }).map((path) => readFileSync(join(root, path), 'utf8'));

function started(root: string, server: MailServer) {
	const options = ['--root', root, '--as-of', '2027-05-01', '--catch-up', '--rate', '999999'];
	const child = spawn(process.execPath, [program, ...options, '--cache', join(folder, 'cache')], {
		env: { PATH: process.env['PATH'], SMTP_URL: server.url, NODE_COMPILE_CACHE: join(folder, 'compiled') },
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
	const gone = new Promise<{ code: number | null; signal: NodeJS.Signals | null; said: string }>((done) =>
		child.on('close', (code, signal) => done({ code, signal, said })),
	);
	return { child, gone };
}

function planned(chance: () => number): Plan {
	const step = STEPS[Math.floor(chance() * STEPS.length)] ?? 'start';
	return { step, after: Math.floor(chance() * 6), later: Math.floor(chance() * 8) };
}

/** Numbers from 0 to 1 that look like chance, and are the same each time. */
function dice(seed: number): () => number {
	let state = seed;
	return () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return state / 2 ** 32;
	};
}

/** The command in one file, which begins sooner than its hundred modules. */
async function bundled(to: string): Promise<string> {
	await build({
		...{ configFile: false, logLevel: 'error', root: process.cwd() },
		ssr: { noExternal: true },
		build: {
			...{ ssr: 'scripts/mail.ts', outDir: to, target: 'node24' },
			rolldownOptions: { output: { entryFileNames: 'mail.js', codeSplitting: false } },
		},
	});
	return join(to, 'mail.js');
}
