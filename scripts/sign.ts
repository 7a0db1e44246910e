// Signs the awards that wait for it, with the secret key of the school.
import { readFileSync } from 'node:fs';
import { formatProblem } from '#core/problem.ts';
import { NotAKey } from '#credentials/keys.ts';
import { NotASchool } from '#disk/walk.ts';
import { CannotRun, options, progress, run, todayOr } from './command.ts';
import { count } from './report/count.ts';
import { CannotSign, signSchool } from './sign/school.ts';

const HELP = `Usage: npm run sign -- [options]

Signs every award of the ledger that has no credential yet, and the list of what is revoked if it has changed. Without a
key nothing happens: what is due stays due. The key is a JSON Web Key; it is never printed.

  ISSUER_KEY        the key, in the environment
  ISSUER_TOKEN_KEY  the key for tokens, if the school has one
  --key <file>      a file that holds the key, such as issuer-key-2027.local
  --root <folder>   the content folder (content)
  --today <day>     the day, YYYY-MM-DD (today)
  --help            this text

Exit code: 0 signed, nothing to sign, or no key; 1 the school has problems; 2 it could not be.`;

const {
	root = 'content',
	key: file,
	today,
} = options(HELP, {
	root: { type: 'string' },
	key: { type: 'string' },
	today: { type: 'string' },
});

await run(async () => {
	const key = file === undefined ? process.env['ISSUER_KEY'] : keyIn(file);
	if (!key) {
		console.log('There is no key here, so nothing is signed, and what is due stays due.');
		return 0;
	}
	progress('Signing …');
	try {
		const day = todayOr(today);
		const { signed, list, left } = await signSchool(
			root,
			key,
			day,
			process.env['ISSUER_TOKEN_KEY'] || undefined,
		);
		progress('');
		for (const id of signed) console.log(`signed ${id}`);
		for (const id of left) console.log(`of an older version, left as it is: ${id}`);
		console.log(
			`${count(signed.length, 'award')} signed; the list of what is revoked ${list ? 'is new' : 'is the same'}.`,
		);
		return 0;
	} catch (error) {
		progress('');
		if (error instanceof CannotSign && error.problems.length > 0) {
			console.error(`${error.message}\n${error.problems.map(formatProblem).join('\n')}`);
			return 1;
		}
		const known = error instanceof CannotSign || error instanceof NotAKey || error instanceof NotASchool;
		throw known ? new CannotRun((error as Error).message) : error;
	}
});

function keyIn(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		throw new CannotRun(`There is no key in \`${path}\`.`);
	}
}
