// Asks the forge for everything that is proposed and not decided, and writes it down for the next build.
import { existsSync } from 'node:fs';
import { readSnapshot } from '#core/proposal/snapshot.ts';
import { type Forge, FORGES, forgeOf } from '#core/schema/forge.ts';
import { snapshotOf } from '#disk/proposals.ts';
import { readSchool } from '#disk/school.ts';
import { NotASchool } from '#disk/walk.ts';
import { writeWhole } from '#disk/write-file.ts';
import { CannotRun, options, progress, run, todayOr } from './command.ts';
import { count } from './report/count.ts';
import { branches } from './snapshot/branches.ts';
import { forgejo } from './snapshot/forgejo.ts';
import { github } from './snapshot/github.ts';
import { gitlab } from './snapshot/gitlab.ts';
import { type Adapter, gather, type Reader } from './snapshot/reader.ts';
import { webOf } from './snapshot/web.ts';

const HELP = `Usage: npm run snapshot -- [options]

Asks the forge for all open proposals that touch the content, and writes what a board of them shows: titles, handles,
days, paths, verdicts. No names, no mail addresses, no pictures of people. If the forge does not answer, the old
snapshot stays.

  --out <file>          where it is written (proposals.json beside the content folder)
  --root <folder>       the content folder (content)
  --forge <name>        ${FORGES.join(', ')} (as site.yml says or the repository's address looks)
  --api <address>       where its API begins (that of the host of the repository)
  --project <path>      the repository there, such as owner/name (that of site.yml)
  --token-env <name>    the variable of the environment that holds a token; public repositories need none for a few
  --branches            asks git alone: branches that are not merged, for a school without a forge
  --help                this text

Exit code: 0 written, 2 it could not be.`;

const ADAPTERS = { github, gitlab, forgejo };

const said = options(HELP, {
	out: { type: 'string' },
	root: { type: 'string' },
	forge: { type: 'string' },
	api: { type: 'string' },
	project: { type: 'string' },
	'token-env': { type: 'string' },
	branches: { type: 'boolean' },
});

await run(async () => {
	const { root = 'content', out = snapshotOf(root) } = said;
	const { catalogue } = await readSchool(root, todayOr(undefined)).catch((error: unknown) => {
		throw error instanceof NotASchool ? new CannotRun(error.message) : error;
	});
	const { site } = catalogue;
	const now = new Date();
	const forge = said.branches ? 'branches' : forgeNamed(said.forge ?? forgeOf(site));
	progress('Asking for proposals …');
	const reader =
		forge === 'branches' ? branches(root, site.branch, now) : forgeReader(forge, new URL(site.repository));
	const { proposals, left } = await gather(reader as Reader)
		.catch((error: unknown) => {
			const stays = existsSync(out) ? ` The old snapshot stays as it is: ${out}` : '';
			throw error instanceof CannotRun ? new CannotRun(`${error.message}${stays}`) : error;
		})
		.finally(() => progress(''));
	const at = `${now.toISOString().slice(0, 16)}:00Z`;
	const snapshot = readSnapshot({ version: 1, at, source: forge, left, proposals });
	if (!snapshot) throw new Error('A snapshot was made that cannot be read.');
	writeWhole(out, `${JSON.stringify(snapshot, undefined, '\t')}\n`);
	const missing = snapshot.left > 0 ? `; ${snapshot.left} could not be understood` : '';
	console.log(`Wrote ${out}: ${count(snapshot.proposals.length, 'open proposal')}${missing}.`);
	return 0;
});

function forgeNamed(name: string): Forge {
	const forge = FORGES.find((one) => one === name);
	if (!forge) throw new CannotRun(`There is no forge \`${name}\`. Use ${FORGES.join(', ')}.`);
	return forge;
}

function forgeReader(forge: Forge, repository: URL): Reader {
	const project = said.project ?? repository.pathname.replace(/^\/|\/$|\.git\/?$/g, '');
	const tokenName = said['token-env'];
	const token = tokenName === undefined ? undefined : process.env[tokenName];
	if (tokenName !== undefined && !token) throw new CannotRun(`The variable \`${tokenName}\` holds no token.`);
	const adapter = ADAPTERS[forge] as Adapter<unknown>;
	const api = said.api ?? adapter.api(repository);
	if (!URL.canParse(api)) throw new CannotRun(`\`${api}\` is not the address of an API.`);
	const headers = { 'user-agent': 'peerhood', ...adapter.headers(token) };
	return adapter.reader(webOf({ api, headers, length: adapter.length, tokenName }), project);
}
