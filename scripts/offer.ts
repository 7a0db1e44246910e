// Offers what was written in the content folder as a pull request: one commit on a branch of its own.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { CannotRun, options, run } from './command.ts';
import { type Forge, forge } from './forge.ts';

const HELP = `Usage: npm run offer -- --offer <file>

Commits what has changed, pushes it to the branch that the file names, and opens a pull request unless one is open.
The file holds \`branch\`, \`title\`, \`body\` and \`message\`. The token is in FORGE_TOKEN.

  --offer <file>   what to offer
  --branch <name>  another branch than the file names
  --in <folder>    the repository (the one around)
  --help           this text

Exit code: 0 offered, or nothing to offer; 2 it could not be.`;

const offered = z.strictObject({
	branch: z.string().regex(/^[a-z]+\/[a-z0-9-]{1,80}$/),
	title: z.string().min(1).max(200),
	body: z.string().max(60_000),
	message: z.string().min(1).max(4000),
});

const pulls = z.array(z.object({ number: z.int(), html_url: z.string() }));

type Offered = z.infer<typeof offered>;

/** What a machine may write: the school, and the files of the forge that are made from it. */
const OURS = ['content', '.github/CODEOWNERS', '.github/ISSUE_TEMPLATE', '.github/pull_request_template.md'];

const {
	offer: file,
	branch,
	in: folder = '.',
} = options(HELP, {
	branch: { type: 'string' },
	offer: { type: 'string' },
	in: { type: 'string' },
});

await run(async () => {
	if (!file) throw new CannotRun(`Name the file with \`--offer\`.\n\n${HELP}`);
	const offer = offerIn(file);
	const there = forge();
	if (!commit(offer)) console.log('Nothing has changed, so there is nothing to offer.');
	else {
		git(['push', '--quiet', '--force', 'origin', `HEAD:refs/heads/${offer.branch}`], there.environment);
		console.log(await open(there, offer));
	}
	return 0;
});

function offerIn(path: string): Offered {
	try {
		return offered.parse({ ...JSON.parse(readFileSync(path, 'utf8')), ...(branch && { branch }) });
	} catch {
		throw new CannotRun(`There is nothing to offer in \`${path}\`.`);
	}
}

// False where nothing has changed.
function commit({ message }: Offered): boolean {
	const changed = OURS.filter((path) => git(['status', '--porcelain', '--', path]) !== '');
	if (changed.length === 0) return false;
	git(['add', '--all', '--', ...changed]);
	git([
		...['-c', 'user.name=github-actions[bot]'],
		...['-c', 'user.email=41898282+github-actions[bot]@users.noreply.github.com'],
		...['commit', '--quiet', '--no-verify', '-m', message],
	]);
	return true;
}

async function open(there: Forge, { branch, title, body }: Offered): Promise<string> {
	const head = encodeURIComponent(`${there.repository.split('/')[0]}:${branch}`);
	const [before] = await there.ask(pulls, 'GET', `/pulls?state=open&head=${head}`);
	if (before) return `The pull request ${before.number} is up to date: ${before.html_url}`;
	const { default_branch: base } = await there.ask(z.object({ default_branch: z.string() }), 'GET', '');
	const one = await there.ask(pulls.element, 'POST', '/pulls', { title, body, head: branch, base });
	return `Pull request ${one.number}: ${one.html_url}`;
}

function git(words: readonly string[], env: Record<string, string> = {}): string {
	try {
		return execFileSync('git', ['-C', folder, ...words], {
			encoding: 'utf8',
			env: { ...process.env, ...env },
			stdio: ['ignore', 'pipe', 'ignore'],
			timeout: 120_000,
		});
	} catch {
		throw new CannotRun(`Git cannot do \`git ${words.find((word) => /^[a-z]+$/.test(word))}\` here.`);
	}
}
