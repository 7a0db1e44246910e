// What every command does alike: options, help, one line on a terminal while it works, and the exit code.
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';

/** Something the command cannot go on with; it is said in one line and the command exits with 2. */
export class CannotRun extends Error {}

/** The options of a command, all of them text or switches; prints `help` where asked to, exits with 2 where it fails. */
export function options<T extends ParseArgsOptionsConfig>(
	help: string,
	config: T,
	args: readonly string[] = process.argv.slice(2),
) {
	if (args.includes('--help') || args.includes('-h')) {
		console.log(help);
		process.exit(0);
	}
	try {
		return parseArgs({ args: [...args], options: config, strict: true }).values;
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${help}`);
		process.exit(2);
	}
}

/** The words of the command, with a first one that is no option as the value of `--<option>`. */
export function named(option: string, args: readonly string[] = process.argv.slice(2)): string[] {
	const [first, ...rest] = args;
	return first === undefined || first.startsWith('-') ? [...args] : [`--${option}`, first, ...rest];
}

/** Runs a command: its number is the exit code; what it cannot run with is one line, a bug keeps its stack. */
export async function run(command: () => Promise<number>): Promise<void> {
	try {
		process.exitCode = await command();
	} catch (error) {
		if (!(error instanceof CannotRun)) throw error;
		console.error(error.message);
		process.exitCode = 2;
	}
}

/** Says on a terminal what is being done, on one line that is overwritten; keeps quiet elsewhere. */
export function progress(doing: string): void {
	if (!process.stderr.isTTY) return;
	process.stderr.write(`\r\u001b[2K${doing}`);
}

/** The day it is, read once at the edge; `TODAY` or `--today` overrides the clock. */
export function todayOr(day: string | undefined): string {
	const today = day ?? process.env['TODAY'] ?? new Date().toISOString().slice(0, 10);
	if (!isDay(today))
		throw new CannotRun(`\`${today}\` is not a day of the calendar. Write it as \`2027-01-31\`.`);
	return today;
}

function isDay(day: string): boolean {
	const noon = new Date(`${day}T12:00:00Z`);
	return !Number.isNaN(noon.valueOf()) && noon.toISOString().startsWith(`${day}T`);
}

/** The port that `said` names. */
export function portOf(said: string): number {
	if (!/^\d{1,5}$/.test(said) || Number(said) < 1 || Number(said) > 65_535)
		throw new CannotRun(`There is no port \`${said}\`. Name a number from 1 to 65535.`);
	return Number(said);
}

/** The folder of the cache: as said, or the project's own for the project's own content. */
export function cacheFor(root: string, said: string | undefined): string | undefined {
	return said ?? (root === 'content' ? '.cache' : undefined);
}
