// Two states of a school → what changed between them, for a learner.
import { absolute } from '../addresses.ts';
import {
	type Comparison,
	type Line,
	MOST,
	type Page,
	type State,
	type Subject,
	sourcesOf,
} from './comparison.ts';
import { type Found, courseOfAddress, courseSubject, pairCourses } from './courses.ts';
import { clipped, inOrder } from './line.ts';
import { lostAddresses, lostAddressLine } from './lost-addresses.ts';
import { otherSubjects } from './others.ts';
import { freshProblems } from './problems.ts';
import type { Side } from './side.ts';

export interface CompareOptions {
	base: State;
	head: State;
	/** Looks at this course alone. */
	course?: string | undefined;
}

/** Compares the school `from` with what it has become, `to`. */
export function compareSchools(from: Side, to: Side, { base, head, course }: CompareOptions): Comparison {
	const found = pairCourses(from, to).filter((one) => course === undefined || isCalled(one, course));
	const lost = lostAddresses(from.catalogue, to.catalogue);
	const names = (one: Found) =>
		new Set([one.before, one.after].flatMap((state) => (state ? [state.id, ...state.aliases] : [])));
	const told = new Set<string>();
	const courses = found.map((one) => {
		const own = lost.filter((address) => names(one).has(courseOfAddress(address) ?? ''));
		for (const address of own) told.add(address);
		return courseSubject(
			one,
			from,
			to,
			own.map((address) => lostAddressLine(address, to.catalogue)),
		);
	});
	const subjects = [
		...courses.filter((subject) => subject !== undefined),
		...(course === undefined ? otherSubjects(from, to) : []),
	];
	const rest = course === undefined ? lost.filter((address) => !told.has(address)) : [];
	const lines = rest.map((address) => lostAddressLine(address, to.catalogue));
	const isWanted = (file: string) =>
		course === undefined ||
		found.some((one) =>
			[...names(one)].some(
				(id) => /^(?:courses|mail)$/.test(file.split('/')[0] ?? '') && file.split('/')[1] === id,
			),
		);
	return {
		version: 1,
		base: { ...base, name: clipped(base.name, 200) },
		head: { ...head, name: clipped(head.name, 200) },
		site: { title: clipped(to.catalogue.site.title, 200), root: absolute(to.catalogue.site, '/') },
		...bounded(subjects, lines),
		problems: freshProblems(from, to, isWanted),
		same: courses.filter((subject) => subject === undefined).length,
	};
}

const isCalled = ({ id, before }: Found, course: string) => id === course || before?.id === course;

function bounded(
	subjects: readonly Subject[],
	lines: readonly Line[],
): Pick<Comparison, 'subjects' | 'lines' | 'left'> {
	let sources: number = MOST.sources;
	const carried = (page: Page): Page => {
		const { before: _, after: __, ...rest } = page;
		if (sourcesOf([page]) > sources) return rest;
		sources -= sourcesOf([page]);
		return page;
	};
	return {
		subjects: bySeverity(subjects)
			.slice(0, MOST.subjects)
			.map((one) => ({ ...one, pages: one.pages.map(carried) })),
		lines: inOrder(lines).slice(0, MOST.lines),
		left: Math.max(0, subjects.length - MOST.subjects) + Math.max(0, lines.length - MOST.lines),
	};
}

// Where something is lost comes first.
function bySeverity(subjects: readonly Subject[]): Subject[] {
	const losses = ({ lines }: Subject) => (lines.some(({ severity }) => severity === 'loss') ? 0 : 1);
	return [...subjects].sort((a, b) => losses(a) - losses(b));
}
