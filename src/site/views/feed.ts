// What somebody who subscribes wants to hear of, dated by what the content says of itself.
import { absolute, addresses } from '#core/addresses.ts';
import type { Cohort, Course } from '#core/catalogue/catalogue.ts';
import { type Feed, type FeedEntry, newest } from '#core/outputs/feed.ts';
import { type Edition, speaking } from '../edition.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { personLink } from './find.ts';

/** The feed of everything. */
export function siteFeed(edition: Edition): Feed {
	const { title, description } = edition.site;
	return feedOf(edition, edition.courses, addresses.home, title, description);
}

/** A feed for each school, of all its courses. */
export function schoolFeedRows(edition: Edition): Row<Feed>[] {
	return edition.schools.map(({ id, title, summary }) => {
		const courses = edition.courses.filter(({ school }) => school === id);
		return {
			params: { school: id },
			view: feedOf(edition, courses, addresses.school(id), title, summary),
		};
	});
}

/** A feed for each course, in its language where the site has words in it. */
export function courseFeedRows(edition: Edition): Row<Feed>[] {
	return edition.courses.map((course) => ({
		params: { course: course.id },
		view: feedOf(
			speaking(edition, course.languages[0] ?? edition.language),
			[course],
			addresses.course(course.id),
			course.title,
			course.summary,
		),
	}));
}

function feedOf(
	edition: Edition,
	courses: readonly Course[],
	address: string,
	title: string,
	description: string,
): Feed {
	const { site, today } = edition;
	const full = (one: string) => absolute(site, one);
	const { atom, rss, json } = addresses.feeds(address);
	const entries = courses.filter(isListed).flatMap((course) => entriesOf(edition, course));
	return {
		title: address === addresses.home ? title : `${title} · ${site.title}`,
		description,
		language: voiceOf(edition).language,
		author: site.title,
		page: full(address),
		at: { atom: full(atom), rss: full(rss), json: full(json) },
		entries: newest(entries, today),
	};
}

// Drafts and what was taken back have pages for whoever knows of them, and are told to nobody.
const isListed = ({ state }: Course) => state !== 'draft' && state !== 'withdrawn';

function entriesOf(edition: Edition, course: Course): FeedEntry[] {
	return [
		...course.cohorts.flatMap((cohort) => groupEntries(edition, course, cohort)),
		...course.reviews.map((review) => reviewEntry(edition, course, review)),
	];
}

// That one can sign up, and that it begins. A group that will not be says so where its sign-up was told.
function groupEntries(edition: Edition, course: Course, cohort: Cohort): FeedEntry[] {
	const { t, days, day } = voiceOf(edition);
	const { starts, lastDay, signUp, status } = cohort;
	const opens = signUp.opens ?? edition.entries.cycles.get(cohort.cycle ?? '')?.signUpOpens;
	const names = { course: course.title, group: cohort.title };
	const entry = (what: string, title: string, published: string, summary: string): FeedEntry => ({
		id: absolute(edition.site, `${addresses.group(cohort.id)}#${what}`),
		url: absolute(edition.site, `${addresses.course(course.id)}#join`),
		title,
		summary: `${course.question} ${summary}`,
		published,
		updated: published,
	});
	const when = `${days(starts, lastDay)}.`;
	if (status !== 'planned')
		return [
			entry('opens', t('feed.notNow', { ...names, state: t(`status.${status}`) }), opens ?? starts, when),
		];
	const until = t('group.closes', { day: day(signUp.closes ?? starts) });
	return [
		...(opens !== undefined && signUp.mode !== 'closed'
			? [entry('opens', t('feed.opens', names), opens, `${when} ${until}`)]
			: []),
		entry('starts', t('feed.starts', names), starts, when),
	];
}

function reviewEntry(edition: Edition, course: Course, review: Course['reviews'][number]): FeedEntry {
	const { t } = voiceOf(edition);
	const reviewer = personLink(edition, review.reviewer).label;
	const said = [t(`verdict.${review.verdict}`), review.kudos, review.questions, review.concerns];
	return {
		id: absolute(edition.site, `${addresses.course(course.id)}#review-${review.id.split('/').at(-1)}`),
		url: absolute(edition.site, `${addresses.course(course.id)}#reviews`),
		title: t('feed.review', { course: course.title, reviewer }),
		summary: said.filter((one) => one !== undefined).join('\n'),
		published: review.date,
		updated: review.date,
	};
}
