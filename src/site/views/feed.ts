// The feeds of the site: what each is about, where it lies, and what it tells.
import { absolute, addresses } from '#core/addresses.ts';
import { inCourse, inSchool } from '#core/catalogue/announced.ts';
import type { Cohort, Course, School } from '#core/catalogue/catalogue.ts';
import { type Feed, type FeedEntry, newest } from '#core/outputs/feed.ts';
import { type Edition, speaking } from '../edition.ts';
import type { Feeds } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { activityNews } from './activity-news.ts';
import { awardNewsOf, earnedIn } from './award-news.ts';
import { announcementNewsOf } from './announcement-news.ts';
import { badgeOf } from './find.ts';
import { groupNewsOf } from './group-feed.ts';
import { newsOf, unitNewsOf } from './news.ts';
import { askedInCourse, questionNewsOf } from './question-news.ts';
import { proposalNewsOf } from './proposal-news.ts';

/** A feed of everything, one for each school, course and group, and one each of what is proposed, asked, and done. */
export function feedRows(edition: Edition): Row<Feed>[] {
	return [
		feedRow(addresses.home, siteFeed(edition)),
		...edition.schools.map((school) => feedRow(addresses.school(school.id), schoolFeed(edition, school))),
		...edition.courses.map((course) => feedRow(addresses.course(course.id), courseFeed(edition, course))),
		...edition.courses.flatMap((course) =>
			course.cohorts.map((cohort) => feedRow(addresses.group(cohort.id), groupFeed(edition, course, cohort))),
		),
		feedRow(addresses.proposals, proposalsFeed(edition)),
		feedRow(addresses.questions, questionsFeed(edition)),
		feedRow(addresses.activity, activityFeed(edition)),
	];
}

/** Where the feeds of the page at `address` lie. */
export function feedsAt(edition: Edition, address: string): Feeds {
	const { href } = voiceOf(edition);
	const { atom, rss, json } = addresses.feeds(address);
	return { atom: href(atom), rss: href(rss), json: href(json) };
}

const feedRow = (address: string, view: Feed) => ({
	params: { page: address.slice(1, -1) || undefined },
	view,
});

function siteFeed(edition: Edition): Feed {
	const { title, description } = edition.site;
	const news = [...newsOf(edition, edition.courses), ...announcementNewsOf(edition), ...awardNewsOf(edition)];
	return feedOf(edition, news, {
		address: addresses.home,
		title,
		description,
	});
}

function proposalsFeed(edition: Edition): Feed {
	const { t } = voiceOf(edition);
	return feedOf(edition, proposalNewsOf(edition), {
		address: addresses.proposals,
		title: `${t('proposals.title')} · ${edition.site.title}`,
		description: t('proposals.lead'),
	});
}

function questionsFeed(edition: Edition): Feed {
	const { t } = voiceOf(edition);
	return feedOf(edition, questionNewsOf(edition), {
		address: addresses.questions,
		title: `${t('questions.title')} · ${edition.site.title}`,
		description: t('questions.lead'),
	});
}

function activityFeed(edition: Edition): Feed {
	const { t } = voiceOf(edition);
	const { title } = edition.site;
	return feedOf(edition, activityNews(edition), {
		address: addresses.activity,
		title: `${t('activity.title')} · ${title}`,
		description: t('activity.lead', { title }),
	});
}

function schoolFeed(edition: Edition, { id, title, summary }: School): Feed {
	const courses = edition.courses.filter(({ school }) => school === id);
	const ours = awardNewsOf(edition, ({ badge }) => badgeOf(edition, badge).school === id);
	const announced = announcementNewsOf(edition, inSchool(edition, id));
	return feedOf(edition, [...newsOf(edition, courses), ...announced, ...ours], {
		address: addresses.school(id),
		title: `${title} · ${edition.site.title}`,
		description: summary,
	});
}

// In the language of the course, where the site has words in it. Its units and questions are told here alone: to others
// they are many.
function courseFeed(main: Edition, course: Course): Feed {
	const edition = speaking(main, course.languages[0] ?? main.language);
	const news = [
		...newsOf(edition, [course]),
		...unitNewsOf(edition, course),
		...announcementNewsOf(edition, inCourse(course.id)),
		...questionNewsOf(edition, askedInCourse(course.id)),
	];
	return feedOf(edition, [...news, ...awardNewsOf(edition, earnedIn(course.id))], {
		address: addresses.course(course.id),
		title: `${course.title} · ${edition.site.title}`,
		description: course.summary,
	});
}

function groupFeed(main: Edition, course: Course, cohort: Cohort): Feed {
	const edition = speaking(main, course.languages[0] ?? main.language);
	return feedOf(edition, groupNewsOf(edition, course, cohort), {
		address: addresses.group(cohort.id),
		title: `${cohort.title}: ${course.title} · ${edition.site.title}`,
		description: cohort.about ?? course.summary,
	});
}

function feedOf(
	edition: Edition,
	entries: readonly FeedEntry[],
	{ address, title, description }: { address: string; title: string; description: string },
): Feed {
	const { site, today } = edition;
	const full = (one: string) => absolute(site, one);
	const { atom, rss, json } = addresses.feeds(address);
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
