// The two acts that every page leads to: propose a course, review one. The handbook tells how; without a page on it,
// the forge's own form has to do.
import { addresses } from '#core/addresses.ts';
import type { Edition } from './edition.ts';
import { newFileAddress } from './forge.ts';
import type { Link } from './meta.ts';
import { voiceOf } from './voice.ts';

/** How to propose a course. */
export function proposeLink(edition: Edition): Link {
	return {
		href: voiceOf(edition).href(addresses.propose),
		label: voiceOf(edition).t('nav.propose'),
	};
}

/** How to review `course`. */
export function reviewLink(edition: Edition, course: string): Link {
	return {
		href: handbookOr(edition, 'reviewing', `reviews/${course}/your-handle-1.mdx`),
		label: voiceOf(edition).t('course.writeReview'),
	};
}

function handbookOr(edition: Edition, page: string, file: string): string {
	return edition.handbook.some(({ id }) => id === page)
		? voiceOf(edition).href(addresses.handbookPage(page))
		: newFileAddress(edition.site, file);
}
