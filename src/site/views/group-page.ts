// The page of one group: how to get in, what it takes up when, and every meeting.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import { meetingsOf } from '#core/cohort/meetings.ts';
import { unitDays } from '#core/cohort/weeks.ts';
import { groupNode } from '#core/outputs/json-ld/instance.ts';
import type { Edition } from '../edition.ts';
import { knownBy } from '../linked-data.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { coverAddress } from './card.ts';
import { courseMeta, inWordsOf } from './course.ts';
import { groupPanel, type GroupPanel } from './group.ts';
import { improveOf, type Improve } from './improve.ts';
import { syllabusOf, type SyllabusUnit } from './unit-row.ts';

export interface GroupView {
	meta: Meta;
	title: string;
	course: Link;
	question: string;
	cover: string;
	group: GroupPanel;
	/** What the course asks for before one signs up. */
	signUpTask: string | undefined;
	/** The syllabus with the day on which the group begins each unit. */
	units: SyllabusUnit[];
	/** Every meeting, soonest first; `moment` is in UTC, `clock` what the clocks of the group show then. */
	meetings: { title: string; when: string; moment: string; clock: string; where: string | undefined }[];
	/** How to say what the clocks of the visitor show: “{time} your time”. */
	yours: string;
	improve: Improve;
}

/** A page for each group. */
export function groupRows(edition: Edition): Row<GroupView>[] {
	return edition.courses.flatMap((course) =>
		course.cohorts.map((cohort) => ({
			params: { course: course.id, group: cohort.id.split('/')[1] },
			view: groupView(inWordsOf(edition, course), course, cohort),
		})),
	);
}

function groupView(edition: Edition, course: Course, cohort: Cohort): GroupView {
	const { t, href, day } = voiceOf(edition);
	const { title, question, signUpTask, units } = course;
	const days = unitDays(cohort, units.length);
	const front = { href: href(addresses.course(course.id)), label: title };
	return {
		meta: {
			...courseMeta(edition, course),
			title: t('group.of', { group: cohort.title, course: title }),
			description: excerpt(cohort.about ?? course.summary),
			address: addresses.group(cohort.id),
			translations: [],
			graph: [groupNode(edition, course, cohort, knownBy(edition))],
			above: [front],
		},
		title: cohort.title,
		course: front,
		question,
		cover: href(coverAddress(course.id)),
		group: groupPanel(edition, cohort),
		signUpTask,
		units: syllabusOf(edition, course).map((unit, index) => ({
			...unit,
			summary: undefined,
			meta: [t('group.from', { day: day(days[index] ?? cohort.starts) }), ...unit.meta],
		})),
		meetings: meetingsOf(cohort).map((meeting) => ({
			title: meeting.title,
			when: `${day(meeting.day)}, ${meeting.time}`,
			moment: meeting.starts,
			clock: `${meeting.day}T${meeting.time}`,
			where: meeting.where,
		})),
		yours: t('meeting.yours', { time: '{time}' }),
		improve: improveOf(edition, cohort.file, `${title}: ${cohort.title}`),
	};
}
