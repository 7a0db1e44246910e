// Tells what changed between two states of the school, in the words of a learner.
import { type Comparison, type State } from '#core/diff/comparison.ts';
import { compareSchools } from '#core/diff/compare.ts';
import { markdownOf } from '#core/outputs/diff/markdown.ts';
import { pageOf } from '#core/outputs/diff/page.ts';
import { textOf } from '#core/outputs/diff/text.ts';
import { writeWhole } from '#disk/write-file.ts';
import { cacheFor, CannotRun, options, progress, run, todayOr } from './command.ts';
import { atRef, commonState, inFolder, sideAt } from './diff/side.ts';
import { pageStyle } from './diff/style.ts';

const HELP = `Usage: npm run diff -- --base <ref> [options]

Tells what changed in the school since it parted from <ref>, as a learner would notice it: units, tasks, hours, words,
licences, addresses that lead nowhere. Losses come first.

  --base <ref>        what to compare with, such as main
  --head <ref>        what has changed (the files as they lie in the folder)
  --course <id>       this course alone
  --format <format>   text, markdown, html for a page of before and after, or json (text)
  --out <file>        where to write it (the terminal)
  --root <folder>     the content folder (content)
  --cache <folder>    where texts are remembered between runs (.cache for the folder content)
  --today <day>       the day to judge dates by, YYYY-MM-DD (today)
  --help              this text

Exit code: 0 the report is written, 2 the command could not run.`;

const {
	root = 'content',
	format = 'text',
	base,
	head,
	course,
	out,
	cache,
	today,
} = options(HELP, {
	root: { type: 'string' },
	base: { type: 'string' },
	head: { type: 'string' },
	course: { type: 'string' },
	format: { type: 'string' },
	out: { type: 'string' },
	cache: { type: 'string' },
	today: { type: 'string' },
});

const formats: Record<string, (comparison: Comparison) => string> = {
	text: textOf,
	markdown: (comparison) => markdownOf(comparison),
	html: (comparison) => pageOf(comparison, pageStyle()),
	json: (comparison) => JSON.stringify(comparison, null, '\t'),
};

await run(async () => {
	if (base === undefined) throw new CannotRun(`The comparison needs \`--base\`.\n\n${HELP}`);
	const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
	if (!write) throw new CannotRun(`There is no format \`${format}\`. Use text, markdown, html or json.`);
	const common = await commonState(root, base, head ?? 'HEAD');
	progress('Comparing …');
	const report = write(await compared(common, head));
	progress('');
	if (out === undefined) console.log(report);
	else writeWhole(out, report.endsWith('\n') ? report : `${report}\n`);
	return 0;
});

// The later state is read last, so that the cache remembers that one. Without a cache, one state remembers for the other.
async function compared(from: State, to: string | undefined): Promise<Comparison> {
	const kept = cacheFor(root, cache);
	return kept === undefined
		? inFolder((folder) => comparedWith(folder, from, to))
		: comparedWith(kept, from, to);
}

async function comparedWith(memory: string, from: State, to: string | undefined): Promise<Comparison> {
	const sides = { today: todayOr(today), base: process.env['BASE_PATH'], cache: memory };
	return atRef(root, from.commit ?? from.name, async (folder) => {
		const before = await sideAt(folder, sides);
		const compare = async (place: string, state: State) =>
			compareSchools(before, await sideAt(place, sides), { base: from, head: state, course });
		const result = await (to === undefined
			? compare(root, { name: 'the working tree' })
			: atRef(root, to, (place) => compare(place, { name: to })));
		if (course !== undefined && result.same + result.subjects.length === 0)
			throw new CannotRun(`There is no course \`${course}\`, before or after.`);
		return result;
	});
}
