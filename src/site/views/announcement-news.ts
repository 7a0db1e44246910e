// Announcements as news in feeds.
import { courseAnnounced } from '#core/catalogue/announced.ts';
import { absolute, addresses } from '#core/addresses.ts';
import type { Announcement } from '#core/catalogue/catalogue.ts';
import type { FeedEntry } from '#core/outputs/feed.ts';
import { type Edition, localAddress } from '../edition.ts';
import { excerpt } from '../meta.ts';
import { announced } from './announcement.ts';
import { homeLocale } from './written.ts';

/** What is told of the announcements that `about` picks. */
export function announcementNewsOf(
	edition: Edition,
	about: (announcement: Announcement) => boolean = () => true,
): FeedEntry[] {
	return announced(edition)
		.filter(about)
		.map((one) => {
			const { site } = edition;
			const address = addresses.announcement(one.id);
			return {
				id: absolute(site, address),
				url: absolute(site, localAddress(site, homeLocale(edition, courseAnnounced(one)), address)),
				title: one.title,
				summary: excerpt(one.text.plain, 400) || one.title,
				published: one.date,
				updated: one.date,
			};
		});
}
