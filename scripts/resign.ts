// Dates awards anew whose key counts no more, so that they are signed again with the key of today.
import { rawText } from '#disk/texts.ts';
import { credentialPath } from '#core/recognition/signed-path.ts';
import { schoolAt, setFields } from './award/ledger.ts';
import { cacheFor, CannotRun, options, run, todayOr } from './command.ts';
import { count } from './report/count.ts';

const HELP = `Usage: npm run resign -- --from <key> [options]

Marks every award that a key of \`issuer.yml\` signed as reissued today. They keep their names and their days; \`npm run
sign\`, or the job of the awards after the merge, signs them again. Whoever holds one fetches it anew from its page.

  --from <key>      the key that signed them, such as key-2026
  --root <folder>   the content folder (content)
  --today <day>     the day, YYYY-MM-DD (today)
  --help            this text

Exit code: 0 written, or nothing to write; 2 it could not be.`;

const {
	from,
	root = 'content',
	today,
} = options(HELP, { from: { type: 'string' }, root: { type: 'string' }, today: { type: 'string' } });

await run(async () => {
	const day = todayOr(today);
	const catalogue = await schoolAt(root, day, cacheFor(root, undefined));
	if (!catalogue.issuer?.keys.some(({ id }) => id === from))
		throw new CannotRun(`There is no key \`${from ?? ''}\` in \`issuer.yml\`. Name one with \`--from\`.`);
	const found = catalogue.awards.filter(
		({ id, revoked }) => !revoked && signedBy(credentialPath(id)) === from,
	);
	for (const { file } of found) {
		setFields(root, file, { reissued: day });
		console.log(`${root}/${file}`);
	}
	console.log(`${count(found.length, 'award')} to be signed again.`);
	return 0;

	function signedBy(path: string): string | undefined {
		const text = catalogue.signed.has(path) ? rawText(root, path) : undefined;
		const { proof } = JSON.parse(text ?? '{}') as { proof?: { verificationMethod?: unknown } };
		return /#([a-z0-9-]+)$/.exec(String(proof?.verificationMethod))?.[1];
	}
});
