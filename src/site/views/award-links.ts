// Where else an award can be taken: programs of others, each opened by whoever clicks and told of nothing before.
import { absolute, addresses } from '#core/addresses.ts';
import type { Award } from '#core/catalogue/catalogue.ts';
import { lastDayOf } from '#core/recognition/validity.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { badgeOf } from './find.ts';

/** A verifier that is not ours, given the address of the credential. */
export function otherVerifier(edition: Edition, award: Award): Link {
	const credential = absolute(edition.site, addresses.awardFile(award.id, 'credential.json'));
	return {
		href: `https://verifierplus.org/#verify?vc=${encodeURIComponent(credential)}`,
		label: voiceOf(edition).t('award.verifierPlus'),
	};
}

/** LinkedIn’s form for a certificate, with what it asks for filled in. */
export function linkedIn(edition: Edition, award: Award): Link {
	const until = lastDayOf(edition, award);
	const asked = new URLSearchParams({
		startTask: 'CERTIFICATION_NAME',
		name: badgeOf(edition, award.badge).title,
		organizationName: edition.site.title,
		issueYear: award.date.slice(0, 4),
		issueMonth: String(Number(award.date.slice(5, 7))),
		...(until && { expirationYear: until.slice(0, 4), expirationMonth: String(Number(until.slice(5, 7))) }),
		certUrl: absolute(edition.site, addresses.award(award.id)),
		certId: award.id.split('/').at(-1) ?? '',
	});
	return {
		href: `https://www.linkedin.com/profile/add?${asked.toString()}`,
		label: voiceOf(edition).t('award.linkedIn'),
	};
}
