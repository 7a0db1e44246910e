// What a site says of itself and of its badges as an issuer, for machines: plain JSON, once there are keys.
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { achievementOf } from '#core/outputs/open-badge/achievement.ts';
import { didDocument, siteOfDid } from '#core/outputs/open-badge/did.ts';
import { profileOf } from '#core/outputs/open-badge/profile.ts';
import { assertion2Of, badgeClass2Of, issuer2Of } from '#core/outputs/open-badge/version-2.ts';
import { credentialPath } from '#core/recognition/signed-path.ts';
import type { IssuerRecord } from '#core/schema/issuer.ts';
import type { Edition } from '../edition.ts';
import type { Row } from '../paths.ts';
import type { AsCommitted } from './award-files.ts';

/** A document, or the signed credential that bears it. */
export type Stated = { document: object } | { borne: AsCommitted };

/** Who issues: as a profile, and as Open Badges 2.0 have it. */
export function issuerRows({ source }: Edition): Row<object>[] {
	if (!source.issuer) return [];
	return [
		{ params: { file: 'issuer' }, view: profileOf(source) },
		{ params: { file: 'ob2' }, view: issuer2Of(source) },
	];
}

/** The DID document: beside the home page, and where it is looked for if the site is all of its host. */
export function didRows({ source }: Edition): Row<object>[] {
	const { issuer, site } = source;
	if (!issuer) return [];
	const here = { params: { place: undefined }, view: didDocument(issuer, besideHome(issuer)) };
	if (site.base !== '/') return [here];
	return [here, { params: { place: '.well-known' }, view: didDocument(issuer, issuer.did) }];
}

// A school that had a folder of a host, and now has a host of its own, is led here from there by its earlier host.
function besideHome({ did, formerDids }: IssuerRecord): string {
	const inFolder = (one: string) => siteOfDid(one).base !== '/';
	return inFolder(did) ? did : (formerDids.findLast(inFolder) ?? did);
}

/** What each badge stands for: now, at every version that somebody has earned, and as Open Badges 2.0 have it. */
export function badgeStatementRows({ source }: Edition): Row<Stated>[] {
	if (!source.issuer) return [];
	return source.badges.flatMap((badge) => {
		const row = (file: string, view: Stated) => ({ params: { badge: badge.id, file }, view });
		const now = achievementOf(source, badge, badge.version);
		return [
			...(now ? [row(`v${badge.version}`, { document: now })] : []),
			...olderVersions(source, badge.id, badge.version).map(([version, borne]) =>
				row(`v${version}`, { borne }),
			),
			row('ob2', { document: badgeClass2Of(source, badge) }),
		];
	});
}

function olderVersions({ awards, signed }: Catalogue, badge: string, now: number): [number, AsCommitted][] {
	const found = new Map<number, AsCommitted>();
	for (const award of awards) {
		const file = signed.get(credentialPath(award.id));
		if (award.badge === badge && award.version !== now && file) found.set(award.version, file);
	}
	return [...found];
}

/** Assertions of Open Badges 2.0, for those who asked for one. */
export function assertionRows({ source }: Edition): Row<object>[] {
	return source.awards.flatMap((award) => {
		const view = assertion2Of(source, award);
		return view ? [{ params: { award: award.id.split('/').at(-1) }, view }] : [];
	});
}
