import { addresses } from '#core/addresses.ts';
import type { Course, Review } from '#core/catalogue/catalogue.ts';
import type { Text } from '#core/text/text.ts';
import { compare } from '#core/problem.ts';
import { type Edition, textIn } from '../edition.ts';
import { commitAddress } from '../forge.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { reviewLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { courseMeta, inWordsOf } from './course.ts';
import { courseLink, personLink } from './find.ts';
import { type SinceInFull, sinceInFull, sinceLine, type SinceLine, type SinceWords } from './since.ts';

export interface CourseReview {
	reviewer: Link;
	day: string;
	/** The text that was read. */
	commit: Link;
	verdict: string;
	text: Text;
	kudos: string | undefined;
	questions: string | undefined;
	concerns: string | undefined;
	interests: string | undefined;
	/** What was answered by a rubric. */
	rubric: { title: string; answers: { title: string; met: string; note: string | undefined }[] } | undefined;
	conversation: Link | undefined;
	since: SinceLine;
}

export interface ReviewInFull extends CourseReview {
	since: SinceInFull;
}

export interface ReviewsView {
	meta: Meta;
	course: Link;
	reviews: ReviewInFull[];
	/** How to write one. */
	review: Link;
}

const WORDS: SinceWords = { share: 'since.share', same: 'since.same', unknown: 'since.unknown' };

/** The reviews of `course` as they stand under it, the newest first. */
export function reviewsOf(edition: Edition, course: Course): CourseReview[] {
	return newestFirst(course).map((review) => ({
		...reviewOf(edition, review),
		since: sinceLine(edition, edition.freshness.reviews.get(review.file), WORDS),
	}));
}

/** A page for each course that has reviews: all of them, and what has changed since. */
export function reviewsRows(edition: Edition): Row<ReviewsView>[] {
	return edition.courses
		.filter(({ reviews }) => reviews.length > 0)
		.map((course) => ({
			params: { course: course.id },
			view: reviewsView(inWordsOf(edition, course), course),
		}));
}

/** Every review of `course` in full. */
export function reviewsView(edition: Edition, course: Course): ReviewsView {
	const { found: _, ...meta } = courseMeta(edition, course);
	const front = courseLink(edition, course.id);
	return {
		meta: {
			...meta,
			title: voiceOf(edition).t('reviews.title', { course: course.title }),
			address: addresses.courseReviews(course.id),
			translations: [],
			above: [front],
			listed: false,
		},
		course: front,
		reviews: newestFirst(course).map((review) => ({
			...reviewOf(edition, review),
			since: sinceInFull(edition, course, edition.freshness.reviews.get(review.file), {
				...WORDS,
				commit: review.commit,
			}),
		})),
		review: reviewLink(edition, course.id),
	};
}

const newestFirst = ({ reviews }: Course) =>
	[...reviews].sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));

function reviewOf(edition: Edition, review: Review): Omit<CourseReview, 'since'> {
	const { reviewer, date, commit, verdict, text, kudos, questions, concerns, interests } = review;
	const { t, day } = voiceOf(edition);
	return {
		reviewer: personLink(edition, reviewer),
		day: day(date),
		commit: {
			href: commitAddress(edition.site, commit),
			label: t('review.commit', { commit: commit.slice(0, 7) }),
		},
		verdict: t(`verdict.${verdict}`),
		text: textIn(edition, text),
		kudos,
		questions,
		concerns,
		interests,
		rubric: rubricOf(edition, review),
		conversation:
			review.conversation === undefined
				? undefined
				: { href: review.conversation, label: t('review.conversation') },
	};
}

function rubricOf(edition: Edition, { rubric, judgements }: Review): CourseReview['rubric'] {
	const { t } = voiceOf(edition);
	const known = edition.entries.rubrics.get(rubric ?? '');
	if (judgements.length === 0) return undefined;
	const titles = new Map(known?.criteria.map(({ id, title }) => [id, title]));
	return {
		title: t('review.answered', { n: judgements.length, rubric: known?.title ?? t('review.rubric') }),
		answers: judgements.map(({ criterion, met, note }) => ({
			title: titles.get(criterion) ?? criterion,
			met: t(`met.${met}`),
			note,
		})),
	};
}
