// The files of a school → its catalogue, and everything that is wrong with them.
import type { Problem } from '../problem.ts';
import { sortProblems } from '../problem.ts';
import type { Snapshot } from '../proposal/snapshot.ts';
import { rules } from '../rules/index.ts';
import { collections, type CollectionName, entryOf } from '../schema/collections.ts';
import { site } from '../schema/site.ts';
import { compileText } from '../text/compile.ts';
import type { Text } from '../text/text.ts';
import type { AssetFile, Day, SignedFile, SourceFile } from './catalogue.ts';
import { type History, NO_HISTORY } from './history.ts';
import { join } from './join.ts';
import { type Compile, judge, type Judged } from './judge.ts';
import { languagesOf } from './languages.ts';

export interface SchoolFiles {
	files: readonly SourceFile[];
	assets: ReadonlyMap<string, AssetFile>;
	signed?: ReadonlyMap<string, SignedFile>;
	/** The lines of the lock; none where there is no such file. */
	published: readonly string[];
	/** What was wrong already while reading; the files it speaks of exist, even if nothing is known of them. */
	problems: readonly Problem[];
}

export interface BuildOptions {
	today: Day;
	/** The base path of the site. */
	base?: string;
	/** Makes the text of a body; remembered between runs by whoever has a disk. */
	compile?: Compile;
	/** What git remembers; nothing where nobody asked it. */
	history?: History;
	/** The open proposals, where somebody asked for them. */
	proposals?: Snapshot | undefined;
}

/** Joins a school. Bad entries are left out and reported; references to them are not reported again. */
export function buildCatalogue(
	school: SchoolFiles,
	{ today, base = '/', compile = compileBelow(base), history = NO_HISTORY, proposals }: BuildOptions,
) {
	const problems = [...school.problems];
	const judged: Judged[] = [];
	const known = new Map<CollectionName, Set<string>>(names.map((name) => [name, new Set()]));
	const languageOf = languagesOf(school.files);
	for (const file of school.files) {
		known.get(file.collection)?.add(file.id);
		const result = judge(file, languageOf(file), compile);
		problems.push(...result.problems);
		if (result.judged) judged.push(result.judged);
	}
	for (const { file } of school.problems) {
		const entry = entryOf(file);
		if (entry) known.get(entry.collection)?.add(entry.id);
	}
	const { assets, published, signed = NOTHING_SIGNED } = school;
	const joined = { today, known, assets, published, signed, site: fallbackSite, history, proposals };
	const catalogue = join(judged, joined);
	for (const rule of rules) for (const found of rule.check?.(catalogue) ?? []) problems.push(found);
	return { catalogue, problems: sortProblems(problems) };
}

const NOTHING_SIGNED: ReadonlyMap<string, SignedFile> = new Map();
const names = Object.keys(collections) as CollectionName[];

/** Stands in where `site.yml` is missing or broken, so that the rest of the school can still be judged. */
const fallbackSite = site.parse({
	title: 'A school',
	tagline: 'A school without a site.yml',
	description: 'This school has no site.yml that can be read.',
	url: 'https://school.example',
	repository: 'https://school.example/repository',
	languages: ['en'],
	licence: 'CC-BY-SA-4.0',
});

// Without a disk there is no memory: compiled at once, and the source itself tells two texts apart.
function compileBelow(base: string): Compile {
	return ({ path, body }, language): Text => ({
		...compileText(body, { file: path, base, language }),
		digest: `${language} ${path}\n${body}`,
	});
}
