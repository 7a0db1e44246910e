// The same in Open Badges 2.0, for backpacks that know nothing newer: three files that vouch for one another by their
// addresses. https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/
import { absolute, addresses } from '../../addresses.ts';
import type { Award, Badge } from '../../catalogue/catalogue.ts';
import { addDays } from '../../catalogue/days.ts';
import { lastDayOf } from '../../recognition/validity.ts';
import { pictureOf } from './achievement.ts';
import { evidenceOf } from './evidence.ts';
import { midnight, type Moment, type School } from './shapes.ts';

const CONTEXT = 'https://w3id.org/openbadges/v2';

interface Part<Type extends string> {
	'@context': typeof CONTEXT;
	type: Type;
	id: string;
}

export interface Assertion2 extends Part<'Assertion'> {
	recipient: { type: 'email'; hashed: true; identity: string; salt: string };
	badge: string;
	image: string;
	issuedOn: Moment;
	expires?: Moment;
	verification: { type: 'HostedBadge' };
	evidence?: { id: string }[];
}

export interface RevokedAssertion2 extends Part<'Assertion'> {
	revoked: true;
	revocationReason: string;
}

export interface BadgeClass2 extends Part<'BadgeClass'> {
	name: string;
	description: string;
	image: string;
	criteria: { id: string; narrative: string };
	issuer: string;
}

export interface Issuer2 extends Part<'Issuer'> {
	name: string;
	url: string;
	description: string;
	email?: string;
	verification: { type: 'VerificationObject'; allowedOrigins: string; startsWith: string[] };
}

/** Only holders who gave a hashed address have one; undefined for all others. */
export function assertion2Of(school: School, award: Award): Assertion2 | RevokedAssertion2 | undefined {
	const { site } = school;
	if (!award.mail) return undefined;
	const id = absolute(site, addresses.award2(award.id));
	const part: Part<'Assertion'> = { '@context': CONTEXT, type: 'Assertion', id };
	if (award.revoked) return { ...part, revoked: true, revocationReason: award.revoked.because };
	const evidence = evidenceOf(site, award);
	const last = lastDayOf(school, award);
	return {
		...part,
		recipient: { type: 'email', hashed: true, identity: award.mail.hash, salt: award.mail.salt },
		badge: absolute(site, addresses.badge2(award.badge)),
		image: absolute(site, addresses.awardFile(award.id, 'badge.png')),
		issuedOn: midnight(award.date),
		...(last !== undefined && { expires: midnight(addDays(last, 1)) }),
		verification: { type: 'HostedBadge' },
		...(evidence.length > 0 && { evidence: evidence.map((one) => ({ id: one })) }),
	};
}

export function badgeClass2Of({ site }: Pick<School, 'site'>, badge: Badge): BadgeClass2 {
	return {
		'@context': CONTEXT,
		type: 'BadgeClass',
		id: absolute(site, addresses.badge2(badge.id)),
		name: badge.title,
		description: badge.description,
		image: absolute(site, pictureOf(badge)),
		criteria: {
			id: absolute(site, addresses.badge(badge.id)),
			narrative: badge.text.plain.trim() || badge.description,
		},
		issuer: absolute(site, addresses.issuer2),
	};
}

export function issuer2Of({ site, issuer }: Pick<School, 'site' | 'issuer'>): Issuer2 {
	return {
		'@context': CONTEXT,
		type: 'Issuer',
		id: absolute(site, addresses.issuer2),
		name: site.title,
		url: absolute(site, addresses.home),
		description: site.description,
		...(issuer?.mail !== undefined && { email: issuer.mail }),
		verification: {
			type: 'VerificationObject',
			allowedOrigins: new URL(site.url).host,
			startsWith: [absolute(site, '/awards/')],
		},
	};
}
