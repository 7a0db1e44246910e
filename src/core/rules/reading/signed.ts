// Held for every file that only the school’s key can write, and for what people signed with a key of their own.
import type { Rule } from '../rule.ts';

const list = 'awards/revocation-1.json';
const ledger = 'awards/2027/f6qipv6anpzjecax.yml';
const credential = 'awards/2027/f6qipv6anpzjecax.json';
const assessment = 'assessments/knots/tie-one/ada/guests-r1.yml';
const at = (file: string, message: string, id: string, place = '1:1') =>
	`${file}:${place}  ${message} [${id}]`;

const issuer = `did: did:web:school.example
keys:
  - { id: key-2027, multibase: z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw, state: active, from: 2027-01-01 }
`;

const badge = `---
title: Knotter
description: Ties a knot that holds.
type: skill
school: webcraft
rule: { manual: { because: A steward pulled at it. } }
---

Somebody pulled at it, and it held.
`;

const award = `badge: knotter
rule: a58d71bdabe9dd76388cfd85a10db5d5
holder: ada
recipient: https://school.example/awards/f6qipv6anpzjecax/#holder
date: 2027-01-10
status: 7062
granted: { by: stewards, because: I pulled at it. }
`;

/** Signed by a key that everybody knows, and just as much as can be signed. */
const signed = `{"@context":["https://www.w3.org/ns/credentials/v2","https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],"id":"https://school.example/awards/f6qipv6anpzjecax/","type":["VerifiableCredential","OpenBadgeCredential"],"issuer":"did:web:school.example","validFrom":"2027-01-10T00:00:00Z","awardedDate":"2027-01-10T00:00:00Z","credentialSubject":{"id":"https://school.example/awards/f6qipv6anpzjecax/#holder","type":["AchievementSubject"],"achievement":{"id":"https://school.example/badges/knotter/v1.json","type":["Achievement"],"name":"Knotter"}},"credentialStatus":{"id":"https://school.example/status/revocation-1.json#7062","type":"BitstringStatusListEntry","statusPurpose":"revocation","statusListIndex":"7062","statusListCredential":"https://school.example/status/revocation-1.json"},"proof":{"type":"DataIntegrityProof","created":"2027-01-10T00:00:00Z","verificationMethod":"did:web:school.example#key-2027","cryptosuite":"eddsa-rdfc-2022","proofPurpose":"assertionMethod","proofValue":"z3n6azSFaBSeg1rT9Kxa6JTVsKVxXSAXBpHdwvDLLH9LtXKWjidPM4opRj8i9eLykaVsgi7KhUpQZoFhne86bP99k"}}
`;

const given = { 'issuer.yml': issuer, 'badges/knotter.mdx': badge, [ledger]: award, [credential]: signed };

const rubric = `title: Knots
of: work
criteria: [{ id: holds, title: It holds, question: Does it hold? }]
`;

const judged = (provenance: string) => ({
	'people/guests.yml': `name: The guests
bio: They read proposals.
keys: ["did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK"]
`,
	'rubrics/knots.yml': rubric,
	'work/knots/tie-one/ada.mdx': '---\ntitle: A bowline\ndate: 2027-01-05\n---\n\nIt held.\n',
	[assessment]: `rubric: knots\nrevision: 1\ndate: 2027-01-08\nkudos: It holds.\n${provenance}`,
});

export const signedRules: readonly Rule[] = [
	{
		id: 'award/form',
		title: 'Signed files are whole',
		why: 'Wallets and verifiers read these files as they are. Half of one says nothing, and nobody could tell what was signed.',
		severity: 'error',
		bad: { [list]: '{"proof": ' },
		says: [
			at(
				list,
				'This is not JSON, so nothing can be signed in it. Delete the file; `npm run sign` writes it.',
				'award/form',
			),
		],
	},
	{
		id: 'award/signature',
		title: 'The school has signed what it publishes as signed',
		why: 'A badge is worth what its signature is worth. One that does not hold would be refused by every wallet, and by our own page.',
		severity: 'error',
		good: given,
		bad: { ...given, [credential]: signed.replace('"Knotter"', '"Captain"') },
		says: [
			at(
				credential,
				'It has changed since it was signed. Take the file as it was from git; or delete it, and `npm run sign` writes it again.',
				'award/signature',
			),
		],
	},
	{
		id: 'award/differs',
		title: 'A credential says what the ledger says',
		why: 'The ledger is what people read and agree to; the credential is what its holder shows. They must not tell of two awards.',
		severity: 'error',
		bad: { ...given, [ledger]: award.replace('date: 2027-01-10', 'date: 2027-01-09') },
		says: [
			at(
				credential,
				`The credential says otherwise than the ledger when it was given. Write in \`${ledger}\` what was signed; to change it, revoke this award.`,
				'award/differs',
			),
		],
	},
	{
		id: 'award/waits',
		title: 'What changed in the ledger is signed again',
		why: 'Until then wallets and other sites see the award as it was before.',
		severity: 'advice',
		bad: { ...given, [ledger]: `${award}reissued: 2027-01-20\n` },
		says: [
			at(
				ledger,
				'advice: This waits to be signed again. The job of the awards does it after the merge, or `npm run sign`.',
				'award/waits',
				'8:11',
			),
		],
	},
	{
		id: 'status/list',
		title: 'The list of what is revoked is signed, and right',
		why: 'Everybody who verifies a badge asks this list. Another one could bring a revoked badge back, or take anybody’s away.',
		severity: 'error',
		bad: { 'issuer.yml': issuer, [list]: '{}\n' },
		says: [
			at(
				list,
				'It uses other words than Open Badges do. Take the file as it was from git; or delete it, and `npm run sign` writes it again.',
				'status/list',
			),
		],
	},
	{
		id: 'provenance/signature',
		title: 'Who is said to have signed has signed',
		why: 'An assessment counts because one knows who wrote it. A signature that does not hold would put words into somebody’s mouth.',
		severity: 'error',
		good: judged('read: e2bd6533a59514b154da170791cce926\n'),
		bad: judged(
			`provenance: { way: key, key: "did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK", signature: ${'A'.repeat(86)} }\n`,
		),
		says: [
			at(
				assessment,
				'The signature is of other words than these, or of another file. Let its writer sign it again, or take the provenance out.',
				'provenance/signature',
				'5:20',
			),
		],
	},
];
