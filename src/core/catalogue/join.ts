// Judged entries → the catalogue: courses with their units, groups and reviews, everything in its order.
import { compare } from '../problem.ts';
import type { Snapshot } from '../proposal/snapshot.ts';
import type { CollectionName, RecordOf } from '../schema/collections.ts';
import type { SiteRecord } from '../schema/site.ts';
import type { Text } from '../text/text.ts';
import type {
	AssetFile,
	Assessment,
	Catalogue,
	Cohort,
	Course,
	Day,
	Entry,
	Listed,
	Mail,
	Recap,
	Review,
	Sent,
	SignedFile,
	Unit,
	Work,
} from './catalogue.ts';
import { NO_FRESHNESS } from './freshness.ts';
import type { History } from './history.ts';
import type { Judged } from './judge.ts';
import { cohortState, courseStatus, isJoinable, lastDayOf } from './status.ts';

export interface JoinOptions {
	today: Day;
	known: ReadonlyMap<CollectionName, ReadonlySet<string>>;
	assets: ReadonlyMap<string, AssetFile>;
	published: readonly string[];
	signed: ReadonlyMap<string, SignedFile>;
	site: SiteRecord;
	history: History;
	proposals: Snapshot | undefined;
}

type Entries = Catalogue['entries'];

export function join(
	judged: readonly Judged[],
	{ today, known, assets, published, signed, site, history, proposals }: JoinOptions,
): Catalogue {
	const texts = new Map<string, Text>();
	const digests = new Map<string, string>();
	const tables = Object.fromEntries([...known.keys()].map((name) => [name, new Map()])) as Record<
		string,
		Map<string, unknown>
	>;
	for (const { collection, entry, text, digest } of judged) {
		tables[collection]?.set(entry.id, entry);
		if (text) texts.set(entry.file, text);
		if (digest) digests.set(entry.file, digest);
	}
	const entries = tables as unknown as Entries;
	const textOf = <T extends Entry>(entry: T) => ({ ...entry, text: texts.get(entry.file) as Text });
	const all = <Name extends CollectionName>(name: Name) =>
		[...entries[name].values()] as (RecordOf<Name> & Entry)[];

	const unitsOf = byCourse(all('units'));
	const unitFiles = Map.groupBy(known.get('units') ?? [], (id) => id.split('/')[0]);
	const cohortsOf = byCourse(all('cohorts'));
	const reviewsOf = byCourse(all('reviews'));
	const mailsOf = byCourse(all('mail'));
	const rosterOf = byGroup(
		all('roster').map((one): Listed => ({ ...one, handle: one.id.split('/').at(-1) ?? '' })),
	);
	const recapsOf = byGroup(all('recaps').map((one): Recap => ({ ...textOf(one), cohort: groupOf(one) })));
	const translations = Map.groupBy(all('courses'), ({ translationOf }) => translationOf);
	const courses = all('courses').map((course): Course => {
		const units = numbered((unitsOf.get(course.id) ?? []).map((unit) => joinedUnit(textOf(unit), course.id)));
		const cohorts = (cohortsOf.get(course.id) ?? []).map((cohort): Cohort => {
			const lastDay = lastDayOf(cohort, { weeks: course.weeks, units: units.length });
			const dated = { ...cohort, course: course.id, lastDay };
			return {
				...dated,
				state: cohortState(dated, today),
				roster: (rosterOf.get(cohort.id) ?? []).sort(
					(a, b) => compare(a.joined, b.joined) || compare(a.id, b.id),
				),
				recaps: (recapsOf.get(cohort.id) ?? []).sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id)),
			};
		});
		cohorts.sort((a, b) => compare(a.starts, b.starts) || compare(a.id, b.id));
		return {
			...textOf(course),
			units,
			whole: (unitFiles.get(course.id) ?? []).length === (unitsOf.get(course.id) ?? []).length,
			cohorts,
			mails: (mailsOf.get(course.id) ?? [])
				.map((mail): Mail => ({ ...textOf(mail), course: course.id }))
				.sort(inSequence),
			reviews: (reviewsOf.get(course.id) ?? []).map((review): Review => ({
				...textOf(review),
				course: course.id,
			})),
			state: courseStatus(course, cohorts, today),
			joinable: isJoinable(course, cohorts, today),
			translations: (translations.get(course.id) ?? []).map(({ id }) => id),
		};
	});

	const assessmentsOf = Map.groupBy(all('assessments').map(joinedAssessment), ({ work }) => work);
	const works = all('work').map((work): Work => {
		const [course = '', task = '', maker = ''] = work.id.split('/');
		const digest = digests.get(work.file) ?? '';
		return { ...textOf(work), course, task, maker, digest, assessments: assessmentsOf.get(work.id) ?? [] };
	});

	return {
		site: entries.site.get('site') ?? site,
		today,
		known,
		kinds: all('kinds').sort((a, b) => a.order - b.order || compare(a.id, b.id)),
		schools: byTitle(all('schools').map(textOf)),
		people: all('people').sort((a, b) => compare(a.name, b.name)),
		courses: byTitle(courses),
		badges: byTitle(all('badges').map(textOf)),
		pathways: byTitle(all('pathways').map(textOf)),
		cycles: all('cycles').sort((a, b) => compare(b.starts, a.starts) || compare(a.id, b.id)),
		announcements: newestFirst(all('announcements').map(textOf)),
		questions: newestFirst(all('questions').map(textOf)),
		sent: all('sent')
			.map(joinedSent)
			.sort((a, b) => compare(a.id, b.id)),
		works: works.sort((a, b) => compare(a.id, b.id)),
		awards: all('awards').sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id)),
		issuer: entries.issuer.get('issuer'),
		signed,
		handbook: all('handbook')
			.map(textOf)
			.sort((a, b) => a.order - b.order || compare(a.title, b.title)),
		wiki: byTitle(all('wiki').map(textOf)),
		entries,
		texts,
		assets,
		published,
		history,
		freshness: NO_FRESHNESS,
		proposals,
	};
}

