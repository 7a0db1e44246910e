// Signatures over what a document says: https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022
import { base58 } from '@scure/base';
import { keyAddress } from '../core/outputs/open-badge/did.ts';
import { canonicalHash } from './canonical.ts';
import type { SigningKey } from './keys.ts';

export interface Proof {
	type: 'DataIntegrityProof';
	created: string;
	verificationMethod: string;
	cryptosuite: 'eddsa-rdfc-2022';
	proofPurpose: 'assertionMethod';
	proofValue: string;
}

/** What can be signed: it says who issues it and since when. */
export interface Signable {
	'@context': readonly string[];
	issuer: string | { id: string };
	validFrom: string;
}

export type Signed<Document> = Document & { proof: Proof };

/** Signs `document` as of the day from which it counts, so that the same document gives the same bytes, whenever. */
export async function sign<Document extends Signable>(
	document: Document,
	key: SigningKey,
	address = keyAddress(issuerOf(document), key.id),
): Promise<Signed<Document>> {
	const proof = {
		type: 'DataIntegrityProof',
		created: document.validFrom,
		verificationMethod: address,
		cryptosuite: 'eddsa-rdfc-2022',
		proofPurpose: 'assertionMethod',
	} as const;
	const signature = await key.sign(await signedBytes(document, proof));
	return { ...document, proof: { ...proof, proofValue: `z${base58.encode(signature)}` } };
}

const issuerOf = ({ issuer }: Signable) => (typeof issuer === 'string' ? issuer : issuer.id);

/** A signed document as a file holds it. */
export function signedText(document: object): string {
	return `${JSON.stringify(document, null, 2)}\n`;
}

/** Whether `key` has signed what `document` says, with all that `proof` says of the signature. */
export async function proves(
	document: { '@context'?: unknown },
	{ proofValue, ...proof }: { proofValue: string },
	key: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
	const signature = signatureOf(proofValue);
	if (!signature) return false;
	const bytes = await signedBytes(document, proof);
	const imported = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
	return crypto.subtle.verify('Ed25519', imported, signature, bytes);
}

async function signedBytes(
	document: { '@context'?: unknown },
	proof: object,
): Promise<Uint8Array<ArrayBuffer>> {
	const options = await canonicalHash({ '@context': document['@context'], ...proof });
	return new Uint8Array([...options, ...(await canonicalHash(document))]);
}

function signatureOf(value: string): Uint8Array<ArrayBuffer> | undefined {
	if (!/^z[1-9A-HJ-NP-Za-km-z]{80,90}$/.test(value)) return undefined;
	const bytes = base58.decode(value.slice(1));
	return bytes.length === 64 ? new Uint8Array(bytes) : undefined;
}
