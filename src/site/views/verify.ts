import { absolute, addresses } from '#core/addresses.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { sentence, type WordKey } from '#i18n/words.ts';
import type { Edition } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import { voiceOf } from '../voice.ts';

export interface VerifyView {
	meta: Meta;
	/** Who issues: its names and public keys; undefined where nothing was ever signed. */
	issuer: string | undefined;
	school: string;
	/** The list of what is revoked, and below which address awards lie. */
	list: string;
	awards: string;
	/** The same page in one file. */
	kit: string;
	/** What it takes to verify with another program. */
	files: Link[];
	others: Link[];
	/** What scripts say. */
	words: Record<string, string>;
}

/** The page that verifies badges. */
export function verifyView(edition: Edition): VerifyView {
	const { site } = edition;
	const { t, href, language } = voiceOf(edition);
	return {
		meta: {
			title: t('verify.title'),
			description: t('verify.lead', { title: site.title }),
			address: addresses.verify,
			accent: site.accent,
			section: 'badges',
		},
		issuer: edition.issuer && publicOf(edition.issuer),
		school: site.title,
		list: href(addresses.revocations),
		awards: href('/awards/'),
		kit: href(addresses.verifyKit),
		files: [
			{ href: absolute(site, addresses.did), label: t('verify.fileKeys') },
			{ href: absolute(site, addresses.revocations), label: t('verify.fileList') },
		],
		others: OTHERS,
		words: Object.fromEntries(SAID.map((key) => [key, String(sentence(language, `verify.${key}`))])),
	};
}

/** “Verify a badge”, and where it is. */
export function verifyLink(edition: Edition): Link {
	const { t, href } = voiceOf(edition);
	return { href: href(addresses.verify), label: t('verify.title') };
}

// What a verifier believes, and no note of what happened.
function publicOf({ did, formerDids, keys, tokenKeys }: NonNullable<Catalogue['issuer']>): string {
	const known = <Key extends { note?: string | undefined }>({ note: _, ...key }: Key) => key;
	return JSON.stringify({ did, formerDids, keys: keys.map(known), tokenKeys: tokenKeys.map(known) });
}

const OTHERS: Link[] = [
	{ href: 'https://verifierplus.org/', label: 'VerifierPlus (Digital Credentials Consortium)' },
	{ href: 'https://vc.1ed.tech/', label: '1EdTech Digital Credentials Validator' },
];

type Said<Key = WordKey> = Key extends `verify.${infer Name}` ? Name : never;

const SAID: Said[] = [
	'working',
	'nothing',
	'none.empty',
	'none.large',
	'none.picture',
	'none.earlier',
	'none.text',
	'none.award',
	'none.elsewhere',
	'none.away',
	...(
		['good', 'unsure', 'stranger', 'revoked', 'expired', 'early', 'lost', 'broken', 'weak'] as const
	).flatMap((state) => [state, `${state}Lead`] as const),
	'mark.right',
	'mark.wrong',
	'mark.open',
	'issuer-right',
	'issuer-wrong',
	'issuer-open',
	'issuer-claimed',
	'key-active',
	'key-retired',
	'key-compromised',
	'key-wrong',
	'key-own',
	'key-open',
	'key-claimed',
	'signature-right',
	'signature-wrong',
	'signature-open',
	'dates-right',
	'dates-until',
	'dates-wrong',
	'dates-early',
	'dates-open',
	'list-right',
	'list-wrong',
	'list-missing',
	'list-open',
	'holder-key',
	'holder-page',
	'holder-unnamed',
	'holder-open',
	'badge',
	'means',
	'issuer',
	'given',
	'to',
	'toKey',
	'toNobody',
	'levels',
	'evidence',
	'more',
	'award',
	'criteria',
	'kitNow',
];
