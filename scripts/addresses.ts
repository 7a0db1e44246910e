// Keeps the list of every address that was published, so that none is lost without somebody deciding it.
import { join } from 'node:path';
import { LOCK, publishedAddresses } from '#core/catalogue/published.ts';
import { compare, formatProblem } from '#core/problem.ts';
import { writeWhole } from '#disk/write-file.ts';
import { cacheFor, options, run, todayOr } from './command.ts';
import { judge } from './judge.ts';

const HELP = `Usage: npm run addresses -- [options]

Adds the address of every page to urls.lock. An address never leaves that list by itself: where no page answers it any
more, the check says so. To let it go for good, take its line out by hand.

  --check           writes nothing; says which addresses are not in the list
  --root <folder>   the content folder (content)
  --help            this text

Exit code: 0 every address is in the list and answered, 1 some are not, 2 the command could not run.`;

const { check, root = 'content' } = options(HELP, {
	check: { type: 'boolean' },
	root: { type: 'string' },
});

await run(async () => {
	const { catalogue, problems } = await judge({
		root,
		today: todayOr(undefined),
		cache: cacheFor(root, undefined),
	});
	const told = problems.filter(({ file }) => file === LOCK);
	for (const one of told) console.log(formatProblem({ ...one, file: `${root}/${LOCK}` }));
	// What cannot be read must not be written over.
	if (told.some(({ rule }) => rule !== 'address/lost')) return 1;
	const before = catalogue.published.filter((line) => line !== '');
	const added = publishedAddresses(catalogue).filter((address) => !before.includes(address));
	if (check) for (const address of added) console.log(`${address} is not in ${root}/${LOCK}.`);
	else if (added.length > 0) writeWhole(join(root, LOCK), lockOf([...before, ...added]));
	console.log(`${before.length} addresses, ${added.length} new, ${told.length} lost`);
	return told.length > 0 || (check && added.length > 0) ? 1 : 0;
});

function lockOf(addresses: readonly string[]): string {
	return [...new Set(addresses)].sort(compare).join('\n') + '\n';
}
