// Work to look at before one begins: what earned a badge, where its maker shows the work and the badge.
import { addresses } from '#core/addresses.ts';
import type { Award } from '#core/catalogue/catalogue.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { holderLink } from './holder.ts';

export type Exemplar = Link & { by: Link };

/** At most so many: one does not read more before one begins. */
const MOST = 6;

/** The work that `awards` rest on, each once, the newest award first. */
export function exemplarsOf(edition: Edition, awards: readonly Award[]): Exemplar[] {
	const { href } = voiceOf(edition);
	const ids = new Set(awards.flatMap(({ work }) => work));
	return edition.works
		.filter(({ id, listed }) => listed && ids.has(id))
		.slice(0, MOST)
		.map(({ id, title, maker }) => ({
			href: href(addresses.oneWork(id)),
			label: title,
			by: holderLink(edition, maker),
		}));
}
