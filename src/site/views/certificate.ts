// A certificate: the artwork of an award, whose it is, and what peers said of it.
import { absolute, addresses } from '#core/addresses.ts';
import type { Award } from '#core/catalogue/catalogue.ts';
import { answersTo, artFacts, taskTitle, worksOf } from '#core/outputs/art/facts.ts';
import { toldArt, type ArtName, type ToldArt } from '#core/outputs/art.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import { type QrDrawing, qrDrawing } from '#core/outputs/qr.ts';
import { type AwardState, stateOf } from '#core/recognition/validity.ts';
import { ARTS } from '#core/schema/award.ts';
import { letters } from '#disk/outlines.ts';
import { type Edition, foreignTitle } from '../edition.ts';
import { editAddress } from '../forge.ts';
import { excerpt, type Link, type Meta, type Picture } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { artPath, nameOf } from './artwork.ts';
import { badgeOf, personLink, schoolOf } from './find.ts';
import { holderLink, isShown } from './holder.ts';
import { schoolPicture } from './share.ts';

export interface CertificateView {
	meta: Meta;
	accent: Accent;
	award: Link;
	title: string;
	/** The language of the title, where it is not the edition’s. */
	language: string | undefined;
	holder: string;
	/** “in the course … · 30 September 2026” */
	course: string | undefined;
	date: string;
	/** The same as data. */
	day: string;
	/** The award’s own artwork first. */
	arts: (ToldArt & { art: ArtName; name: string; src: string })[];
	quotes: { text: string; by: string }[];
	tasks: string[];
	/** How many more there are. */
	more: number;
	behind: string;
	state: AwardState;
	/** What a sheet must say that does not simply count. */
	notice: string | undefined;
	qr: QrDrawing;
	verify: string;
	/** The file that says which artwork it is. */
	edit: string;
}

const [MOST_TASKS, MOST_QUOTES] = [8, 2];

/** A certificate for each award. */
export function certificateRows(edition: Edition): Row<CertificateView>[] {
	return edition.awards.map((award) => ({
		params: { award: nameOf(award) },
		view: certificateView(edition, award),
	}));
}

/** A link to the certificate of `award`, with its artwork. */
export function certificateLink(edition: Edition, award: Award): Link & { art: string } {
	const { t, href } = voiceOf(edition);
	const art = href(addresses.awardFile(award.id, 'art.svg'));
	return { href: href(addresses.certificate(award.id)), label: t('certificate.certificate'), art };
}

function certificateView(edition: Edition, award: Award): CertificateView {
	const { t, href, day, list } = voiceOf(edition);
	const badge = badgeOf(edition, award.badge);
	const school = schoolOf(edition, badge.school);
	const { label: holder } = holderLink(edition, award.holder);
	const facts = artFacts(edition, award, holder);
	const works = worksOf(edition, award);
	const course = edition.courses.find(({ id }) => id === works[0]?.course);
	const tasks = works.map((work) => taskTitle(course, work));
	const verify = absolute(edition.site, addresses.verify);
	return {
		meta: {
			title: t('certificate.title', { badge: badge.title, holder }),
			description: excerpt(t('certificate.description', { badge: badge.title, holder })),
			address: addresses.certificate(award.id),
			accent: school.accent,
			picture: certificatePicture(edition, award),
			section: 'badges',
			listed: isShown(edition, award),
			above: [{ href: href(addresses.award(award.id)), label: badge.title }],
		},
		accent: school.accent,
		award: { href: href(addresses.award(award.id)), label: badge.title },
		title: badge.title,
		language: foreignTitle(edition, badge),
		holder,
		course: facts.course,
		date: day(award.date),
		day: award.date,
		arts: [award.art, ...ARTS.filter((art) => art !== award.art)].map((art) => ({
			...toldArt(facts, art, t, letters),
			art,
			name: t(`certificate.${art}`),
			src: href(artPath(award, art)),
		})),
		quotes: quotesOf(edition, award),
		tasks: tasks.slice(0, MOST_TASKS),
		more: Math.max(0, tasks.length - MOST_TASKS),
		behind: t('certificate.behind', {
			school: school.title,
			site: edition.site.title,
			people: list(school.stewards.map((one) => personLink(edition, one).label)),
		}),
		state: stateOf(edition, award),
		notice: noticeOf(edition, award),
		qr: qrDrawing(`${verify}#${addresses.award(award.id)}`),
		verify: `${verify}#${addresses.award(award.id)}`.replace(/^https?:\/\//, ''),
		edit: editAddress(edition.site, award.file),
	};
}

/** The picture of the award’s page and of its certificate: its own where it is shown, the school’s where not. */
export function certificatePicture(edition: Edition, award: Award): Picture {
	const badge = badgeOf(edition, award.badge);
	if (!isShown(edition, award)) return schoolPicture(schoolOf(edition, badge.school));
	const says = voiceOf(edition).t('certificate.title', {
		badge: badge.title,
		holder: holderLink(edition, award.holder).label,
	});
	return { address: addresses.awardFile(award.id, 'certificate.png'), says };
}

// Only of awards that are shown, and only by those who said that they may be quoted.
function quotesOf(edition: Edition, award: Award): CertificateView['quotes'] {
	if (!isShown(edition, award)) return [];
	return worksOf(edition, award)
		.flatMap((work) => answersTo(work, award.date))
		.filter(({ quote }) => quote)
		.slice(-MOST_QUOTES)
		.map(({ kudos, assessor }) => ({ text: excerpt(kudos, 170), by: personLink(edition, assessor).label }));
}

function noticeOf(edition: Edition, award: Award): string | undefined {
	const { t, day } = voiceOf(edition);
	const state = stateOf(edition, award);
	if (award.revoked) return t('certificate.revoked', { day: day(award.revoked.on) });
	return state === 'valid' ? undefined : t(state === 'due' ? 'certificate.due' : 'certificate.expired');
}
