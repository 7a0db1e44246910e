// How far a translation is behind its original.
import { addresses } from '#core/addresses.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import { changesSince, courseFolder } from '#core/catalogue/history.ts';
import { changedShare } from '#core/text/compare-blocks.ts';
import type { Edition } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { courseMeta, inWordsOf } from './course.ts';
import { courseLink, courseOf } from './find.ts';
import { type SinceInFull, sinceInFull } from './since.ts';

export interface Behind {
	text: string;
	see: Link;
}

/** What has changed in the original of `course` since the day on which it was read; undefined if nothing has. */
export function behindOf(edition: Edition, { id, translationOf, translated }: Course): Behind | undefined {
	if (translationOf === undefined || translated === undefined) return undefined;
	const { t, href, day, share } = voiceOf(edition);
	const since = edition.freshness.translations.get(id);
	if (since?.changedWords === 0) return undefined;
	if (since)
		return {
			text: t('original.share', { share: share(changedShare(since)) }),
			see: { href: href(addresses.courseOriginal(id)), label: t('behind.see') },
		};
	const changes = changesSince(edition, courseFolder({ id: translationOf }), translated);
	const [latest] = changes;
	return (
		latest && {
			text: t('behind.text', { n: changes.length, day: day(latest.day) }),
			see: { href: href(addresses.courseHistory(translationOf)), label: t('behind.see') },
		}
	);
}

export interface OriginalView {
	meta: Meta;
	lead: string;
	course: Link;
	since: SinceInFull;
	/** All that happened to the original. */
	history: Link;
}

/** A page for each translation: what its original says that it does not say. */
export function originalRows(edition: Edition): Row<OriginalView>[] {
	return edition.courses.flatMap((course) => {
		const { id, translationOf, translated } = course;
		if (!translationOf || !translated) return [];
		const own = inWordsOf(edition, course);
		return [
			{ params: { course: id }, view: originalView(own, course, courseOf(own, translationOf), translated) },
		];
	});
}

function originalView(edition: Edition, course: Course, original: Course, translated: string): OriginalView {
	const { t, href, day } = voiceOf(edition);
	const { found: _, ...meta } = courseMeta(edition, course);
	const front = courseLink(edition, course.id);
	return {
		meta: {
			...meta,
			title: t('original.title', { course: course.title }),
			address: addresses.courseOriginal(course.id),
			translations: [],
			above: [front],
			listed: false,
		},
		lead: t('original.lead', { day: day(translated) }),
		course: front,
		since: sinceInFull(edition, original, edition.freshness.translations.get(course.id), {
			share: 'original.share',
			same: 'original.same',
			unknown: 'original.unknown',
			commit: undefined,
		}),
		history: { href: href(addresses.courseHistory(original.id)), label: t('original.history') },
	};
}
