// An award as an Open Badge: who, what, why and since when; whom it names is said by the ledger.
import { absolute, addresses } from '../../addresses.ts';
import type { Award } from '../../catalogue/catalogue.ts';
import { addDays } from '../../catalogue/days.ts';
import { lastDayOf } from '../../recognition/validity.ts';
import { achievement, criterionId, levelId } from './achievement.ts';
import { evidenceOf } from './evidence.ts';
import { issuerOf } from './profile.ts';
import { levelsReached } from './results.ts';
import {
	type Achievement,
	type Credential,
	CREDENTIALS_V2,
	midnight,
	OPEN_BADGES_3,
	type Result,
	type School,
	type StatusEntry,
} from './shapes.ts';

/**
 * The credential of an award, unsigned; the same for the same ledger. An award of an older version of its badge bears
 * `before`, the achievement of its last credential; undefined where nothing says what it stood for.
 */
export function credentialOf(school: School, award: Award, before?: Achievement): Credential | undefined {
	const borne = before ?? current(school, award);
	if (!borne) return undefined;
	const result = resultsOf(borne, award);
	const evidence = evidenceOf(school.site, award);
	const last = lastDayOf(school, award);
	return {
		'@context': [CREDENTIALS_V2, OPEN_BADGES_3],
		id: absolute(school.site, addresses.award(award.id)),
		type: ['VerifiableCredential', 'OpenBadgeCredential'],
		name: borne.name,
		issuer: issuerOf(school),
		validFrom: midnight(award.reissued ?? award.date),
		...(last !== undefined && { validUntil: midnight(addDays(last, 1)) }),
		awardedDate: midnight(award.date),
		credentialSubject: {
			id: award.recipient,
			type: ['AchievementSubject'],
			achievement: borne,
			...(result.length > 0 && { result }),
		},
		...(evidence.length > 0 && {
			evidence: evidence.map((id) => ({ id, type: ['Evidence'] satisfies ['Evidence'] })),
		}),
		credentialStatus: statusOf(school, award),
	};
}

function current(school: School, { badge, version, trace }: Award): Achievement | undefined {
	const found = school.badges.find(({ id }) => id === badge);
	return found?.version === version ? achievement(school, found, levelsReached(trace)) : undefined;
}

// Only what the achievement describes can be said to be reached.
function resultsOf({ id, resultDescription = [] }: Achievement, { trace }: Award): Result[] {
	const described = new Set(
		resultDescription.flatMap(({ rubricCriterionLevel }) => rubricCriterionLevel.map((level) => level.id)),
	);
	return [...levelsReached(trace)]
		.map(([criterion, level]): Result => ({
			type: ['Result'],
			resultDescription: criterionId(id, criterion),
			achievedLevel: levelId(id, criterion, level),
		}))
		.filter(({ achievedLevel }) => described.has(achievedLevel));
}

function statusOf({ site }: School, { status }: Award): StatusEntry {
	const list = absolute(site, addresses.revocations);
	return {
		id: `${list}#${status}`,
		type: 'BitstringStatusListEntry',
		statusPurpose: 'revocation',
		statusListIndex: String(status),
		statusListCredential: list,
	};
}
