import { addresses } from '#core/addresses.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

/** A topic in plain words: “web-standards” is an address, “web standards” is read. */
export function topicLabel(topic: string): string {
	return topic.replaceAll('-', ' ');
}

/** A link to all courses about `topic`. */
export function topicLink(edition: Edition, topic: string): Link {
	return { href: voiceOf(edition).href(addresses.browseBy('topic', topic)), label: topicLabel(topic) };
}
