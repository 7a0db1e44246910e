// The ids that headings have on a page.
import GithubSlugger from 'github-slugger';

const PREFIX = 'on-';

/** Gives each heading of one page an id of its own; the prefix keeps ids apart from the browser’s own names. */
export function anchors(): (heading: string) => string {
	const slugger = new GithubSlugger();
	return (heading) => `${PREFIX}${slugger.slug(heading) || 'section'}`;
}
