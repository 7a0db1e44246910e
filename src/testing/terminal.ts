// A command on a real terminal: what it shows is read, and keys are typed.
import { spawn } from '@lydell/node-pty';
import { stripVTControlCharacters } from 'node:util';

export interface Terminal {
	/** Waits until `words` are shown that were not before; fails with all that was shown if the command ends first. */
	shows(words: string): Promise<void>;
	type(keys: string): void;
	ended: Promise<{ code: number; output: string }>;
}

export const ENTER = '\r';
export const CTRL_C = '\u0003';
export const DOWN = '\u001b[B';

/** Runs `scripts/<script>.ts` with `options` on a terminal of its own. */
export function onTerminal(
	script: string,
	options: readonly string[],
	env: Record<string, string> = {},
): Terminal {
	const child = spawn(process.execPath, [`scripts/${script}.ts`, ...options], {
		cols: 100,
		rows: 40,
		env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm-256color', ...env },
	});
	let output = '';
	let seen = 0;
	let over = false;
	const waiting = new Set<() => void>();
	const look = () => waiting.forEach((one) => one());
	child.onData((text) => {
		output += stripVTControlCharacters(text);
		look();
	});
	const ended = new Promise<{ code: number; output: string }>((done) =>
		child.onExit(({ exitCode }) => {
			over = true;
			look();
			done({ code: exitCode, output });
		}),
	);
	const shows = (words: string) =>
		new Promise<void>((done, fail) => {
			const check = () => {
				const found = output.indexOf(words, seen);
				if (found < 0 && !over) return;
				waiting.delete(check);
				if (found < 0) return fail(new Error(`“${words}” was not shown after:\n${output.slice(seen)}`));
				seen = found + words.length;
				done();
			};
			waiting.add(check);
			check();
		});
	return { shows, type: (keys) => child.write(keys), ended };
}
