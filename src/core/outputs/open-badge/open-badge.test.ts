import { base64urlnopad } from '@scure/base';
import { gunzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ADA, BO, credential, issuingCatalogue, issuingSchoolAt } from '#testing/issuing-school.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { achievementOf, embeddedAchievement } from './achievement.ts';
import { credentialOf } from './credential.ts';
import { didDocument, didOf, siteOfDid } from './did.ts';
import { permalink } from './evidence.ts';
import { profileOf } from './profile.ts';
import { levelsReached } from './results.ts';
import { revokedPlaces, statusListOf } from './status-list.ts';
import { assertion2Of, badgeClass2Of, issuer2Of } from './version-2.ts';

const awardOf = (catalogue: Catalogue, id = ADA) => catalogue.awards.find((award) => award.id === id)!;
const name = (id: string) => id.split('/')[1];

test('an award becomes a credential with what was asked for and reached, and nobody else’s name', async () => {
	const catalogue = await issuingCatalogue();
	const achievement = 'https://school.example/badges/knotter/v1.json';
	const level = (criterion: string, number: number, name: string, description: string) => ({
		id: `${achievement}#${criterion}-${number}`,
		type: ['RubricCriterionLevel'],
		name,
		description,
		level: String(number),
	});
	expect(credential(catalogue)).toEqual({
		'@context': [
			'https://www.w3.org/ns/credentials/v2',
			'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
		],
		id: `https://school.example/awards/${name(ADA)}/`,
		type: ['VerifiableCredential', 'OpenBadgeCredential'],
		name: 'Knotter',
		issuer: {
			id: 'did:web:school.example',
			type: ['Profile'],
			name: 'Example University',
			url: 'https://school.example/',
		},
		validFrom: '2027-01-10T00:00:00Z',
		awardedDate: '2027-01-10T00:00:00Z',
		credentialSubject: {
			id: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
			type: ['AchievementSubject'],
			achievement: {
				id: achievement,
				type: ['Achievement'],
				name: 'Knotter',
				description: 'Ties a knot that holds.',
				achievementType: 'Competency',
				version: '1',
				inLanguage: 'en',
				creator: {
					id: 'https://school.example/schools/webcraft/',
					type: ['Profile'],
					name: 'School of Webcraft',
					url: 'https://school.example/schools/webcraft/',
				},
				criteria: {
					id: 'https://school.example/badges/knotter/',
					narrative: 'Two peers pulled at it, and it held.',
				},
				image: { id: 'https://school.example/badges/knotter.svg', type: 'Image' },
				resultDescription: [
					{
						id: `${achievement}#holds`,
						type: ['ResultDescription'],
						name: 'It holds',
						resultType: 'RubricCriterionLevel',
						requiredLevel: `${achievement}#holds-2`,
						rubricCriterionLevel: [
							level('holds', 2, 'mostly', 'It holds a cup.'),
							level('holds', 3, 'always', 'It holds a boat.'),
						],
					},
					{
						id: `${achievement}#told`,
						type: ['ResultDescription'],
						name: 'It is told',
						resultType: 'RubricCriterionLevel',
						requiredLevel: `${achievement}#told-2`,
						rubricCriterionLevel: [level('told', 2, 'mostly', 'With a guess.')],
					},
				],
			},
			result: [
				{
					type: ['Result'],
					resultDescription: `${achievement}#holds`,
					achievedLevel: `${achievement}#holds-3`,
				},
				{
					type: ['Result'],
					resultDescription: `${achievement}#told`,
					achievedLevel: `${achievement}#told-2`,
				},
			],
		},
		evidence: [
			{
				id: 'https://school.example/repository/blob/0123456789abcdef0123456789abcdef01234567/content/work/knots/tie-one/ada.mdx',
				type: ['Evidence'],
			},
		],
		credentialStatus: {
			id: `https://school.example/status/revocation-1.json#${awardOf(catalogue).status}`,
			type: 'BitstringStatusListEntry',
			statusPurpose: 'revocation',
			statusListIndex: String(awardOf(catalogue).status),
			statusListCredential: 'https://school.example/status/revocation-1.json',
		},
	});
});

test('an award that is signed again counts from that day, and ends when it would have ended', async () => {
	const school = issuingSchoolAt('https://school.example', '/');
	const catalogue = await issuingCatalogue({
		'badges/knotter.mdx': String(school['badges/knotter.mdx']).replace(
			'type: skill',
			'type: skill\nmonths: 1',
		),
		[`awards/${ADA}.yml`]: `${String(school[`awards/${ADA}.yml`])}reissued: 2027-01-25\nevidence: ["https://ada.example/knot"]\n`,
	});
	expect(credential(catalogue)).toMatchObject({
		awardedDate: '2027-01-10T00:00:00Z',
		validFrom: '2027-01-25T00:00:00Z',
		validUntil: '2027-02-11T00:00:00Z',
		evidence: [{ id: 'https://ada.example/knot', type: ['Evidence'] }],
	});
});

