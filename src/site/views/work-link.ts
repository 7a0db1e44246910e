import { addresses } from '#core/addresses.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

/** A link to what somebody made, by its title and the handle of its maker; without an address where it is gone. */
export function workLink(edition: Edition, id: string): Link {
	const { t, href } = voiceOf(edition);
	const work = edition.works.find((one) => one.id === id);
	if (!work) return { href: '', label: t('work.gone', { work: id }) };
	return { href: href(addresses.oneWork(id)), label: work.title };
}
