// Who holds an award, as pages may say it: a handle, and a name only where its owner wants that.
import { addresses } from '#core/addresses.ts';
import type { Award } from '#core/catalogue/catalogue.ts';
import { stateOf } from '#core/recognition/validity.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { personLink } from './find.ts';

/** The holder of an award; without an address where they have no page. */
export function holderLink(edition: Edition, handle: string): Link {
	const { href, label } = personLink(edition, handle);
	return { href, label: edition.entries.people.get(handle)?.consent.name ? label : `@${handle}` };
}

/** The awards that `handle` shows, the newest first; what is revoked is shown by nobody. */
export function shownBy(edition: Edition, handle: string): Award[] {
	return edition.awards.filter((award) => award.holder === handle && isShown(edition, award));
}

/** Whether lists, feeds and search engines may know of `award`. */
export function isShown(edition: Edition, award: Award): boolean {
	return award.listed && stateOf(edition, award) !== 'revoked';
}

/** Where somebody shows what they hold; undefined where they show nothing. */
export function shelfLink(edition: Edition, handle: string): string | undefined {
	if (shownBy(edition, handle).length === 0) return undefined;
	return voiceOf(edition).href(addresses.shelf(handle));
}
