// What a command costs with everything it starts: the clock, the processor, and the memory of its biggest process.
import { spawn, spawnSync } from 'node:child_process';

export interface Cost {
	/** Seconds of the processor, user and system. */
	cpu: number;
	/** Seconds of the clock. */
	wall: number;
	/** Bytes; undefined where this machine does not say. */
	peak: number | undefined;
}

/** What a meter writes last on the standard error of the command. */
type Reading = Omit<Cost, 'wall'>;

/** A way to measure: words to put before a command, and how to read what comes at the end of its output. */
export interface Meter {
	before: readonly string[];
	read(output: string): Reading | undefined;
}

// GNU time counts memory in kibibytes, the one of macOS in bytes; bash knows the processor alone.
export const meters = {
	gnu: {
		before: ['/usr/bin/time', '-f', '\n%U %S %M'],
		read: (output) => {
			const [, user, system, peak] = /\n([\d.]+) ([\d.]+) (\d+)\s*$/.exec(output) ?? [];
			return peak === undefined
				? undefined
				: { cpu: Number(user) + Number(system), peak: Number(peak) * 1024 };
		},
	},
	macos: {
		before: ['/usr/bin/time', '-l'],
		read: (output) => {
			const [, user, system, peak] =
				/([\d.]+) user\s+([\d.]+) sys\s+(\d+)\s+maximum resident/.exec(output) ?? [];
			return peak === undefined ? undefined : { cpu: Number(user) + Number(system), peak: Number(peak) };
		},
	},
	bash: {
		before: ['bash', '-c', 'TIMEFORMAT=$\'\\n%U %S\'; time "$@"', 'bash'],
		read: (output) => {
			const [, user, system] = /\n([\d.]+) ([\d.]+)\s*$/.exec(output) ?? [];
			return system === undefined ? undefined : { cpu: Number(user) + Number(system), peak: undefined };
		},
	},
} as const satisfies Record<string, Meter>;

/** The best meter that this machine has. */
export function meterHere(): Meter {
	if (process.platform === 'darwin') return meters.macos;
	const gnu = spawnSync('/usr/bin/time', ['--version'], { encoding: 'utf8' });
	return /GNU/.test(`${gnu.stdout}${gnu.stderr}`) ? meters.gnu : meters.bash;
}

/** A command that ended badly; the message is what it printed. */
export class Failed extends Error {}

/** Runs `command` to its end and says what it took; throws `Failed` where it does not end with 0. */
export async function measure(
	meter: Meter,
	command: readonly string[],
	env: NodeJS.ProcessEnv,
): Promise<Cost> {
	const [program = '', ...words] = [...meter.before, ...command];
	const started = performance.now();
	const child = spawn(program, words, { env: { ...env, LC_ALL: 'C' }, stdio: ['ignore', 'pipe', 'pipe'] });
	const [printed, errors] = [collect(child.stdout), collect(child.stderr)];
	const code = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
	const wall = (performance.now() - started) / 1000;
	const reading = meter.read(errors());
	if (code !== 0 || !reading) throw new Failed(`${printed()}${errors()}`.trim());
	return { ...reading, wall };
}

// Only the end of a long output is worth keeping.
function collect(stream: NodeJS.ReadableStream): () => string {
	let text = '';
	stream.setEncoding('utf8').on('data', (piece: string) => {
		text = (text + piece).slice(-8000);
	});
	return () => text;
}
