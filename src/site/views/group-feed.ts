// What is new in one group, each on its own day by the plan: weeks begin, mails go out, meetings move, somebody tells.
import { absolute, addresses } from '#core/addresses.ts';
import { ofGroup } from '#core/catalogue/announced.ts';
import type { Cohort, Course, Day } from '#core/catalogue/catalogue.ts';
import { lastChanged } from '#core/catalogue/history.ts';
import { isListed } from '#core/catalogue/sign-up.ts';
import type { Meeting } from '#core/cohort/meetings.ts';
import { type Plan, planOf } from '#core/cohort/plan.ts';
import type { FeedEntry } from '#core/outputs/feed.ts';
import type { Edition } from '../edition.ts';
import { excerpt } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { announcementNewsOf } from './announcement-news.ts';
import { meetingTold } from './meeting.ts';
import { groupEntries } from './news.ts';
import { stretchesOf, weekTitle } from './group-weeks.ts';

/** As much of a mail or a recap as a reader shows in a list. */
const SUMMARY = 300;

/** What happens in `cohort`, a group of `course`; of one that will not be, only that. */
export function groupNewsOf(edition: Edition, course: Course, cohort: Cohort): FeedEntry[] {
	if (!isListed(course)) return [];
	const group = absolute(edition.site, addresses.group(cohort.id));
	const told = groupEntries(edition, course, cohort);
	if (cohort.status !== 'planned') return told;
	const plan = planOf(course, cohort);
	return [
		// That it begins, its first week says.
		...told.filter(({ id }) => !id.includes('?starts=')),
		...weekEntries(edition, cohort, plan),
		...mailEntries(edition, group, plan),
		...plan.meetings.flatMap((meeting) => changeEntries(edition, group, cohort, meeting)),
		...announcementNewsOf(edition, ofGroup(cohort.id)),
		...cohort.recaps.map((recap) => ({
			...entryAt(absolute(edition.site, addresses.recap(recap.id)), recap.day),
			title: voiceOf(edition).t('feed.recap', { title: recap.title }),
			summary: excerpt(recap.text.plain || recap.next || recap.title, SUMMARY),
		})),
	];
}

const entryAt = (page: string, day: Day) => ({ id: page, url: page, published: day, updated: day });

function weekEntries(edition: Edition, cohort: Cohort, plan: Plan): FeedEntry[] {
	const { t, days, list } = voiceOf(edition);
	return stretchesOf(plan).map((week) => {
		const { number, from, to, units, meetings } = week;
		const address =
			number === undefined
				? `${addresses.group(cohort.id)}?off=${from}`
				: addresses.groupWeek(cohort.id, number);
		const held = [
			...units.map(({ unit }) => unit.title),
			...meetings
				.filter(({ cancelled }) => !cancelled)
				.map((meeting) => {
					const { title, when } = meetingTold(edition, cohort, meeting);
					return `${title}: ${when}`;
				}),
		];
		return {
			...entryAt(absolute(edition.site, address), from),
			title: t('feed.week', { week: weekTitle(edition, week), group: cohort.title }),
			summary: [`${days(from, to)}.`, list(held)].join(' ').trim(),
		};
	});
}

function mailEntries(edition: Edition, group: string, { mails }: Plan): FeedEntry[] {
	return mails.map(({ mail, day }) => ({
		// The same mail goes to other groups on other days.
		id: `${group}?mail=${mail.id.split('/')[1]}`,
		url: absolute(edition.site, addresses.mail(mail.id)),
		title: mail.subject,
		summary: excerpt(mail.text.plain || mail.subject, SUMMARY),
		published: day,
		updated: day,
	}));
}

// A change is told when its file says it, and at the latest on the day that it is about.
function changeEntries(edition: Edition, group: string, cohort: Cohort, meeting: Meeting): FeedEntry[] {
	const { t } = voiceOf(edition);
	const { id, day, movedFrom, cancelled, why } = meeting;
	if (!cancelled && !movedFrom) return [];
	const planned = movedFrom?.day ?? day;
	const known = lastChanged(edition, cohort.file) ?? planned;
	const told = meetingTold(edition, cohort, meeting);
	const names = { title: told.title, when: told.when, before: told.movedFrom ?? told.when };
	return [
		{
			...entryAt(`${group}?meeting=${id}`, known < planned ? known : planned),
			url: group,
			title: t(cancelled ? 'feed.cancelled' : 'feed.moved', names),
			summary: why ?? told.title,
		},
	];
}