test('an award of an older version bears what its last credential bore, or nothing is said of it', async () => {
	const catalogue = await issuingCatalogue();
	const before = credential(catalogue);
	const badges = catalogue.badges.map((badge) => ({ ...badge, title: 'Master of knots', version: 2 }));
	const later = { ...catalogue, badges };
	expect(credentialOf(later, awardOf(later))).toBeUndefined();
	expect(credentialOf(later, awardOf(later), before.credentialSubject.achievement)).toEqual(before);
	expect(embeddedAchievement(before)).toEqual({
		'@context': ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
		...before.credentialSubject.achievement,
	});
	expect(achievementOf(later, badges[0]!, 1)).toBeUndefined();
	expect(achievementOf(later, badges[0]!, 2)).toMatchObject({
		id: 'https://school.example/badges/knotter/v2.json',
		name: 'Master of knots',
		resultDescription: [
			{ rubricCriterionLevel: [{ level: '1' }, { level: '2' }, { level: '3' }] },
			{ rubricCriterionLevel: [{ level: '1' }, { level: '2' }, { level: '3' }] },
		],
	});
});

test('of what peers found, only what let the rule hold is told, and of two findings the lower', () => {
	const level = (criterion: string, median: number) => ({ criterion, median, lowest: 1, holds: true });
	const assessments = { what: 'assessments' as const, holds: true };
	expect(
		levelsReached({
			what: 'any',
			holds: true,
			parts: [
				{ ...assessments, levels: [level('holds', 3), level('told', 2)] },
				{ ...assessments, levels: [level('holds', 2)] },
				{ ...assessments, holds: false, levels: [level('told', 1), level('neat', 3)] },
			],
		}),
	).toEqual(
		new Map([
			['holds', 2],
			['told', 2],
		]),
	);
	expect(levelsReached(undefined)).toEqual(new Map());
});

test('an issuer is named for its address, and its address is found by its name', () => {
	const names = (
		[
			['https://school.example', '/'],
			['https://school.example', '/school/'],
			['https://localhost:8443', '/a/b/'],
		] as const
	).map(([url, base]) => didOf({ url, base }));
	expect(names).toEqual([
		'did:web:school.example',
		'did:web:school.example:school',
		'did:web:localhost%3A8443:a:b',
	]);
	expect(names.map(siteOfDid)).toEqual([
		{ url: 'https://school.example', base: '/' },
		{ url: 'https://school.example', base: '/school/' },
		{ url: 'https://localhost:8443', base: '/a/b/' },
	]);
});

test('the school vouches for its keys under each of its names, but not for one that it has lost', async () => {
	const { issuer } = await issuingCatalogue();
	const did = 'did:web:old.example:school';
	const tokenKeys = [{ id: 'tokens-2027', modulus: 'n', state: 'active' as const, from: '2027-01-01' }];
	expect(didDocument({ ...issuer!, tokenKeys }, did)).toEqual({
		'@context': [
			'https://www.w3.org/ns/did/v1',
			'https://w3id.org/security/multikey/v1',
			'https://w3id.org/security/jwk/v1',
		],
		id: did,
		alsoKnownAs: ['did:web:school.example'],
		verificationMethod: [
			{
				id: `${did}#key-2027`,
				type: 'Multikey',
				controller: did,
				publicKeyMultibase: 'z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw',
			},
			{
				id: `${did}#tokens-2027`,
				type: 'JsonWebKey',
				controller: did,
				publicKeyJwk: { kty: 'RSA', alg: 'RS256', n: 'n', e: 'AQAB' },
			},
		],
		assertionMethod: [`${did}#key-2027`, `${did}#tokens-2027`],
	});
});

