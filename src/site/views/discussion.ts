// Where people talk about a page. A link leads there; what can be shown in the page is fetched only for who asks for it.
import { absolute } from '#core/addresses.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import type { DiscussionRecord } from '#core/schema/discussion.ts';
import { type Edition, localAddress } from '../edition.ts';
import { frameOrigin, GISCUS } from '../policy/frames.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

export interface Discussion {
	place: Link;
	/** What is there, and what one needs. */
	says: string;
	/** To write to, without a page. */
	write: Link | undefined;
	/** What a reader may ask to see here. */
	frame: DiscussionFrame | undefined;
}

export interface DiscussionFrame {
	origin: string;
	/** The page of theirs that shows it. */
	src: string;
	/** What they are told of where the reader was. */
	referrer: 'no-referrer' | 'strict-origin';
	/** Whom it calls, and what they learn. */
	says: string;
	show: string;
	/** What it is, for those who do not see it. */
	title: string;
	/** Said when it is there. */
	shown: string;
}

/** A page that people talk about; `address` stays the same for as long as it is there. */
export interface Talked {
	address: string;
	title: string;
	/** The edition in which it is at home. */
	locale: string;
}

/** Where one talks of the page, in words of `edition`: where its course does, or else the school. */
export function discussionOf(
	edition: Edition,
	course: Pick<Course, 'discussion'> | undefined,
	page: Talked,
): Discussion | undefined {
	const place = course?.discussion ?? edition.site.discussion;
	if (!place) return undefined;
	const { t } = voiceOf(edition);
	const { way, label, url, address } = place;
	return {
		place: { href: url, label },
		says: t(`discussion.${way}`, { host: new URL(url).host }),
		write:
			way === 'list' && address !== undefined
				? {
						href: `mailto:${address}?subject=${encodeURIComponent(page.title)}`,
						label: t('discussion.write', { address }),
					}
				: undefined,
		frame: frameOf(edition, place, page),
	};
}

/** The host that the page calls once somebody asks for it. */
export function frameIn(discussion: Discussion | undefined): string | undefined {
	return discussion?.frame?.origin;
}

function frameOf(edition: Edition, place: DiscussionRecord, page: Talked): DiscussionFrame | undefined {
	const origin = frameOrigin(place);
	if (origin === undefined) return undefined;
	const { t } = voiceOf(edition);
	const words = {
		origin,
		says: t(`discussion.${place.way === 'giscus' ? 'calls.giscus' : 'calls'}`, {
			host: new URL(origin).host,
		}),
		show: t('discussion.show'),
		title: t('discussion.of', { title: page.title }),
		shown: t('discussion.shown'),
	};
	const { site } = edition;
	const own = absolute(site, localAddress(site, page.locale, page.address));
	return place.way === 'giscus' && place.giscus
		? { ...words, src: giscusPage(edition.language, place.giscus, page, own), referrer: 'no-referrer' }
		: { ...words, src: discoursePage(place.url, own), referrer: 'strict-origin' };
}

/**
 * The thread that is called after the page, and no other (`strict`); what is said in it is read here and written there,
 * since a login would have to be kept on this device. The parameters are those of giscus’s own client.
 */
function giscusPage(
	language: string,
	{ repo, repoId, category, categoryId }: NonNullable<DiscussionRecord['giscus']>,
	{ address, title }: Talked,
	own: string,
): string {
	const asked = new URLSearchParams({
		...{ origin: own, session: '', theme: 'preferred_color_scheme', reactionsEnabled: '1' },
		...{ emitMetadata: '0', inputPosition: 'bottom', repo, repoId, category, categoryId },
		...{ strict: '1', description: title, backLink: own, term: address },
	});
	const [spoken = 'en'] = language.split('-');
	return `${GISCUS}/${SPOKEN.has(spoken) ? spoken : 'en'}/widget?${asked.toString()}`;
}

/** The topic that the forum keeps for the page. */
function discoursePage(forum: string, own: string): string {
	return `${forum.replace(/\/$/, '')}/embed/comments?embed_url=${encodeURIComponent(own)}`;
}

/** Languages that giscus speaks under these short names. */
const SPOKEN = new Set(
	'ar be bg ca cs da de en eo es eu fa fr gr he hu id it ja kh ko nl pl pt ro ru th tr uk uz vi'.split(' '),
);
