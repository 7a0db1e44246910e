// What somebody who subscribes wants to hear of, dated by what the content says of itself.
import { absolute, addresses } from '#core/addresses.ts';
import type { Cohort, Course, School } from '#core/catalogue/catalogue.ts';
import { type Feed, type FeedEntry, newest } from '#core/outputs/feed.ts';
import { type Edition, speaking } from '../edition.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { personLink } from './find.ts';

/** A feed of everything, one for each school, and one for each course. */
export function feedRows(edition: Edition): Row<Feed>[] {
	return [
		feedRow(addresses.home, siteFeed(edition)),
		...edition.schools.map((school) => feedRow(addresses.school(school.id), schoolFeed(edition, school))),
		...edition.courses.map((course) => feedRow(addresses.course(course.id), courseFeed(edition, course))),
	];
}

const feedRow = (address: string, view: Feed) => ({
	params: { page: address.slice(1, -1) || undefined },
	view,
});

function siteFeed(edition: Edition): Feed {
	const { title, description } = edition.site;
	return feedOf(edition, edition.courses, { address: addresses.home, title, description });
}

function schoolFeed(edition: Edition, { id, title, summary }: School): Feed {
	const courses = edition.courses.filter(({ school }) => school === id);
	return feedOf(edition, courses, {
		address: addresses.school(id),
		title: `${title} · ${edition.site.title}`,
		description: summary,
	});
}

// In the language of the course, where the site has words in it.
function courseFeed(edition: Edition, course: Course): Feed {
	return feedOf(speaking(edition, course.languages[0] ?? edition.language), [course], {
		address: addresses.course(course.id),
		title: `${course.title} · ${edition.site.title}`,
		description: course.summary,
	});
}

function feedOf(
	edition: Edition,
	courses: readonly Course[],
	{ address, title, description }: { address: string; title: string; description: string },
): Feed {
	const { site, today } = edition;
	const full = (one: string) => absolute(site, one);
	const { atom, rss, json } = addresses.feeds(address);
	const entries = courses.filter(isListed).flatMap((course) => entriesOf(edition, course));
	return {
		title,
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
