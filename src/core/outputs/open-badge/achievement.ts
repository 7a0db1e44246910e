// What a badge stands for, as it is at one version of its rule. Older versions live on in the credentials that bear them.
import { absolute, addresses } from '../../addresses.ts';
import type { Badge } from '../../catalogue/catalogue.ts';
import type { BadgeRule } from '../../schema/badge.ts';
import { creatorOf } from './profile.ts';
import { type Achievement, OPEN_BADGES_3, type ResultDescription, type School } from './shapes.ts';

type Needed = Pick<School, 'site' | 'schools' | 'entries'>;

/** The achievement of `badge` with every level of its rubric, as its address gives it; undefined for other versions. */
export function achievementOf(
	school: Needed,
	badge: Badge,
	version: number,
): (Achievement & { '@context': [typeof OPEN_BADGES_3] }) | undefined {
	if (version !== badge.version) return undefined;
	return { '@context': [OPEN_BADGES_3], ...achievement(school, badge) };
}

/** What stands at the address of an older version: the achievement of a credential that bears it. */
export function embeddedAchievement(credential: {
	credentialSubject: { achievement: Achievement };
}): Achievement & { '@context': [typeof OPEN_BADGES_3] } {
	return { '@context': [OPEN_BADGES_3], ...credential.credentialSubject.achievement };
}

/** An achievement as a credential bears it: of each criterion only the levels that were asked for and reached. */
export function achievement(
	school: Needed,
	badge: Badge,
	reached?: ReadonlyMap<string, number>,
): Achievement {
	const { site } = school;
	const id = absolute(site, addresses.achievement(badge.id, badge.version));
	const described = resultDescriptions(school, badge, id, reached);
	return {
		id,
		type: ['Achievement'],
		name: badge.title,
		description: badge.description,
		achievementType: TYPES[badge.type],
		version: String(badge.version),
		inLanguage: site.languages[0] ?? 'en',
		creator: creatorOf(school, badge.school),
		criteria: {
			id: absolute(site, addresses.badge(badge.id)),
			narrative: badge.text.plain.trim() || badge.description,
		},
		image: { id: absolute(site, pictureOf(badge)), type: 'Image' },
		...(described.length > 0 && { resultDescription: described }),
	};
}

/** The address of a level of a criterion, counted from 1. */
export const levelId = (achievementId: string, criterion: string, level: number) =>
	`${criterionId(achievementId, criterion)}-${level}`;

export const criterionId = (achievementId: string, criterion: string) => `${achievementId}#${criterion}`;

/** Where the picture of a badge is: its own, or the one that is drawn for it. */
export function pictureOf({ id, picture }: Pick<Badge, 'id' | 'picture'>): string {
	return addresses.picture(`badges/${picture ?? `${id}.svg`}`);
}

const TYPES = { skill: 'Competency', community: 'Badge', completion: 'CertificateOfCompletion' } as const;

function resultDescriptions(
	{ entries }: Needed,
	{ rubric, rule }: Badge,
	id: string,
	reached: ReadonlyMap<string, number> | undefined,
): ResultDescription[] {
	const criteria = (rubric && entries.rubrics.get(rubric)?.criteria) || [];
	return criteria
		.filter((criterion) => criterion.levels.length > 0 && (reached?.has(criterion.id) ?? true))
		.map((criterion): ResultDescription => {
			const asked = askedLevel(rule, criterion.id);
			const required = asked && Math.min(Math.ceil(asked), criterion.levels.length);
			const shown = reached && [required, reached.get(criterion.id)];
			return {
				id: criterionId(id, criterion.id),
				type: ['ResultDescription'],
				name: criterion.title,
				resultType: 'RubricCriterionLevel',
				...(required && { requiredLevel: levelId(id, criterion.id, required) }),
				rubricCriterionLevel: criterion.levels
					.map((level, index) => ({ ...level, number: index + 1 }))
					.filter(({ number }) => shown?.includes(number) ?? true)
					.map(({ label, means, number }) => ({
						id: levelId(id, criterion.id, number),
						type: ['RubricCriterionLevel'],
						name: label,
						description: means,
						level: String(number),
					})),
			};
		});
}

// The lowest middle level that any way to the badge asks for.
function askedLevel(rule: BadgeRule, criterion: string): number | undefined {
	const { assessments, all = [], any = [] } = rule;
	const own = assessments?.medians.find((one) => one.criterion === criterion)?.atLeast;
	const parts = [...all, ...any].map((part) => askedLevel(part, criterion));
	const asked = [own ?? assessments?.median, ...parts].filter((level) => level !== undefined);
	return asked.length > 0 ? Math.min(...asked) : undefined;
}