function joinedUnit(unit: RecordOf<'units'> & Entry & { text: Text }, course: string): Unit {
	const tasks = [...unit.tasks, ...unit.text.tasks];
	const resources = [...unit.resources, ...unit.text.resources];
	const sum = [...tasks, ...resources].reduce(
		(total, { minutes = 0, optional }) => total + (optional ? 0 : minutes),
		0,
	);
	return { ...unit, course, number: 0, tasks, resources, minutes: unit.minutes ?? (sum || undefined) };
}

// `<course>/<task>/<maker>/<assessor>-r<revision>`
function joinedAssessment(record: RecordOf<'assessments'> & Entry): Assessment {
	const [course, task, maker, name = ''] = record.id.split('/');
	return { ...record, work: [course, task, maker].join('/'), assessor: name.replace(/-r\d+$/, '') };
}

// File names begin with a number; the same number twice is told apart by the rest of the name.
function numbered(units: Unit[]): Unit[] {
	const order = (unit: Unit) => Number(/\/(\d+)-/.exec(unit.id)?.[1] ?? Infinity);
	return units
		.filter(({ draft }) => !draft)
		.sort((a, b) => order(a) - order(b) || compare(a.id, b.id))
		.map((unit, index) => ({ ...unit, number: index + 1 }));
}

// `<course>/<cohort>/<list>/<mail>`
function joinedSent(record: RecordOf<'sent'> & Entry): Sent {
	const [course = '', , list = '', mail = ''] = record.id.split('/');
	return { ...record, cohort: groupOf(record), list, mail: `${course}/${mail}` };
}

// File names begin with a number, as those of units do.
const inSequence = (a: Entry, b: Entry) =>
	a.id.localeCompare(b.id, 'en', { numeric: true }) || compare(a.id, b.id);

const groupOf = ({ id }: Entry) => id.split('/').slice(0, 2).join('/');
const byGroup = <T extends Entry>(all: T[]) => Map.groupBy(all, groupOf);
const byCourse = <T extends Entry>(all: T[]) => Map.groupBy(all, ({ id }) => id.split('/')[0]);

function byTitle<T extends { title: string; id: string }>(all: T[]): T[] {
	return all.sort((a, b) => compare(a.title.toLowerCase(), b.title.toLowerCase()) || compare(a.id, b.id));
}

function newestFirst<T extends { date: Day; id: string }>(all: T[]): T[] {
	return all.sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
}
