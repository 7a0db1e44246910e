// What somebody who subscribes wants to hear of, dated by what the content says of itself and git remembers of it.
import { absolute, addresses } from '#core/addresses.ts';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import { firstSeen, lastChanged } from '#core/catalogue/history.ts';
import { isListed } from '#core/catalogue/sign-up.ts';
import type { FeedEntry } from '#core/outputs/feed.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';
import { personLink } from './find.ts';

/** What happened in `courses`: they came, their groups open and begin, peers review them. */
export function newsOf(edition: Edition, courses: readonly Course[]): FeedEntry[] {
	return courses
		.filter(isListed)
		.flatMap((course) => [
			...courseEntry(edition, course),
			...course.cohorts.flatMap((cohort) => groupEntries(edition, course, cohort)),
			...course.reviews.map((review) => reviewEntry(edition, course, review)),
		]);
}

function courseEntry(edition: Edition, { id, file, title, question, summary }: Course): FeedEntry[] {
	const since = firstSeen(edition, file);
	if (since === undefined) return [];
	const page = absolute(edition.site, addresses.course(id));
	return [
		{
			id: page,
			url: page,
			title: voiceOf(edition).t('feed.course', { course: title }),
			summary: `${question} ${summary}`,
			published: since,
			updated: since,
		},
	];
}

/** The units of `course` that came after the course itself. */
export function unitNewsOf(edition: Edition, course: Course): FeedEntry[] {
	const begun = firstSeen(edition, course.file);
	if (begun === undefined || !isListed(course)) return [];
	return course.units.flatMap((unit) => {
		const since = firstSeen(edition, unit.file);
		if (since === undefined || since <= begun) return [];
		const page = absolute(edition.site, addresses.unit(unit.id));
		return [
			{
				id: page,
				url: page,
				title: voiceOf(edition).t('feed.unit', { course: course.title, unit: unit.title }),
				summary: unit.summary ?? unit.title,
				published: since,
				updated: since,
			},
		];
	});
}

/** That one can sign up, and that it begins. A group that will not be says so where its sign-up was told. */
export function groupEntries(edition: Edition, course: Course, cohort: Cohort): FeedEntry[] {
	const { t, days, day } = voiceOf(edition);
	const { starts, lastDay, signUp, status } = cohort;
	const opens = signUp.opens ?? cycleOpens(edition, cohort) ?? firstSeen(edition, cohort.file);
	const names = { course: course.title, group: cohort.title };
	const entry = (what: string, title: string, published: string, summary: string): FeedEntry => ({
		// A visitor who follows it arrives; the query only tells one entry from another.
		id: absolute(edition.site, `${addresses.course(course.id)}?${what}=${cohort.id.split('/')[1]}`),
		url: absolute(edition.site, addresses.group(cohort.id)),
		title,
		summary: `${course.question} ${summary}`,
		published,
		updated: published,
	});
	const when = `${days(starts, lastDay)}.`;
	if (status !== 'planned') {
		const told = entry(
			'opens',
			t('feed.notNow', { ...names, state: t(`status.${status}`) }),
			opens ?? starts,
			when,
		);
		return [{ ...told, updated: lastChanged(edition, cohort.file) ?? told.published }];
	}
	const until = t('group.closes', { day: day(signUp.closes ?? starts) });
	return [
		...(opens !== undefined && signUp.mode !== 'closed'
			? [entry('opens', t('feed.opens', names), opens, `${when} ${until}`)]
			: []),
		entry('starts', t('feed.starts', names), starts, when),
	];
}

function cycleOpens({ entries }: Edition, { cycle }: Cohort): string | undefined {
	return cycle === undefined ? undefined : entries.cycles.get(cycle)?.signUpOpens;
}

function reviewEntry(edition: Edition, course: Course, review: Course['reviews'][number]): FeedEntry {
	const { t } = voiceOf(edition);
	const reviewer = personLink(edition, review.reviewer).label;
	const said = [t(`verdict.${review.verdict}`), review.kudos, review.questions, review.concerns];
	return {
		id: absolute(edition.site, `${addresses.course(course.id)}?review=${review.id.split('/')[1]}`),
		url: absolute(edition.site, `${addresses.course(course.id)}#reviews`),
		title: t('feed.review', { course: course.title, reviewer }),
		summary: said.filter((one) => one !== undefined).join('\n'),
		published: review.date,
		updated: review.date,
	};
}
