import { addresses } from '#core/addresses.ts';
import type { Course, Unit } from '#core/catalogue/catalogue.ts';
import { unitNode } from '#core/outputs/json-ld/unit.ts';
import { writeTasks } from '#core/progress/tasks.ts';
import { direction } from '#i18n/words.ts';
import type { Edition } from '../edition.ts';
import { knownBy } from '../linked-data.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { courseMeta, inWordsOf, languageOf } from './course.ts';
import { improveOf, type Improve } from './improve.ts';
import { kindLabel } from './card.ts';
import { kindOf, schoolOf } from './find.ts';
import { frameIn } from './discussion.ts';
import { type UnitProgress, unitProgress } from './progress.ts';
import { type Talk, unitTalk } from './talk.ts';
import { unitBody, type UnitBody } from './unit-body.ts';

export interface UnitView extends UnitBody {
	meta: Meta;
	direction: 'ltr' | 'rtl';
	course: Link;
	school: string;
	kind: string;
	/** “Week 2 of 6” */
	place: string;
	contents: Link[];
	/** All units, for finding one’s way: this one is `current`. */
	units: (Link & { current: boolean; tasks: string })[];
	previous: Link | undefined;
	next: Link | undefined;
	improve: Improve;
	progress: UnitProgress;
	talk: Talk;
}

/** A page for each unit of each course. */
export function unitRows(edition: Edition): Row<UnitView>[] {
	return edition.courses.flatMap((course) =>
		course.units.map((unit) => ({
			params: paramsOf(unit),
			view: unitView(inWordsOf(edition, course), course, unit),
		})),
	);
}

function unitView(edition: Edition, course: Course, unit: Unit): UnitView {
	const { t, href } = voiceOf(edition);
	const meta = courseMeta(edition, course);
	const front = { href: href(addresses.course(course.id)), label: course.title };
	const place = t('unit.place', {
		unit: kindOf(edition, course.kind).unit,
		number: unit.number,
		count: course.units.length,
	});
	const talk = unitTalk(edition, course, unit);
	const link = (one: Unit | undefined) => one && { href: href(addresses.unit(one.id)), label: one.title };
	return {
		...unitBody(edition, course, unit),
		meta: {
			...meta,
			title: `${unit.title} · ${course.title}`,
			description: excerpt(unit.summary ?? course.summary),
			address: addresses.unit(unit.id),
			translations: [],
			frame: frameIn(talk.discussion),
			graph: [unitNode(edition, course, unit, knownBy(edition))],
			above: [front],
		},
		direction: direction(languageOf(course)),
		course: front,
		school: schoolOf(edition, course.school).short,
		kind: kindLabel(edition, course),
		place,
		contents: unit.text.headings
			.filter(({ depth }) => depth === 2)
			.map((heading) => ({ href: `#${heading.id}`, label: heading.text })),
		units: course.units.map((one) => ({
			href: href(addresses.unit(one.id)),
			label: one.title,
			current: one === unit,
			tasks: writeTasks(one.tasks),
		})),
		previous: link(course.units[unit.number - 2]),
		next: link(course.units[unit.number]),
		improve: improveOf(edition, unit.file, `${course.title}: ${unit.title}`),
		progress: unitProgress(course, unit, place),
		talk,
	};
}

function paramsOf(unit: Unit) {
	const [, , course, name] = addresses.unit(unit.id).split('/');
	return { course, unit: name };
}
