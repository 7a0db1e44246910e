// Makes a new key for the school: the public half for everybody, the secret half for one file that git never sees.
import { existsSync, writeFileSync } from 'node:fs';
import { didOf } from '#core/outputs/open-badge/did.ts';
import type { IssuerRecord } from '#core/schema/issuer.ts';
import { written } from '#core/writing/written.ts';
import { newKey } from '#credentials/keys.ts';
import { writeChanges } from '#disk/write-changes.ts';
import { schoolAt, setFields } from './award/ledger.ts';
import { CannotRun, options, run, todayOr } from './command.ts';

const HELP = `Usage: npm run rotate -- [options]

Makes a pair of keys. The public one is written into content/issuer.yml, and the one before retires: what it signed keeps
counting. The secret one is written into a file that ends in .local, which git leaves alone.

  --compromised <key>   this key got into wrong hands: nothing that it signed counts any more
  --note "…"            what happened
  --root <folder>       the content folder (content)
  --out <file>          where the secret goes (issuer-key-<year>.local)
  --today <day>         the day, YYYY-MM-DD (today)
  --help                this text

Exit code: 0 made, 2 it could not be.`;

const said = options(HELP, {
	compromised: { type: 'string' },
	note: { type: 'string' },
	root: { type: 'string' },
	out: { type: 'string' },
	today: { type: 'string' },
});

await run(async () => {
	const { root = 'content', compromised, note } = said;
	const today = todayOr(said.today);
	const { site, issuer, known } = await schoolAt(root, today);
	if (!issuer && known.get('issuer')?.has('issuer'))
		throw new CannotRun(`\`${root}/issuer.yml\` cannot be read. Run \`npm run check\` first.`);
	if (compromised !== undefined && !issuer?.keys.some(({ id }) => id === compromised))
		throw new CannotRun(`There is no key \`${compromised}\` in \`issuer.yml\`.`);
	const id = nextName(issuer?.keys ?? [], today);
	const out = said.out ?? `issuer-${id}.local`;
	if (!out.endsWith('.local'))
		throw new CannotRun('The file of the secret has to end in `.local`: git leaves it alone then.');
	if (existsSync(out)) throw new CannotRun(`\`${out}\` is there already, and no key is written over.`);

	const { secret, multibase } = await newKey(id);
	writeFileSync(out, `${secret}\n`, { mode: 0o600, flag: 'wx' });
	const before = (issuer?.keys ?? []).map((key) => after(key, today, { compromised, note }));
	const keys = [...before, { id, multibase, state: 'active', from: today }];
	if (issuer) setFields(root, 'issuer.yml', { keys });
	else writeChanges(root, new Map([['issuer.yml', written('issuer', { did: didOf(site), keys })]]));
	console.log(told(root, id, out, compromised));
	return 0;
});

type Key = IssuerRecord['keys'][number];

function after(
	key: Key,
	today: string,
	{ compromised, note }: { compromised?: string | undefined; note?: string | undefined },
): Key {
	if (key.id === compromised)
		return { ...key, state: 'compromised', until: key.until ?? today, ...(note && { note }) };
	return key.state === 'active' ? { ...key, state: 'retired', until: today } : key;
}

// Named by its year; a second one of a year by a number as well.
function nextName(keys: readonly Key[], today: string): string {
	const year = `key-${today.slice(0, 4)}`;
	const taken = new Set(keys.map(({ id }) => id));
	for (let number = 1; ; number++) {
		const name = number === 1 ? year : `${year}-${number}`;
		if (!taken.has(name)) return name;
	}
}

function told(root: string, id: string, out: string, compromised: string | undefined): string {
	const lost = compromised
		? `\n5. Sign again what \`${compromised}\` signed: \`npm run resign -- --from ${compromised}\`, in the same pull request.`
		: '';
	return `${root}/issuer.yml names the key \`${id}\`. Its secret half is in \`${out}\`, which only you can read.

1. Put the content of that file into the secret ISSUER_KEY of the environment \`awards\` of the repository.
2. Keep one copy where the school keeps what it must not lose: a password manager, or paper in a safe.
3. Delete the file: \`rm ${out}\`. Never send it by mail or chat.
4. Merge \`issuer.yml\`. What is due is signed with the new key then.${lost}`;
}
