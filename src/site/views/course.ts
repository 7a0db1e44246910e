import { addresses } from '#core/addresses.ts';
import type { Catalogue, Course } from '#core/catalogue/catalogue.ts';
import { licences } from '#core/schema/licence.ts';
import type { Text } from '#core/text/text.ts';
import { direction } from '#i18n/words.ts';
import { newFileAddress } from '../forge.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { reviewLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { badgeCard, type BadgeCard } from './badge-card.ts';
import { courseCard, coverAddress, kindLabel, type CourseCard } from './card.ts';
import { badgeOf, courseLink, courseOf, kindOf, personLink, schoolOf } from './find.ts';
import { glanceOf, type Glance } from './glance.ts';
import { groupsOf, type GroupPanel } from './group.ts';
import { improveOf, type Improve } from './improve.ts';
import { reviewOf, type CourseReview } from './review.ts';
import { signUpOf, stateOf, type Chip } from './state.ts';
import { topicLink } from './topic.ts';
import { syllabusOf, type SyllabusUnit } from './unit-row.ts';

export interface CourseView {
	meta: Meta;
	direction: 'ltr' | 'rtl';
	title: string;
	question: string;
	summary: string;
	cover: string;
	kind: Link;
	state: Chip;
	school: Link;
	text: Text;
	/** Above the text, where that does not begin with a heading of its own. */
	textTitle: string | undefined;
	unitWord: string;
	units: SyllabusUnit[];
	whole: string;
	groups: GroupPanel[];
	/** True where nobody has to wait for a group. */
	anyTime: boolean;
	startGroup: string;
	first: string | undefined;
	signUpTask: string | undefined;
	audience: string;
	prerequisites: { text: string; course: Link | undefined }[];
	objectives: string[];
	meets: { how: string; rhythm: string; tools: string | undefined; about: string | undefined }[];
	badges: BadgeCard[];
	glance: Glance;
	organizers: (Link & { role: string })[];
	partner: { name: string; url: string | undefined } | undefined;
	basedOn: (Link & { by: string; licence: Link; changes: string | undefined })[];
	translationOf: Link | undefined;
	translations: Link[];
	next: CourseCard[];
	reviews: CourseReview[];
	/** How to write one. */
	review: Link;
	/** What one should know of it first: that it is a draft, or over. */
	notice: string | undefined;
	topics: Link[];
	improve: Improve;
}

/** A page for each course. */
export function courseRows(catalogue: Catalogue): Row<CourseView>[] {
	return catalogue.courses.map((course) => ({
		params: { course: course.id },
		view: courseView(catalogue, course),
	}));
}

/** Everything that the front page of `course` shows. */
export function courseView(catalogue: Catalogue, course: Course): CourseView {
	const { t, href } = voiceOf(catalogue);
	const { id, title, question, summary, text, audience, signUpTask, meets, partner } = course;
	const kind = kindOf(catalogue, course.kind);
	const school = schoolOf(catalogue, course.school);
	const [first] = course.units;
	return {
		meta: courseMeta(catalogue, course),
		direction: direction(course.languages[0] ?? 'en'),
		title,
		question,
		summary,
		cover: href(coverAddress(id)),
		kind: { href: href(addresses.kind(kind.id)), label: kindLabel(catalogue, course) },
		state: stateOf(catalogue, course),
		school: { href: href(addresses.school(school.id)), label: school.title },
		text,
		textTitle: /^\s*(<h2|$)/.test(text.html) ? undefined : t('course.text'),
		unitWord: kind.unit,
		units: syllabusOf(catalogue, course),
		whole: href(addresses.wholeCourse(id)),
		groups: groupsOf(catalogue, course),
		anyTime: course.term === 'rolling' && signUpOf(course) !== 'closed',
		startGroup: newFileAddress(catalogue.site, `cohorts/${id}/name-of-your-group.yml`),
		first: first && href(addresses.unit(first.id)),
		signUpTask,
		audience,
		prerequisites: course.prerequisites.map((one) => ({
			text: one.text,
			course: one.course === undefined ? undefined : courseLink(catalogue, one.course),
		})),
		objectives: course.objectives.map((objective) => objective.text),
		meets: meets.map(({ how, rhythm, tools, about }) => ({ how: t(`meets.${how}`), rhythm, tools, about })),
		badges: course.badges.map((badge) => badgeCard(catalogue, badgeOf(catalogue, badge))),
		glance: glanceOf(catalogue, course),
		organizers: course.organizers.map(({ person, role }) => ({
			...personLink(catalogue, person),
			role: t(`role.${role}`),
		})),
		partner: partner && { name: partner.name, url: partner.url },
		basedOn: course.basedOn.map(({ url, title, by, licence, changes }) => ({
			href: url,
			label: title,
			by,
			licence: { href: licences[licence].address, label: licences[licence].title },
			changes,
		})),
		translationOf:
			course.translationOf === undefined ? undefined : courseLink(catalogue, course.translationOf),
		translations: course.translations.map((one) => courseLink(catalogue, one)),
		next: course.next.map((one) => courseCard(catalogue, courseOf(catalogue, one))),
		reviews: course.reviews.map((review) => reviewOf(catalogue, review)),
		review: reviewLink(catalogue, id),
		notice: noticeOf(catalogue, course),
		topics: course.topics.map((topic) => topicLink(catalogue, topic)),
		improve: improveOf(catalogue, course.file, title),
	};
}

/** What the pages of `course` say about themselves. */
export function courseMeta(catalogue: Catalogue, course: Course): Meta {
	return {
		title: course.title,
		description: excerpt(course.summary),
		address: addresses.course(course.id),
		language: course.languages[0] ?? 'en',
		accent: schoolOf(catalogue, course.school).accent,
		section: 'courses',
		listed: course.state !== 'draft' && course.state !== 'withdrawn',
		found: {
			group: { href: voiceOf(catalogue).href(addresses.course(course.id)), label: course.title },
			filters: { kind: course.kind, school: course.school },
		},
	};
}

function noticeOf(catalogue: Catalogue, { state }: Course): string | undefined {
	if (state === 'open' || state === 'running' || state === 'complete') return undefined;
	return voiceOf(catalogue).t(`notice.${state}`);
}
