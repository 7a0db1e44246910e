// The courses of both states side by side, and what is said of each.
import { addresses } from '../addresses.ts';
import type { Course } from '../catalogue/catalogue.ts';
import type { Line, Page, Subject } from './comparison.ts';
import { MOST } from './comparison.ts';
import { counted } from './count.ts';
import { effortLines, hoursOf } from './effort.ts';
import { factLines } from './facts.ts';
import { groupLines } from './groups.ts';
import { licenceLines } from './licence.ts';
import { change, clipped, gain, inOrder, loss } from './line.ts';
import { linkLines } from './links.ts';
import { mailLines } from './mails.ts';
import { objectiveLines, prerequisiteLines } from './objectives.ts';
import { coursePages, wholePages } from './pages.ts';
import { peopleLines } from './people.ts';
import { pictureLines } from './pictures.ts';
import { quizLines } from './quizzes.ts';
import { readingLines } from './reading.ts';
import { rubricOf } from './rubric.ts';
import type { CoursePair, Side } from './side.ts';
import { taskLines } from './tasks.ts';
import { pairUnits, unitLines } from './units.ts';

/** A course in one state, or in both. */
export interface Found {
	id: string;
	before?: Course | undefined;
	after?: Course | undefined;
}

/** The courses of both states; one whose folder was renamed is found by its aliases. */
export function pairCourses(from: Side, to: Side): Found[] {
	const then = new Map(from.catalogue.courses.map((course) => [course.id, course]));
	const found: Found[] = to.catalogue.courses.map((after) => {
		const now = to.catalogue.known.get('courses');
		const old = [after.id, ...after.aliases.filter((id) => !now?.has(id))].find((id) => then.has(id));
		const before = old === undefined ? undefined : then.get(old);
		if (old !== undefined) then.delete(old);
		return { id: after.id, before, after };
	});
	return [...found, ...[...then.values()].map((before) => ({ id: before.id, before }))];
}

/** The report of one course; `lost` are the lines of its addresses. Undefined where nothing of it changed. */
export function courseSubject(
	{ id, before, after }: Found,
	from: Side,
	to: Side,
	lost: readonly Line[],
): Subject | undefined {
	if (before && after) {
		if (lost.length === 0 && fingerprint(before, from) === fingerprint(after, to)) return undefined;
		const pair: CoursePair = { before, after, from, to, ...pairUnits(before, after, from, to) };
		const [lines, pages] = [[...lost, ...linesOf(pair)], coursePages(pair)];
		if (lines.length + pages.length === 0) return undefined;
		return { ...headOf(after, to), act: 'changed', ...bounded(lines, pages), ...rubricOf(to, after.id) };
	}
	if (after) return newCourse(after, from, to);
	if (before) return goneCourse(before, from, to, lost);
	throw new Error(`The course ${id} is in neither state.`);
}

function linesOf(pair: CoursePair): Line[] {
	return [
		...renamedLines(pair),
		...licenceLines(pair),
		...factLines(pair),
		...effortLines(pair),
		...objectiveLines(pair),
		...prerequisiteLines(pair),
		...unitLines(pair),
		...taskLines(pair),
		...quizLines(pair),
		...linkLines(pair),
		...pictureLines(pair),
		...peopleLines(pair),
		...groupLines(pair),
		...mailLines(pair),
		...readingLines(pair),
	];
}

function renamedLines({ before, after }: CoursePair): Line[] {
	if (before.id === after.id) return [];
	const places = { before: addresses.course(before.id), after: addresses.course(after.id) };
	return [change('address', 'Address', { ...places, note: 'The old one leads to the new one.' })];
}

function newCourse(after: Course, from: Side, to: Side): Subject {
	const wasBroken = from.catalogue.known.get('courses')?.has(after.id);
	const tasks = after.units.reduce((sum, unit) => sum + unit.tasks.length, 0);
	const note = [
		counted(after.units.length, 'unit'),
		counted(tasks, 'task'),
		...(after.mails.length > 0 ? [counted(after.mails.length, 'mail')] : []),
		hoursOf(after),
	].join(' · ');
	const line = wasBroken
		? change('unreadable', 'It could not be read before', { note: 'Nothing is said of what changed in it.' })
		: gain('course', `${kindOf(after, to)} “${after.title}” is new`, { note });
	const pages = wasBroken ? [] : wholePages(after, to, 'new');
	return {
		...headOf(after, to),
		act: wasBroken ? 'changed' : 'new',
		...bounded([line], pages),
		...rubricOf(to, after.id),
	};
}

function goneCourse(before: Course, from: Side, to: Side, lost: readonly Line[]): Subject {
	const isBroken = to.catalogue.known.get('courses')?.has(before.id);
	const line = isBroken
		? loss('unreadable', 'It cannot be read', {
				note: 'Nothing is said of what changed in it. The check tells why.',
			})
		: loss('course', `${kindOf(before, from)} “${before.title}” is gone`, {
				note: counted(before.units.length, 'unit'),
			});
	const pages = isBroken ? [] : wholePages(before, from, 'gone');
	return {
		...headOf(before, from),
		act: isBroken ? 'unreadable' : 'gone',
		...bounded([line, ...lost], pages),
	};
}

const kindOf = ({ kind }: Course, { catalogue }: Side) =>
	catalogue.entries.kinds.get(kind)?.title ?? 'Course';

function headOf(course: Course, side: Side): Pick<Subject, 'noun' | 'id' | 'title' | 'address' | 'language'> {
	const school = side.catalogue.entries.schools.get(course.school)?.title;
	return {
		noun: clipped([kindOf(course, side), school].filter(Boolean).join(', '), 80),
		id: course.id,
		title: course.title,
		address: addresses.course(course.id),
		language: course.languages[0] ?? 'en',
	};
}

/** As many lines and pages as a report holds, losses first. */
export function bounded(
	lines: readonly Line[],
	pages: readonly Page[],
): Pick<Subject, 'lines' | 'pages' | 'left'> {
	return {
		lines: inOrder(lines).slice(0, MOST.lines),
		pages: pages.slice(0, MOST.pages),
		left: Math.max(0, lines.length - MOST.lines) + Math.max(0, pages.length - MOST.pages),
	};
}

/** One word that is the same in both states where a learner would not notice a thing; a text stands in it by its digest. */
export function fingerprint(course: Course, { catalogue }: Side): string {
	const { assets, known } = catalogue;
	const pictures = [course.text, ...course.units.map(({ text }) => text)].flatMap((text) => text.pictures);
	const sizes = pictures.map(({ file }) => [file, assets.get(file)]);
	const units = course.whole
		? []
		: [...(known.get('units') ?? [])].filter((id) => id.startsWith(`${course.id}/`));
	return JSON.stringify(
		[course, sizes, units, catalogue.entries.kinds.get(course.kind)?.title],
		digestOfText,
	);
}

function digestOfText(_: string, value: unknown): unknown {
	return value && typeof value === 'object' && 'digest' in value ? value.digest : value;
}

/** The course that an address belongs to, as it is called there. */
export function courseOfAddress(address: string): string | undefined {
	const [, top, course = ''] = address.split('/');
	return top === 'courses' && course !== '' ? course : undefined;
}
