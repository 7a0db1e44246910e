// The runs of a course: one for each group, and one without dates where anybody can begin at any time.
import { addresses } from '../../addresses.ts';
import type { Catalogue, Cohort, Course } from '../../catalogue/catalogue.ts';
import { daysBetween } from '../../catalogue/days.ts';
import { duration } from './duration.ts';
import { type Absolute, type Node, some } from './node.ts';
import { creditNode } from './person.ts';
import { scheduleNodes } from './schedule.ts';

const EVENT_STATUS = {
	planned: 'https://schema.org/EventScheduled',
	postponed: 'https://schema.org/EventPostponed',
	'did-not-happen': 'https://schema.org/EventCancelled',
	withdrawn: 'https://schema.org/EventCancelled',
};

/** Every run of `course`. */
export function instanceNodes(catalogue: Catalogue, course: Course, absolute: Absolute): Node[] {
	const groups = course.cohorts.map((cohort) => groupNode(catalogue, course, cohort, absolute));
	return course.term === 'rolling' ? [rollingNode(course, absolute), ...groups] : groups;
}

function rollingNode(course: Course, absolute: Absolute): Node {
	return {
		'@type': 'CourseInstance',
		'@id': `${absolute(addresses.course(course.id))}#any-time`,
		name: course.title,
		courseMode: 'Online',
		courseWorkload: workload(course, course.weeks),
		inLanguage: course.languages,
	};
}

/** The run of `course` by one group. */
export function groupNode(catalogue: Catalogue, course: Course, cohort: Cohort, absolute: Absolute): Node {
	const page = absolute(addresses.group(cohort.id));
	const weeks = Math.ceil((daysBetween(cohort.starts, cohort.lastDay) + 1) / 7);
	const locations = locationsOf(cohort);
	return {
		'@type': 'CourseInstance',
		'@id': page,
		name: `${course.title}: ${cohort.title}`,
		description: cohort.about,
		url: page,
		courseMode: modeOf(course, locations),
		startDate: cohort.starts,
		endDate: cohort.lastDay,
		eventStatus: EVENT_STATUS[cohort.status],
		courseWorkload: workload(course, course.weeks ?? weeks),
		courseSchedule: some(scheduleNodes(cohort)),
		instructor: cohort.facilitators.map((handle) => creditNode(catalogue, handle, absolute)),
		location: some(locations),
		maximumAttendeeCapacity: cohort.seats,
		inLanguage: course.languages,
	};
}

// The upper end of the range, so that nobody is promised less work than there is.
function workload({ effort, units }: Course, weeks: number | undefined): string | undefined {
	if (effort.per === 'course') return duration(effort.to * 60);
	if (weeks !== undefined) return duration(effort.to * 60 * weeks);
	const minutes = units.reduce((sum, unit) => sum + (unit.minutes ?? 0), 0);
	return minutes > 0 ? duration(minutes) : undefined;
}

// A meeting is in a place if it names one that is not “online”; of a meeting that names none, nothing is said.
function locationsOf({ meetings }: Cohort): Node[] {
	const found = new Map<string, Node>();
	for (const { where, url } of meetings) {
		if (url !== undefined) found.set(url, { '@type': 'VirtualLocation', url });
		else if (where !== undefined && /\bonline\b/i.test(where))
			found.set(where, { '@type': 'VirtualLocation', name: where });
		else if (where !== undefined) found.set(where, { '@type': 'Place', name: where });
	}
	return [...found.values()];
}

// Told by where the group meets; where it does not say, by how its course meets.
function modeOf({ meets }: Course, locations: readonly Node[]): 'Online' | 'Onsite' | 'Blended' {
	const here =
		locations.length > 0
			? locations.map((location) => location['@type'] === 'Place')
			: meets.flatMap(({ how }) => (how === 'mixed' ? [true, false] : [how === 'in-person']));
	if (!here.includes(true)) return 'Online';
	return here.includes(false) ? 'Blended' : 'Onsite';
}
