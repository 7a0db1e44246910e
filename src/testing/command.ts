// The commands of the school, run as people run them.
import { type ChildProcess, spawn } from 'node:child_process';

export interface Said {
	/** The exit code; undefined where a signal ended it. */
	code: number | undefined;
	signal: NodeJS.Signals | undefined;
	/** What it printed, and what it complained of. */
	output: string;
	errors: string;
}

export interface Running {
	child: ChildProcess;
	/** What it has printed up to now. */
	output(): string;
	ended: Promise<Said>;
}

// A test sees what the project says, and nothing of the shell it is run from.
const INHERITED = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot'];

/** Starts `scripts/<script>.ts` with `options`, in an environment of `env` and little else. */
export function start(script: string, options: readonly string[], env: Record<string, string> = {}): Running {
	const child = spawn(process.execPath, [`scripts/${script}.ts`, ...options], {
		env: {
			...Object.fromEntries(
				INHERITED.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])),
			),
			ASTRO_TELEMETRY_DISABLED: '1',
			...env,
		},
		stdio: ['ignore', 'pipe', 'pipe'],
	});
	let [output, errors] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
	child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
	const ended = new Promise<Said>((done, fail) =>
		child
			.on('error', fail)
			.on('close', (code, signal) =>
				done({ code: code ?? undefined, signal: signal ?? undefined, output, errors }),
			),
	);
	return { child, output: () => output, ended };
}

/** Runs `scripts/<script>.ts` to its end. */
export async function say(
	script: string,
	options: readonly string[] = [],
	env: Record<string, string> = {},
): Promise<Said> {
	return start(script, options, env).ended;
}
