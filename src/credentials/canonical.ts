// One sequence of bytes for everything that says the same: RDF Dataset Canonicalization, https://www.w3.org/TR/rdf-canon/
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { knownContext } from './contexts.ts';
import { jsonLd } from './json-ld.ts';

/** Nodes without a name that look alike are compared at most so often; our own never look alike. */
const COMPARISONS = 64;

/** A word that no vocabulary knows, or a knot of nodes that would take for ever. */
export class NotCanonical extends Error {}

/** SHA-256 of what `document` says. Throws `NotCanonical` where a part of it would not be covered by a signature. */
export async function canonicalHash(document: object): Promise<Uint8Array> {
	return sha256(utf8ToBytes(await canonical(document)));
}

export async function canonical(document: object): Promise<string> {
	const jsonld = await jsonLd();
	const options = {
		safe: true,
		base: null,
		rdfDirection: 'i18n-datatype',
		documentLoader: knownContext,
		canonizeOptions: { algorithm: 'RDFC-1.0', maxDeepIterations: COMPARISONS },
	};
	try {
		return (await jsonld.canonize(document, options as object)) as unknown as string;
	} catch (error) {
		throw new NotCanonical(error instanceof Error ? error.message : String(error));
	}
}
