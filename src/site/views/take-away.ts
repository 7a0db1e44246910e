import { addresses } from '#core/addresses.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';
import { creditOf, type Credit } from './credit.ts';

/** What one can take along of a course: on paper, on a reader, as its source. */
export interface TakeAway {
	ways: { href: string; label: string; about: string; isFile: boolean }[];
	credit: Credit;
	/** The page that lists what is saved for offline. */
	saved: string;
}

/** The ways to take `course` along, with the size in bytes of what is a file. */
export function takeAwayOf(
	edition: Edition,
	course: Course,
	sizes: { book: number; copy: number },
): TakeAway {
	const { t, href, bytes } = voiceOf(edition);
	const { id } = course;
	return {
		ways: [
			{
				href: href(addresses.wholeCourse(id)),
				label: t('take.print'),
				about: t('take.printAbout'),
				isFile: false,
			},
			{
				href: href(addresses.courseBook(id)),
				label: t('take.epub'),
				about: t('take.epubAbout', { size: bytes(sizes.book) }),
				isFile: true,
			},
			{
				href: href(addresses.courseSource(id)),
				label: t('take.zip'),
				about: t('take.zipAbout', { size: bytes(sizes.copy) }),
				isFile: true,
			},
		],
		credit: creditOf(edition, course),
		saved: href(addresses.offline),
	};
}
