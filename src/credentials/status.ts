// Whether a place of a signed list says that what has it is revoked.
import { base64urlnopad } from '@scure/base';
import { gunzipSync } from 'fflate';
import { PLACES } from '../core/recognition/digest.ts';
import { at, type JsonObject, textAt } from './json.ts';
import { isGenuine, isMoment, lookAtSignature } from './signature.ts';
import { isListAddress, type Trust } from './trust.ts';

/** The bits of the list that the school has signed; undefined where there is none that counts. Verified once for all. */
export function listOf(trust: Trust): Promise<Uint8Array | undefined> {
	const known = lists.get(trust) ?? verifiedList(trust);
	lists.set(trust, known);
	return known;
}

const lists = new WeakMap<Trust, Promise<Uint8Array | undefined>>();

async function verifiedList(trust: Trust): Promise<Uint8Array | undefined> {
	if (trust.list === undefined) return undefined;
	const looked = await lookAtSignature(trust.list, trust, { kind: 'list', now: trust.now });
	const { document } = looked;
	if (!document || !isGenuine(looked)) return undefined;
	const from = at(document, 'validFrom');
	const fits =
		isListAddress(trust, textAt(document, 'id') ?? '') &&
		isMoment(from) &&
		Date.parse(from) <= Date.parse(trust.now) &&
		document['validUntil'] === undefined &&
		textAt(document, 'credentialSubject', 'type') === 'BitstringStatusList' &&
		textAt(document, 'credentialSubject', 'statusPurpose') === 'revocation';
	return fits ? bitsOf(textAt(document, 'credentialSubject', 'encodedList') ?? '') : undefined;
}

/** The place of a credential in a list of the school; undefined where it names none. */
export function placeOf(trust: Trust, credential: JsonObject): number | undefined {
	const status = at(credential, 'credentialStatus');
	const place = textAt(status, 'statusListIndex') ?? '';
	const fits =
		textAt(status, 'type') === 'BitstringStatusListEntry' &&
		textAt(status, 'statusPurpose') === 'revocation' &&
		isListAddress(trust, textAt(status, 'statusListCredential') ?? '') &&
		/^(0|[1-9]\d{0,5})$/.test(place) &&
		Number(place) < PLACES;
	return fits ? Number(place) : undefined;
}

export function isSet(bits: Uint8Array, place: number): boolean {
	return ((bits[place >> 3] ?? 0xff) & (0x80 >> (place & 7))) !== 0;
}

// What unpacks to more than a list has is none; it is never unpacked further.
function bitsOf(encoded: string): Uint8Array | undefined {
	try {
		const bits = gunzipSync(base64urlnopad.decode(encoded.slice(1)), { out: new Uint8Array(PLACES / 8) });
		return encoded.startsWith('u') && bits.length === PLACES / 8 ? bits : undefined;
	} catch {
		return undefined;
	}
}
