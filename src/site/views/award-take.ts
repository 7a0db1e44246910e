// What belongs to an award, to take along: the credential first, since no program strips or changes it.
import { addresses } from '#core/addresses.ts';
import type { Award } from '#core/catalogue/catalogue.ts';
import { credentialPath } from '#core/recognition/signed-path.ts';
import type { WordKey } from '#i18n/words.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

export type AwardFileLink = Link & { about: string };

/** The files of `award` as links, each with what it is good for; none before it is signed. */
export function awardFiles(edition: Edition, award: Award): AwardFileLink[] {
	const { t, href } = voiceOf(edition);
	const there = (ending: 'json' | 'jwt') => edition.signed.has(credentialPath(award.id, ending));
	if (!there('json')) return [];
	const file = (name: string, label: string, about: WordKey) => ({
		href: href(addresses.awardFile(award.id, name)),
		label,
		about: t(about),
	});
	return [
		file('credential.json', 'JSON', 'award.file.json'),
		file('badge.png', 'PNG', 'award.file.png'),
		file('badge.svg', 'SVG', 'award.file.svg'),
		...(there('jwt') ? [file('credential.jwt', 'JWT', 'award.file.jwt')] : []),
	];
}
