// A school that issues badges: two learners, two keys, a badge with a rubric, and what they have earned.
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { credentialOf } from '#core/outputs/open-badge/credential.ts';
import { didOf } from '#core/outputs/open-badge/did.ts';
import type { Credential } from '#core/outputs/open-badge/shapes.ts';
import { statusListOf } from '#core/outputs/open-badge/status-list.ts';
import { awardName, statusIndex } from '#core/recognition/digest.ts';
import { exampleSchool } from '#core/rules/example.ts';
import type { Sample } from '#core/rules/rule.ts';
import { readKey, type SigningKey } from '#credentials/keys.ts';
import { sign, signedText } from '#credentials/proof.ts';
import type { Trust } from '#credentials/trust.ts';
import { schoolOf } from './school.ts';

/** Known to everybody who reads this: it signs nothing that counts. */
export const SECRET = JSON.stringify({
	kid: 'key-2027',
	kty: 'OKP',
	crv: 'Ed25519',
	x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
	d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
});

/** Its public half. The pair is that of https://www.rfc-editor.org/rfc/rfc8037#appendix-A */
export const MULTIBASE = 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw';

export const NOW = '2027-02-01T12:00:00Z';

const RUBRIC = `title: Knots
of: work
criteria:
  - id: holds
    title: It holds
    question: Does it hold?
    levels: [{ label: not yet, means: It slips. }, { label: mostly, means: It holds a cup. }, { label: always, means: It holds a boat. }]
  - id: told
    title: It is told
    question: Can one follow the steps?
    levels: [{ label: not yet, means: One cannot. }, { label: mostly, means: With a guess. }, { label: always, means: At once. }]
`;

const BADGE = `---
title: Knotter
description: Ties a knot that holds.
type: skill
school: webcraft
rubric: knots
rule: { assessments: { count: 2, of: knots/tie-one, median: 2 } }
---

Two peers pulled at it, and it held.
`;

/** A key that is in wrong hands. */
const LOST = 'z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK';

const issuerAt = (did: string) => `did: ${did}
formerDids: ["did:web:old.example:school"]
keys:
  - { id: key-2025, multibase: ${LOST}, state: compromised, from: 2025-01-01, until: 2025-06-01, note: It stood in a log. }
  - { id: key-2027, multibase: ${MULTIBASE}, state: active, from: 2027-01-01 }
`;

/** The keys of the school at its own address. */
export const ISSUER = issuerAt('did:web:school.example');

const NAME = { ada: awardName('knotter', 1, 'ada'), bo: awardName('knotter', 1, 'bo') };

/** The id of Ada’s award, and of Bo’s, which the school has taken back. */
export const ADA = `2027/${NAME.ada}`;
export const BO = `2027/${NAME.bo}`;

const award = (holder: 'ada' | 'bo', recipient: string, more = '') => `badge: knotter
rule: 0123456789abcdef0123456789abcdef
holder: ${holder}
recipient: ${recipient}
date: 2027-01-10
commit: 0123456789abcdef0123456789abcdef01234567
work: [knots/tie-one/${holder}]
status: ${statusIndex(NAME[holder], new Set())}
trace:
  what: assessments
  holds: true
  of: knots
  have: 2
  need: 2
  levels:
    - { criterion: holds, median: 3, lowest: 2, holds: true }
    - { criterion: told, median: 2, lowest: 2, holds: true }
${more}`;

/** The school with a site at `url`, below `base`. */
export const issuingSchoolAt = (url: string, base: string): Sample => ({
	'site.yml': exampleSchool['site.yml']!.toString().replace(
		'url: https://school.example\n',
		`url: ${url}\nbase: ${base}\n`,
	),
	'rubrics/knots.yml': RUBRIC,
	'badges/knotter.mdx': BADGE,
	'issuer.yml': issuerAt(didOf({ url, base })),
	'people/ada.yml': 'name: Ada\n',
	[`awards/${ADA}.yml`]: award('ada', `did:key:${LOST}`),
	[`awards/${BO}.yml`]: award(
		'bo',
		`${url}${base}awards/${NAME.bo}/#holder`,
		'revoked: { on: 2027-01-20, because: The knot was a picture. }\n',
	),
});

/** The school with `changes` laid over it. */
export async function issuingCatalogue(changes: Sample = {}): Promise<Catalogue> {
	const school = issuingSchoolAt('https://school.example', '/');
	return (await schoolOf({ ...school, ...changes })).catalogue;
}

export const testKey = (): Promise<SigningKey> => readKey(SECRET);

/** The credential of an award, unsigned. */
export function credential(catalogue: Catalogue, award = ADA): Credential {
	return credentialOf(
		catalogue,
		catalogue.awards.find(({ id }) => id === award)!,
	)!;
}

/** The same signed, as its file holds it. */
export async function issued(catalogue: Catalogue, award = ADA): Promise<string> {
	return signedText(await sign(credential(catalogue, award), await testKey()));
}

/** The list of what is revoked, as its file holds it. */
export async function issuedList(catalogue: Catalogue): Promise<string> {
	return signedText(await sign(statusListOf(catalogue), await testKey()));
}

/** What a verifier of the school goes by. */
export async function trustOf(catalogue: Catalogue): Promise<Trust> {
	return { issuer: catalogue.issuer!, list: await issuedList(catalogue), now: NOW };
}
