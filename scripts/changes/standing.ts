// Who is who in a school, as it is without a proposal: whoever proposes could give themselves any name.
import { ownerOf } from '#core/proposal/own-files.ts';
import { isRecord } from '#core/writing/needed.ts';
import { blobs, git } from '#disk/git.ts';
import { recordIn } from '#disk/record.ts';

export interface Someone {
	id: string;
	account?: string;
	keys: string[];
}

interface Asked {
	folder: string;
	base: string;
}

/** What the base says of those who have a say in the files at `paths`. */
export async function standing({ folder, base }: Asked, paths: readonly string[]) {
	if (paths.length === 0)
		return { people: [], maintainers: [], inCharge: () => [], taken: new Set<string>() };
	const names = new Set(
		await namesAt(folder, base, ['content/schools', 'content/courses', 'content/people']),
	);
	const read = async (wanted: readonly string[]) => {
		const known = [...new Set(wanted)].filter((path) => names.has(path));
		const found = await blobs(
			folder,
			known.map((path) => `${base}:${path}`),
		);
		return new Map(known.map((path) => [path, recordIn(found.get(`${base}:${path}`), path)]));
	};
	for (const path of ['content/site.yml', ...paths.flatMap(groupOf)]) names.add(path);
	const parts = paths.map((path) => ownerOf(path)?.id.split('/') ?? []);
	const courses = parts.flatMap(([course = '']) => pages(`content/courses/${course}/index`));
	const schools = [...names].filter((name) => /^content\/schools\/[a-z0-9-]+\.mdx?$/.test(name));
	const records = await read(['content/site.yml', ...courses, ...schools, ...paths.flatMap(groupOf)]);
	const said = (path: string) => pages(path).flatMap((page) => records.get(page) ?? [])[0];
	const maintainers = handles(records.get('content/site.yml'), 'maintainers');
	const stewards = (school: string) => handles(said(`content/schools/${school}`), 'stewards');
	const allStewards = schools.flatMap((path) => handles(records.get(path), 'stewards'));

	const inCharge = (path: string): string[] => {
		const own = ownerOf(path);
		if (!own || own.collection === 'people') return [];
		if (own.collection === 'calibrations') return allStewards;
		const course = said(`content/courses/${own.id.split('/')[0]}/index`);
		const answering = stewards(isRecord(course) ? String(course['school']) : '');
		if (own.collection !== 'roster') return answering;
		const organizers = isRecord(course) ? course['organizers'] : undefined;
		const organizing = (Array.isArray(organizers) ? organizers : []).flatMap((one) =>
			handles({ one: [(one as { person?: unknown } | null)?.person] }, 'one'),
		);
		return [
			...answering,
			...organizing,
			...groupOf(path).flatMap((at) => handles(records.get(at), 'facilitators')),
		];
	};

	const owners = paths.flatMap((path) => ownerOf(path)?.owner ?? []);
	const wanted = [...owners, ...maintainers, ...paths.flatMap(inCharge)];
	const pagesOf = await read(wanted.map((handle) => `content/people/${handle}.yml`));
	const people = [...pagesOf].map(([path, record]) => someone(path, record));
	const withPage = new Set(people.map(({ id }) => id));
	const taken = new Set((await bearers(folder, base)).filter((handle) => !withPage.has(handle)));
	return { people, maintainers, inCharge, taken };
}

const pages = (path: string) => [`${path}.mdx`, `${path}.md`];

function groupOf(path: string): string[] {
	const own = ownerOf(path);
	const [course = '', cohort = ''] = own?.id.split('/') ?? [];
	return own?.collection === 'roster' ? [`content/cohorts/${course}/${cohort}.yml`] : [];
}

function handles(record: unknown, key: string): string[] {
	const list = isRecord(record) ? record[key] : undefined;
	return (Array.isArray(list) ? list : []).filter(
		(one) => typeof one === 'string' && /^[a-z0-9-]+$/.test(one),
	);
}

function someone(path: string, record: unknown): Someone {
	const { account, keys } = isRecord(record) ? record : {};
	return {
		id: /([^/]+)\.yml$/.exec(path)?.[1] ?? '',
		...(typeof account === 'string' && { account }),
		keys: (Array.isArray(keys) ? keys : []).filter((one) => typeof one === 'string'),
	};
}

// Those whose name files bear, whether or not they have a page.
async function bearers(folder: string, base: string): Promise<string[]> {
	const found = await namesAt(folder, base, [
		'content/work',
		'content/assessments',
		'content/calibrations',
		'content/roster',
	]);
	return found.flatMap((path) => ownerOf(path)?.owner ?? []);
}

async function namesAt(folder: string, base: string, folders: readonly string[]): Promise<string[]> {
	const printed = await git(folder, [
		'ls-tree',
		'-r',
		'-z',
		'--full-tree',
		'--name-only',
		base,
		'--',
		...folders,
	]);
	return (printed ?? '').split('\0').filter((name) => name !== '');
}
