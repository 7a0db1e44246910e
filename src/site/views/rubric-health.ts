// Where readers of a rubric differ most, for those who write it: lines of it, never people.
import type { RubricRecord } from '#core/schema/rubric.ts';
import { rubricHealth } from '#core/recognition/rubric-health.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';

export interface ToldHealth {
	title: string;
	/** How far two readers are apart on it. */
	apart: string;
	/** Said of a line that should be written anew. */
	unclear: string | undefined;
}

/** Of fewer pairs, one could tell who read what. */
const FEWEST = 3;

/** The lines of `rubric` that several have read the same work by, the most disputed first. */
export function healthOf(edition: Edition, rubric: RubricRecord & { id: string }): ToldHealth[] {
	const { t } = voiceOf(edition);
	return rubricHealth(edition.source, rubric.id)
		.flatMap(({ apart, ...one }) => (apart === undefined || one.pairs < FEWEST ? [] : [{ ...one, apart }]))
		.sort((a, b) => b.apart - a.apart)
		.map(({ criterion, apart, pairs, unclear }) => ({
			title: rubric.criteria.find(({ id }) => id === criterion)?.title ?? criterion,
			apart: t('rubric.apart', { n: pairs, apart: Math.round(apart * 10) / 10 }),
			unclear: unclear ? t('rubric.unclear') : undefined,
		}));
}
