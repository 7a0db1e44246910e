// What the parts of a review and its answers are called, in every language that the site has words for.
import type { ReviewWords } from '#core/reviews/read-text.ts';
import { languages, words, type WordKey } from '#i18n/words.ts';

const inAll = (key: WordKey) => [...new Set(languages.map((language) => words(language)(key)))];

export const reviewWords: ReviewWords = {
	parts: {
		kudos: inAll('review.kudos'),
		questions: inAll('review.questions'),
		concerns: inAll('review.concerns'),
		interests: ['Interests', ...inAll('review.interests')],
	},
	met: {
		yes: inAll('met.yes'),
		partly: inAll('met.partly'),
		no: inAll('met.no'),
		'does-not-apply': ['n/a', ...inAll('met.does-not-apply')],
	},
};
