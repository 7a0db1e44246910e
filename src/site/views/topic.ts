import { addresses } from '#core/addresses.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

/** A topic in plain words: “web-standards” is an address, “web standards” is read. */
export function topicLabel(topic: string): string {
	return topic.replaceAll('-', ' ');
}

/** A link to everything that speaks of `topic`. */
export function topicLink(edition: Edition, topic: string): Link {
	const label = topicLabel(topic);
	return { href: `${voiceOf(edition).href(addresses.search)}?q=${encodeURIComponent(label)}`, label };
}
