// Every address that the site answers, without its base path.
import { addresses } from '../addresses.ts';
import { announcedOn } from './announced.ts';
import { weeksOf } from '../cohort/weeks.ts';
import type { Catalogue, Cohort, Course } from './catalogue.ts';
import { facetValues } from './facets.ts';
import { topicsAsked } from './questions.ts';

export function siteAddresses(catalogue: Catalogue): Set<string> {
	const { courses, schools, kinds, people, badges, pathways, handbook, wiki, works, awards, entries } =
		catalogue;
	const known = new Set(courses.map(({ id }) => id));
	const rubrics = [...entries.rubrics.values()];
	const fixed = Object.values(addresses).filter((address) => typeof address === 'string');
	const ids = (all: { id: string }[], address: (id: string) => string) => all.map(({ id }) => address(id));
	return new Set([
		...fixed,
		addresses.editor.page,
		...Object.entries(facetValues(catalogue)).flatMap(([facet, values]) =>
			(values as string[]).map((value) => addresses.browseBy(facet, value)),
		),
		...courses.flatMap((course) => courseAddresses(course)),
		...ids(courses, addresses.courseBook),
		...ids(courses, addresses.courseSource),
		...ids(
			courses.flatMap(({ units }) => units),
			addresses.unit,
		),
		...ids(schools, addresses.school),
		...ids(kinds, addresses.kind),
		...ids(people, addresses.person),
		...ids(badges, addresses.badge),
		...ids(pathways, addresses.pathway),
		...ids(catalogue.cycles, addresses.cycle),
		...ids(handbook, addresses.handbookPage),
		...ids(wiki, addresses.wikiPage),
		...ids(announcedOn(catalogue), addresses.announcement),
		...ids(catalogue.questions, addresses.question),
		...topicsAsked(catalogue).map(addresses.questionsAbout),
		...ids(awards, addresses.award),
		...ids(awards, addresses.certificate),
		...awards.filter(({ listed }) => listed).map(({ holder }) => addresses.shelf(holder)),
		...ids(rubrics, addresses.rubric),
		...ids(
			rubrics.filter(({ samples }) => samples.length > 0),
			addresses.practise,
		),
		...ids(
			works.filter(({ course }) => known.has(course)),
			addresses.oneWork,
		),
	]);
}

/** The pages of a course beside those of its units, as they stand under its name or an earlier one. */
export function courseAddresses(course: Course, name = course.id): string[] {
	const { cohorts, mails, reviews, translationOf, translated } = course;
	return [
		addresses.course(name),
		addresses.wholeCourse(name),
		addresses.facilitatorCourse(name),
		addresses.courseHistory(name),
		...(reviews.length > 0 ? [addresses.courseReviews(name)] : []),
		...(translationOf && translated ? [addresses.courseOriginal(name)] : []),
		...(mails.length > 0 ? [addresses.courseMails(name)] : []),
		...mails.map((mail) => addresses.mail(`${name}/${mail.id.split('/')[1]}`)),
		...cohorts.flatMap((cohort) => groupAddresses(cohort, name)),
	];
}

function groupAddresses(cohort: Cohort, name: string): string[] {
	const group = `${name}/${cohort.id.split('/')[1]}`;
	return [
		addresses.group(group),
		addresses.joinGroup(group),
		addresses.facilitate(group),
		addresses.flyer(group),
		addresses.signUpSheet(group),
		...weeksOf(cohort).flatMap(({ number }) =>
			number === undefined ? [] : [addresses.groupWeek(group, number)],
		),
		...cohort.recaps.map(({ id }) => addresses.recap(`${group}/${id.split('/')[2]}`)),
	];
}
