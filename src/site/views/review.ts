import type { Review } from '#core/catalogue/catalogue.ts';
import type { Text } from '#core/text/text.ts';
import { type Edition, textIn } from '../edition.ts';
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
	edition: Edition,
	{ reviewer, date, verdict, text, kudos, questions, concerns }: Review,
): CourseReview {
	const { t, day } = voiceOf(edition);
	return {
		reviewer: personLink(edition, reviewer),
		day: day(date),
		verdict: t(`verdict.${verdict}`),
		text: textIn(edition, text),
		kudos,
		questions,
		concerns,
	};
}
