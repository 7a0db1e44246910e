// An award: what it stands for, why it was given and by whom, how it stands today, and everything to take along.
import { absolute, addresses } from '#core/addresses.ts';
import type { Award, Badge, Day } from '#core/catalogue/catalogue.ts';
import { type QrDrawing, qrDrawing } from '#core/outputs/qr.ts';
import { evaluate } from '#core/recognition/evaluate.ts';
import { credentialPath } from '#core/recognition/signed-path.ts';
import { type Edition, foreignTitle } from '../edition.ts';
import { factsIn } from '../facts.ts';
import { editAddress } from '../forge.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { awardFiles, type AwardFileLink } from './award-take.ts';
import { linkedIn, otherVerifier } from './award-links.ts';
import { type ToldState, toldState } from './award-state.ts';
import { badgePictureAddress } from './badge-card.ts';
import { certificateLink, certificatePicture } from './certificate.ts';
import { badgeOf, personLink, schoolOf } from './find.ts';
import { holderLink, isShown } from './holder.ts';
import { type ToldTrace, toldTraceIn } from './trace.ts';
import { workLink } from './work-link.ts';

export interface AwardView {
	meta: Meta;
	/** The last part of its address, by which a device keeps it. */
	name: string;
	title: string;
	description: string;
	picture: string;
	/** Where its certificate stands, and the artwork on it. */
	certificate: Link & { art: string };
	badge: Link;
	school: Link;
	holder: Link;
	/** The language of title and description, where it is not the edition’s. */
	language: string | undefined;
	date: string;
	/** The same as data. */
	day: Day;
	/** “Version 2 of its rule”, and whether another holds today. */
	version: string;
	standing: ToldState;
	/** Who gave it by hand, and who looked at what had to be looked at, each with a reason. */
	said: { what: string; by: Link; because: string }[];
	/** What the rule found on that day; or what it finds today, where nobody wrote that down. */
	why: ToldTrace;
	whyLead: string;
	work: Link[];
	/** The work as it was on that day, on the forge. */
	evidence: Link[];
	files: AwardFileLink[];
	verify: Link | undefined;
	kit: Link;
	/** Programs of others; for awards that their holders show. */
	elsewhere: Link[];
	shown: boolean;
	/** The file that says whether it is shown. */
	edit: string;
	qr: QrDrawing;
	address: string;
}

/** A page for each award. */
export function awardRows(edition: Edition): Row<AwardView>[] {
	return edition.awards.map((award) => ({
		params: { award: nameOf(award) },
		view: awardView(edition, award),
	}));
}

const nameOf = ({ id }: Award) => id.split('/').at(-1) ?? '';

function awardView(edition: Edition, award: Award): AwardView {
	const { t, href, day } = voiceOf(edition);
	const { id, date, work, evidence } = award;
	const badge = badgeOf(edition, award.badge);
	const school = schoolOf(edition, badge.school);
	const holder = holderLink(edition, award.holder);
	const standing = toldState(edition, award);
	const shown = isShown(edition, award);
	const signed = edition.signed.has(credentialPath(id));
	const address = absolute(edition.site, addresses.award(id));
	return {
		meta: {
			title: t('award.title', { badge: badge.title, holder: holder.label }),
			description: excerpt(badge.description),
			address: addresses.award(id),
			accent: school.accent,
			picture: certificatePicture(edition, award),
			section: 'badges',
			listed: shown,
		},
		name: nameOf(award),
		title: badge.title,
		description: badge.description,
		picture: href(badgePictureAddress(badge)),
		certificate: certificateLink(edition, award),
		badge: { href: href(addresses.badge(badge.id)), label: badge.title },
		school: { href: href(addresses.school(school.id)), label: school.title },
		holder,
		language: foreignTitle(edition, badge),
		date: day(date),
		day: date,
		version: versionOf(edition, award, badge.version),
		standing,
		said: saidOf(edition, award),
		why: whyOf(edition, award, badge),
		whyLead: t(award.trace ? 'award.whyLead' : 'award.whyToday'),
		work: work.map((one) => workLink(edition, one)),
		evidence: evidence.map((url) => ({ href: url, label: shortened(url) })),
		files: awardFiles(edition, award),
		verify: signed
			? { href: `${href(addresses.verify)}#${addresses.award(id)}`, label: t('award.verify') }
			: undefined,
		kit: { href: href(addresses.verifyKit), label: t('award.kit') },
		elsewhere: shown && signed ? [otherVerifier(edition, award), linkedIn(edition, award)] : [],
		shown,
		edit: editAddress(edition.site, award.file),
		qr: qrDrawing(address),
		address,
	};
}

function versionOf(edition: Edition, { version }: Award, today: number): string {
	const { t } = voiceOf(edition);
	const told = t('badge.version', { n: version });
	return version === today ? told : `${told}. ${t('award.otherVersion', { n: today })}`;
}

// Without names: a line such as “too new here” is about its assessor and not about the holder.
function whyOf(edition: Edition, award: Award, badge: Badge): ToldTrace {
	const [work] = badge.repeatable ? award.work : [];
	const trace = award.trace ?? evaluate(badge, award.holder, factsIn(edition), { work }).trace;
	return toldTraceIn(edition, trace, badge, { assessors: false });
}

function saidOf(edition: Edition, { granted, decided }: Award): AwardView['said'] {
	const { t } = voiceOf(edition);
	const told = (what: string, one: Award['granted']) =>
		one ? [{ what, by: personLink(edition, one.by), because: one.because }] : [];
	return [...told(t('award.granted'), granted), ...told(t('award.decided'), decided)];
}

// The host and the end of an address say enough of it.
function shortened(url: string): string {
	const { hostname, pathname } = new URL(url);
	const end = pathname.split('/').filter(Boolean).at(-1) ?? '';
	return end ? `${hostname} … /${end}` : hostname;
}
