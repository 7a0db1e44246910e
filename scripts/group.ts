// Cuts a private table of those who signed up into small groups by time zone. Only sizes are public.
import { readFileSync } from 'node:fs';
import { cutIntoGroups } from '#core/grouping/cut.ts';
import { mailListLines, type NamedGroup, namedGroups } from '#core/grouping/mail-lists.ts';
import { type SignUps, signUpsIn } from '#core/grouping/sign-ups.ts';
import { csv } from '#core/grouping/table.ts';
import { IsThere, writeNew } from '#disk/write-new.ts';
import { CannotRun, options, run, todayOr } from './command.ts';
import { repositoryAround } from './group/private.ts';
import { rowsOf } from './group/read.ts';

const HELP = `Usage: npm run group -- --from <file.csv> --size <n> --seed <word> --out <folder>

Cuts those who signed up into small groups of people whose days are at the same hours, and writes a table for each. The
table has the columns \`mail\` and \`zone\`, and may have \`group\` (yes or no) and others; who wants no group goes to
\`individuals\`. Every time the same table and seed make the same groups, in whatever order its rows stand.

The tables are private: nothing of them is printed but sizes and zones, and they may not lie in a git repository.

  --from <file>     the table (CSV, with commas, semicolons or tabs)
  --size <n>        how many a group has at most
  --seed <word>     mixes people of the same hours; keep it, to cut the same way again
  --out <folder>    where the tables of the groups go
  --on <day>        the day on which clocks are compared, YYYY-MM-DD (today); best the first of the course
  --names <a,b>     what the groups are called, from west to east
  --leave-out       cuts the others although some rows cannot be used
  --help            this text

Exit code: 0 written, 1 some rows cannot be used and nothing was written, 2 it cannot be done like this.`;

const said = options(HELP, {
	from: { type: 'string' },
	size: { type: 'string' },
	seed: { type: 'string' },
	out: { type: 'string' },
	on: { type: 'string' },
	names: { type: 'string' },
	'leave-out': { type: 'boolean' },
});

await run(async () => {
	const { from, seed, out } = said;
	if (!from || !seed || !out) throw new CannotRun(`Say --from, --size, --seed and --out.\n\n${HELP}`);
	const [size, day] = [sizeOf(said.size), todayOr(said.on)];
	keepPrivate(out);
	const signUps = signUpsIn(rowsOf(textOf(from)));
	const { header, people, wrong, repeated } = signUps;
	for (const one of [...wrong, ...repeated]) console.error(one);
	if (wrong.length > 0 && !said['leave-out']) {
		console.error(`\nNothing was written. Mend ${wrong.length === 1 ? 'it' : 'these'}, or say --leave-out.`);
		return 1;
	}
	const cut = cutIntoGroups(people, { size, seed, day });
	const named = namedGroups(cut, namesOf(said.names, cut.groups.length));
	const tables = [
		...cut.groups.map(({ people }, index) => ({ id: named[index]?.id ?? '', people })),
		{ id: 'individuals', people: cut.individuals },
	].filter((table) => table.people.length > 0);
	write(
		out,
		tables.map(({ id, people }) => ({
			path: `${id}.csv`,
			text: csv([header, ...people.map(({ cells }) => cells)]),
		})),
	);
	console.log(told(signUps, named, cut.individuals.length));
	if (repositoryAround(from))
		console.error(`\n${from} lies in a git repository. Take it out before you commit.`);
	return 0;
});

function told({ people, wrong }: SignUps, named: readonly NamedGroup[], individuals: number): string {
	const width = Math.max(11, ...named.map(({ id }) => id.length));
	const rows = [
		...named.map(({ id, members, zones }) => [id, members, zones] as const),
		...(individuals > 0 ? [['individuals', individuals, ''] as const] : []),
	];
	const left = wrong.length === 0 ? '' : `, ${wrong.length} left out`;
	return [
		`${people.length} people, ${named.length} ${named.length === 1 ? 'group' : 'groups'}${left}`,
		...rows.map(([id, members, zones]) =>
			`  ${id.padEnd(width)} ${String(members).padStart(5)}  ${zones}`.trimEnd(),
		),
		'',
		'For the file of the group:',
		'',
		mailListLines(named, individuals),
	].join('\n');
}

function textOf(file: string): string {
	let bytes: Buffer;
	try {
		bytes = readFileSync(file);
	} catch {
		throw new CannotRun(`${file} cannot be read.`);
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw new CannotRun(`${file} is not in UTF-8, so names would be spoilt. Save it as “CSV UTF-8”.`);
	}
}

function sizeOf(size = ''): number {
	if (!/^\d{1,4}$/.test(size) || Number(size) < 2)
		throw new CannotRun(`--size ${JSON.stringify(size)}: say how many a group has at most, from 2 to 9999.`);
	return Number(size);
}

function namesOf(written: string | undefined, groups: number): string[] {
	const names = (written ?? '').split(',').flatMap((name) => name.trim() || []);
	const strange = names.find((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) || name === 'individuals');
	if (strange !== undefined)
		throw new CannotRun(
			`--names: \`${strange}\` cannot name a group. Use small letters, digits and single hyphens.`,
		);
	if (new Set(names).size < names.length) throw new CannotRun('--names: two groups have the same name.');
	if (names.length > 0 && names.length < groups)
		throw new CannotRun(`--names: there are ${groups} groups, and names for ${names.length}.`);
	return names;
}

function keepPrivate(out: string): void {
	const repository = repositoryAround(out);
	if (repository !== undefined)
		throw new CannotRun(
			`${out} lies in the git repository ${repository}. These tables are private: name a folder outside of it.`,
		);
}

function write(out: string, files: readonly { path: string; text: string }[]): void {
	try {
		writeNew(out, files);
	} catch (error) {
		if (error instanceof IsThere)
			throw new CannotRun(`${out}/${error.path} is there already. Nothing was written.`);
		throw error;
	}
}
