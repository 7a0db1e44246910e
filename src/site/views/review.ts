import type { Catalogue, Review } from '#core/catalogue/catalogue.ts';
import type { Text } from '#core/text/text.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { personLink } from './find.ts';

export interface CourseReview {
	reviewer: Link;
	day: string;
	verdict: string;
	text: Text;
	kudos: string | undefined;
	questions: string | undefined;
	concerns: string | undefined;
}

/** A review, as it stands under its course. */
export function reviewOf(
	catalogue: Catalogue,
	{ reviewer, date, verdict, text, kudos, questions, concerns }: Review,
): CourseReview {
	const { t, day } = voiceOf(catalogue);
	return {
		reviewer: personLink(catalogue, reviewer),
		day: day(date),
		verdict: t(`verdict.${verdict}`),
		text,
		kudos,
		questions,
		concerns,
	};
}
