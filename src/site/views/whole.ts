import { absolute, addresses } from '#core/addresses.ts';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import { courseFolder, lastChanged } from '#core/catalogue/history.ts';
import { unitDays } from '#core/cohort/weeks.ts';
import { qrDrawing, type QrDrawing } from '#core/outputs/qr.ts';
import type { Edition } from '../edition.ts';
import type { Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { courseMeta, courseView, inWordsOf, type CourseView } from './course.ts';
import { creditOf, type Credit } from './credit.ts';
import { type UnitProgress, unitProgress } from './progress.ts';
import { unitBody, type UnitBody } from './unit-body.ts';

export interface WholeView {
	meta: Meta;
	course: CourseView;
	/** Who looks after it, each with their role. */
	people: string;
	href: string;
	bodies: (UnitBody & { id: string })[];
	plan: Plan;
	credit: Credit;
	/** The address of the course, for cameras that see it on paper. */
	qr: QrDrawing;
	/** “12 January 2027”: the day that the content is of, where that is known. */
	changed: string | undefined;
	/** Whether the notes for facilitators are shown. */
	notes: boolean;
	/** The same page with the notes, or without. */
	otherwise: string;
	progress: UnitProgress;
}

/** What to do when: a row for each unit, a column for each group that is yet to finish. */
export interface Plan {
	groups: string[];
	rows: { id: string; number: number; title: string; time: string; days: string[] }[];
}

/** A page for each course that holds all of it, to print, to search in, to read offline. */
export function wholeRows(edition: Edition): Row<WholeView>[] {
	return edition.courses.map((course) => rowOf(edition, course, false));
}

/** The same with what only whoever runs the meetings needs. */
export function facilitatorRows(edition: Edition): Row<WholeView>[] {
	return edition.courses.map((course) => rowOf(edition, course, true));
}

function rowOf(edition: Edition, course: Course, notes: boolean): Row<WholeView> {
	const own = inWordsOf(edition, course);
	const { t, href, day, list } = voiceOf(own);
	const [address, other] = [addresses.wholeCourse(course.id), addresses.facilitatorCourse(course.id)];
	const changed = lastChanged(edition, courseFolder(course));
	const title = t(notes ? 'whole.titleNotes' : 'whole.title', { course: course.title });
	const view = courseView(own, course);
	return {
		params: { course: course.id },
		view: {
			meta: { ...courseMeta(edition, course), title, address: notes ? other : address, listed: false },
			course: view,
			people: list(view.organizers.map(({ label, role }) => `${label} (${role})`)),
			href: href(addresses.course(course.id)),
			bodies: course.units.map((unit) => ({ ...unitBody(own, course, unit), id: partId(unit.id) })),
			plan: planOf(own, course),
			credit: creditOf(own, course),
			qr: qrDrawing(absolute(edition.site, addresses.course(course.id))),
			changed: changed && day(changed),
			notes,
			otherwise: href(notes ? address : other),
			progress: unitProgress(course),
		},
	};
}

function planOf(edition: Edition, course: Course): Plan {
	const { day, duration } = voiceOf(edition);
	const groups = course.cohorts.filter(isAhead);
	const days = groups.map((group) => unitDays(group, course.units.length));
	return {
		groups: groups.map(({ title }) => title),
		rows: course.units.map(({ id, number, title, minutes }, index) => ({
			id: partId(id),
			number,
			title,
			time: minutes === undefined ? '' : duration(minutes),
			days: days.map((of) => day(of[index] ?? '')),
		})),
	};
}

const isAhead = ({ state }: Cohort) => state === 'announced' || state === 'open' || state === 'running';

const partId = (unit: string) => `part-${addresses.unit(unit).split('/')[3]}`;
