// The vocabularies that credentials are written in, as copies of our own: nobody who signs or verifies asks a network.
import { CREDENTIALS_V2, OPEN_BADGES_3 } from '../core/outputs/open-badge/shapes.ts';
import credentials from './contexts/credentials-v2.json' with { type: 'json' };
import openBadges from './contexts/open-badges-3.0.3.json' with { type: 'json' };

const KNOWN: ReadonlyMap<string, object> = new Map<string, object>([
	[CREDENTIALS_V2, credentials],
	[OPEN_BADGES_3, openBadges],
]);

/** What stands at an address, for JSON-LD; no other address is ever asked. */
export async function knownContext(url: string) {
	const document = KNOWN.get(url);
	if (!document) throw new Error(`Nothing is fetched from ${url}.`);
	return { contextUrl: undefined, documentUrl: url, document, tag: 'static' };
}
