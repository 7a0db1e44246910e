// What people ask, as news in feeds.
import { absolute, addresses } from '#core/addresses.ts';
import type { Question } from '#core/catalogue/catalogue.ts';
import { courseAsked } from '#core/catalogue/questions.ts';
import type { FeedEntry } from '#core/outputs/feed.ts';
import { type Edition, localAddress } from '../edition.ts';
import { excerpt } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { askedIn } from './asked.ts';
import { homeLocale } from './written.ts';

/** What is told of the questions that `about` picks; a new answer makes one new again. */
export function questionNewsOf(
	edition: Edition,
	about: (question: Question) => boolean = () => true,
): FeedEntry[] {
	const { site, today } = edition;
	return askedIn(edition)
		.filter(about)
		.map((question) => {
			const { id, title, text, date, answers } = question;
			const address = addresses.question(id);
			const answered = answers.map((one) => one.date).filter((day) => day <= today);
			return {
				id: absolute(site, address),
				url: absolute(site, localAddress(site, homeLocale(edition, courseAsked(question)), address)),
				title: voiceOf(edition).t('feed.question', { question: title }),
				summary: excerpt(text.plain, 400) || title,
				published: date,
				updated: [date, ...answered].sort().at(-1) ?? date,
			};
		});
}

/** Whether it came up in `course`. */
export const askedInCourse =
	(course: string) =>
	(question: Question): boolean =>
		courseAsked(question) === course;
