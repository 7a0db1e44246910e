// The page of one group: how to get in, how it meets, and what it does when.
import { addresses } from '#core/addresses.ts';
import { ofGroup } from '#core/catalogue/announced.ts';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import { planOf } from '#core/cohort/plan.ts';
import { groupNode } from '#core/outputs/json-ld/instance.ts';
import type { Edition } from '../edition.ts';
import { knownBy } from '../linked-data.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { newsLines, type NewsLine } from './announcement.ts';
import { coverAddress } from './card.ts';
import { cycleOf } from './cycle.ts';
import { courseMeta, inWordsOf } from './course.ts';
import { feedsAt } from './feed.ts';
import { groupPanel, type GroupPanel } from './group.ts';
import { endOf, type NowLink, nowLinks, type WeekRow, weekRows } from './group-weeks.ts';
import { improveOf, type Improve } from './improve.ts';
import { mailsLink } from './mail.ts';
import { type Together, togetherOf } from './together.ts';

export interface GroupView {
	meta: Meta;
	title: string;
	course: Link;
	question: string;
	cover: string;
	group: GroupPanel;
	/** The season that it belongs to. */
	cycle: Link | undefined;
	/** What the course asks for before one signs up. */
	signUpTask: string | undefined;
	/** What it does week by week, with every meeting, and when the last of them is over, in UTC. */
	weeks: WeekRow[];
	/** “26 mails, one a week: read them all” */
	mails: Link | undefined;
	ends: string;
	/** The week that the visitor comes in. */
	now: NowLink[];
	/** What is new in it, for feed readers. */
	feed: string;
	together: Together;
	improve: Improve;
	announced: NewsLine[];
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
	const { t, href } = voiceOf(edition);
	const { title, question, signUpTask } = course;
	const weeks = weekRows(edition, cohort, planOf(course, cohort));
	const front = { href: href(addresses.course(course.id)), label: title };
	const feeds = feedsAt(edition, addresses.group(cohort.id));
	return {
		meta: {
			...courseMeta(edition, course),
			title: t('group.of', { group: cohort.title, course: title }),
			description: excerpt(cohort.about ?? course.summary),
			address: addresses.group(cohort.id),
			translations: [],
			graph: [groupNode(edition, course, cohort, knownBy(edition))],
			above: [front],
			feeds,
		},
		title: cohort.title,
		course: front,
		question,
		cover: href(coverAddress(course.id)),
		group: groupPanel(edition, cohort),
		cycle: cycleOf(edition, cohort),
		signUpTask,
		weeks,
		mails: mailsLink(edition, course),
		ends: endOf(cohort),
		now: nowLinks(edition, cohort, weeks),
		feed: feeds.atom,
		together: togetherOf(edition, course, cohort),
		improve: improveOf(edition, cohort.file, `${title}: ${cohort.title}`),
		announced: newsLines(edition, ofGroup(cohort.id)),
	};
}