test('a school that has no keys yet has a name already', async () => {
	const catalogue = await issuingCatalogue({ 'issuer.yml': null });
	expect(profileOf(catalogue)).toEqual({
		'@context': ['https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
		id: 'did:web:school.example',
		type: ['Profile'],
		name: 'Example University',
		url: 'https://school.example/',
		description: 'A school that exists to show what the rules mean.',
	});
});

test('the list of what is revoked has a bit for each, also for those who are gone, and is the same everywhere', async () => {
	const catalogue = await issuingCatalogue();
	const issuer = { ...catalogue.issuer!, withdrawn: [0, 131_071] };
	const list = statusListOf({ ...catalogue, issuer });
	const { encodedList, ...subject } = list.credentialSubject;
	expect({ ...list, credentialSubject: subject }).toEqual({
		'@context': ['https://www.w3.org/ns/credentials/v2'],
		id: 'https://school.example/status/revocation-1.json',
		type: ['VerifiableCredential', 'BitstringStatusListCredential'],
		issuer: 'did:web:school.example',
		validFrom: '2027-01-20T00:00:00Z',
		credentialSubject: {
			id: 'https://school.example/status/revocation-1.json#list',
			type: 'BitstringStatusList',
			statusPurpose: 'revocation',
		},
	});
	const zipped = base64urlnopad.decode(encodedList.slice(1));
	expect([encodedList[0], [...zipped.slice(0, 10)]]).toEqual(['u', [31, 139, 8, 0, 0, 0, 0, 0, 2, 255]]);
	const bits = gunzipSync(zipped);
	const set = Array.from({ length: bits.length * 8 }, (_, place) => place).filter(
		(place) => (bits[place >> 3]! >> (7 - (place & 7))) & 1,
	);
	expect(bits.length).toBe(16_384);
	expect(set).toEqual([0, awardOf(catalogue, BO).status, 131_071].sort((a, b) => a - b));
	expect(new Set(revokedPlaces({ ...catalogue, issuer }))).toEqual(new Set(set));
	expect(encodedList.length).toBeLessThan(120);
});

test('work is shown as it was, on each forge', () => {
	const at = (repository: string) =>
		permalink({ repository, forge: undefined }, 'abcdef1', 'content/work/a.mdx');
	expect(['https://github.com/a/b/', 'https://gitlab.com/a/b', 'https://codeberg.org/a/b'].map(at)).toEqual([
		'https://github.com/a/b/blob/abcdef1/content/work/a.mdx',
		'https://gitlab.com/a/b/-/blob/abcdef1/content/work/a.mdx',
		'https://codeberg.org/a/b/src/commit/abcdef1/content/work/a.mdx',
	]);
});

test('holders who gave a hashed address have the badge in Open Badges 2.0 as well, three files that name one another', async () => {
	const school = issuingSchoolAt('https://school.example', '/');
	const mail = `mail: { hash: "sha256$${'ab'.repeat(32)}", salt: sea }\n`;
	const catalogue = await issuingCatalogue({
		[`awards/${ADA}.yml`]: `${String(school[`awards/${ADA}.yml`])}${mail}`,
		[`awards/${BO}.yml`]: `${String(school[`awards/${BO}.yml`])}${mail}`,
	});
	const context = 'https://w3id.org/openbadges/v2';
	expect(assertion2Of(catalogue, awardOf(catalogue))).toEqual({
		'@context': context,
		type: 'Assertion',
		id: `https://school.example/awards/${name(ADA)}/ob2.json`,
		recipient: { type: 'email', hashed: true, identity: `sha256$${'ab'.repeat(32)}`, salt: 'sea' },
		badge: 'https://school.example/badges/knotter/ob2.json',
		image: `https://school.example/awards/${name(ADA)}/badge.png`,
		issuedOn: '2027-01-10T00:00:00Z',
		verification: { type: 'HostedBadge' },
		evidence: [
			{
				id: 'https://school.example/repository/blob/0123456789abcdef0123456789abcdef01234567/content/work/knots/tie-one/ada.mdx',
			},
		],
	});
	expect(assertion2Of(catalogue, awardOf(catalogue, BO))).toEqual({
		'@context': context,
		type: 'Assertion',
		id: `https://school.example/awards/${name(BO)}/ob2.json`,
		revoked: true,
		revocationReason: 'The knot was a picture.',
	});
	expect(badgeClass2Of(catalogue, catalogue.badges[0]!)).toEqual({
		'@context': context,
		type: 'BadgeClass',
		id: 'https://school.example/badges/knotter/ob2.json',
		name: 'Knotter',
		description: 'Ties a knot that holds.',
		image: 'https://school.example/badges/knotter.svg',
		criteria: {
			id: 'https://school.example/badges/knotter/',
			narrative: 'Two peers pulled at it, and it held.',
		},
		issuer: 'https://school.example/ob2.json',
	});
	expect(
		issuer2Of({ ...catalogue, issuer: { ...catalogue.issuer!, mail: 'badges@school.example' } }),
	).toEqual({
		'@context': context,
		type: 'Issuer',
		id: 'https://school.example/ob2.json',
		name: 'Example University',
		url: 'https://school.example/',
		description: 'A school that exists to show what the rules mean.',
		email: 'badges@school.example',
		verification: {
			type: 'VerificationObject',
			allowedOrigins: 'school.example',
			startsWith: ['https://school.example/awards/'],
		},
	});
	const [plain] = [await issuingCatalogue()];
	expect(assertion2Of(plain, awardOf(plain))).toBeUndefined();
});
