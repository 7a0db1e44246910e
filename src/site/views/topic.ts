import { addresses } from '#core/addresses.ts';
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

/** A topic in plain words: “web-standards” is an address, “web standards” is read. */
export function topicLabel(topic: string): string {
	return topic.replaceAll('-', ' ');
}

/** A link to everything that speaks of `topic`. */
export function topicLink(catalogue: Catalogue, topic: string): Link {
	const label = topicLabel(topic);
	return { href: `${voiceOf(catalogue).href(addresses.search)}?q=${encodeURIComponent(label)}`, label };
}
