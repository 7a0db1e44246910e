// Writes what the forge shows to whoever begins to write there, from the schema and the rubric.
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { templates } from '#core/outputs/templates.ts';
import { writeWhole } from '#disk/write-file.ts';
import { cacheFor, options, run, todayOr } from './command.ts';
import { judge } from './judge.ts';

const HELP = `Usage: npm run templates -- [options]

Writes the forms for ideas, work, assessments, groups, questions and answers, and the text that pull requests begin
with, from the schemas and the rubric of proposals.

  --check           writes nothing; says which files are not up to date
  --root <folder>   the content folder (content)
  --help            this text

Exit code: 0 up to date or written, 1 not up to date, 2 the command could not run.`;

const { check, root = 'content' } = options(HELP, { check: { type: 'boolean' }, root: { type: 'string' } });

await run(async () => {
	const { catalogue } = await judge({ root, today: todayOr(undefined), cache: cacheFor(root, undefined) });
	const stale = Object.entries(templates(catalogue)).filter(([path, text]) => text !== before(path));
	for (const [path, text] of stale) {
		if (check) console.log(`${path} is not what the school asks for. Run \`npm run templates\`.`);
		else {
			mkdirSync(dirname(path), { recursive: true });
			writeWhole(path, text);
			console.log(`${path} is written.`);
		}
	}
	if (stale.length === 0) console.log('All templates are up to date.');
	return check && stale.length > 0 ? 1 : 0;
});

function before(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
