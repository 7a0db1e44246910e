// What Open Badges are made of: plain values, as JSON has them. Terms: https://www.imsglobal.org/spec/ob/v3p0/
import type { Catalogue, Day } from '../../catalogue/catalogue.ts';

/** The only vocabularies that we write and read. Copies of them lie in `credentials/contexts/`. */
export const CREDENTIALS_V2 = 'https://www.w3.org/ns/credentials/v2';
export const OPEN_BADGES_3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** A moment, as `2027-02-01T00:00:00Z`. */
export type Moment = string;

export const midnight = (day: Day): Moment => `${day}T00:00:00Z`;

export interface Profile {
	id: string;
	type: ['Profile'];
	name: string;
	url: string;
	description?: string;
}

export interface Level {
	id: string;
	type: ['RubricCriterionLevel'];
	name: string;
	description: string;
	level: string;
}

export interface ResultDescription {
	id: string;
	type: ['ResultDescription'];
	name: string;
	resultType: 'RubricCriterionLevel';
	requiredLevel?: string;
	rubricCriterionLevel: Level[];
}

export interface Achievement {
	id: string;
	type: ['Achievement'];
	name: string;
	description: string;
	achievementType: string;
	version: string;
	inLanguage: string;
	creator: Profile;
	criteria: { id: string; narrative: string };
	image: { id: string; type: 'Image' };
	resultDescription?: ResultDescription[];
}

export interface Result {
	type: ['Result'];
	resultDescription: string;
	achievedLevel: string;
}

export interface StatusEntry {
	id: string;
	type: 'BitstringStatusListEntry';
	statusPurpose: 'revocation';
	statusListIndex: string;
	statusListCredential: string;
}

/** What is said to be true; it counts once it is signed. */
export interface Credential {
	'@context': [typeof CREDENTIALS_V2, typeof OPEN_BADGES_3];
	id: string;
	type: ['VerifiableCredential', 'OpenBadgeCredential'];
	name: string;
	issuer: Profile;
	validFrom: Moment;
	validUntil?: Moment;
	awardedDate: Moment;
	credentialSubject: {
		id: string;
		type: ['AchievementSubject'];
		achievement: Achievement;
		result?: Result[];
	};
	evidence?: { id: string; type: ['Evidence'] }[];
	credentialStatus: StatusEntry;
}

/** Which awards count no more, a bit each: https://www.w3.org/TR/vc-bitstring-status-list/ */
export interface StatusList {
	'@context': [typeof CREDENTIALS_V2];
	id: string;
	type: ['VerifiableCredential', 'BitstringStatusListCredential'];
	issuer: string;
	validFrom: Moment;
	credentialSubject: {
		id: string;
		type: 'BitstringStatusList';
		statusPurpose: 'revocation';
		encodedList: string;
	};
}

/** What of a catalogue a badge needs. */
export type School = Pick<
	Catalogue,
	'site' | 'badges' | 'schools' | 'awards' | 'issuer' | 'entries' | 'today'
>;
