// What belongs to an award that is signed, as files: the credential as it was committed, and the badge that holds it.
import { absolute, addresses } from '#core/addresses.ts';
import type { Award } from '#core/catalogue/catalogue.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import { credentialPath, STATUS_LIST } from '#core/recognition/signed-path.ts';
import type { Edition } from '../edition.ts';
import type { Row } from '../paths.ts';
import { schoolOf } from './find.ts';

/** A file of the content that is handed out to the letter. */
export interface AsCommitted {
	path: string;
	digest: string;
}

/** The picture of a badge and what is baked into it. */
export interface BakedBadge {
	credential: AsCommitted;
	/** The address of its assertion of Open Badges 2.0, where it has one. */
	assertion: string | undefined;
	/** Its own picture, or what one is drawn of. */
	picture: AsCommitted | { id: string; accent: Accent };
}

type DigestOf = (path: string) => string;

/** The signed credentials, as JSON or as tokens. */
export function credentialRows(edition: Edition, ending: 'json' | 'jwt'): Row<AsCommitted>[] {
	return edition.awards.flatMap((award) => {
		const view = edition.signed.get(credentialPath(award.id, ending));
		return view ? [{ params: paramsOf(award), view }] : [];
	});
}

/** The badges of signed awards. */
export function bakedBadgeRows(edition: Edition, digestOf: DigestOf): Row<BakedBadge>[] {
	return edition.awards.flatMap((award) => {
		const credential = edition.signed.get(credentialPath(award.id));
		const badge = edition.badges.find(({ id }) => id === award.badge);
		if (!credential || !badge) return [];
		const path = badge.picture && `badges/${badge.picture}`;
		const picture = path
			? { path, digest: digestOf(path) }
			: { id: badge.id, accent: schoolOf(edition, badge.school).accent };
		const assertion = award.mail && absolute(edition.site, addresses.awardFile(award.id, 'ob2.json'));
		return [{ params: paramsOf(award), view: { credential, assertion, picture } }];
	});
}

/** The list of what is revoked, once it is signed. */
export function statusRows({ signed }: Edition): Row<AsCommitted>[] {
	const view = signed.get(STATUS_LIST);
	return view ? [{ params: { list: 'revocation-1' }, view }] : [];
}

const paramsOf = ({ id }: Award) => ({ award: id.split('/').at(-1) });
