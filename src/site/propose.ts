// The two acts that every page leads to: propose a course, review one. The handbook tells how; without a page on it,
// the forge's own form has to do.
import { addresses } from '#core/addresses.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { newFileAddress } from './forge.ts';
import type { Link } from './meta.ts';
import { voiceOf } from './voice.ts';

/** How to propose a course. */
export function proposeLink(catalogue: Catalogue): Link {
	return {
		href: handbookOr(catalogue, 'proposing-a-course', 'courses/name-of-your-course/index.mdx'),
		label: voiceOf(catalogue).t('nav.propose'),
	};
}

/** How to review `course`. */
export function reviewLink(catalogue: Catalogue, course: string): Link {
	return {
		href: handbookOr(catalogue, 'reviewing', `reviews/${course}/your-handle-1.mdx`),
		label: voiceOf(catalogue).t('course.writeReview'),
	};
}

function handbookOr(catalogue: Catalogue, page: string, file: string): string {
	return catalogue.handbook.some(({ id }) => id === page)
		? voiceOf(catalogue).href(addresses.handbookPage(page))
		: newFileAddress(catalogue.site, file);
}
