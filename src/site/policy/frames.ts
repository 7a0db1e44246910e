// Whose pages may stand in ours once a reader has asked for them: what `site.yml` or a course names, and nothing else.
import type { DiscussionRecord } from '#core/schema/discussion.ts';

type Place = Pick<DiscussionRecord, 'way' | 'url'>;

export const GISCUS = 'https://giscus.app';

/** The host whose page shows what is said at `place`; undefined where only a link leads there. */
export function frameOrigin({ way, url }: Place): string | undefined {
	if (way === 'giscus') return GISCUS;
	return way === 'discourse' ? new URL(url).origin : undefined;
}

/** Those hosts, each once. */
export function frameOrigins(places: readonly (Place | undefined)[]): string[] {
	const found = places.map((place) => place && frameOrigin(place)).filter((one) => one !== undefined);
	return [...new Set(found)].sort();
}
