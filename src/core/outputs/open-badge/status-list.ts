// What is revoked, as a list of bits that tells nobody whose they are.
import { base64urlnopad } from '@scure/base';
import { gzipSync } from 'fflate';
import { absolute, addresses } from '../../addresses.ts';
import { PLACES } from '../../recognition/digest.ts';
import { issuerDid } from './profile.ts';
import { CREDENTIALS_V2, midnight, type School, type StatusList } from './shapes.ts';

/** The list, unsigned; dated by the last change that the ledger knows of, so that signing it again gives the same. */
export function statusListOf(school: Pick<School, 'awards' | 'issuer' | 'site' | 'today'>): StatusList {
	const id = absolute(school.site, addresses.revocations);
	return {
		'@context': [CREDENTIALS_V2],
		id,
		type: ['VerifiableCredential', 'BitstringStatusListCredential'],
		issuer: issuerDid(school),
		validFrom: midnight(lastChange(school)),
		credentialSubject: {
			id: `${id}#list`,
			type: 'BitstringStatusList',
			statusPurpose: 'revocation',
			encodedList: encodedList(revokedPlaces(school)),
		},
	};
}

/** The places of all awards that count no more, also of those whose files are gone. */
export function revokedPlaces({ awards, issuer }: Pick<School, 'awards' | 'issuer'>): number[] {
	const revoked = awards.filter((award) => award.revoked !== undefined);
	return [...revoked.map(({ status }) => status), ...(issuer?.withdrawn ?? [])];
}

// Compressed, in base64url, and behind the sign of that encoding.
export function encodedList(places: readonly number[]): string {
	const bits = new Uint8Array(PLACES / 8);
	for (const place of places) bits[place >> 3]! |= 0x80 >> (place & 7);
	const zipped = gzipSync(bits, { level: 9, mtime: 0 });
	// Where gzip says on which system it ran: unknown, on every machine.
	zipped[9] = 0xff;
	return `u${base64urlnopad.encode(zipped)}`;
}

function lastChange({ awards, issuer, today }: Pick<School, 'awards' | 'issuer' | 'today'>): string {
	const days = [
		...(issuer?.keys ?? []).map(({ from }) => from),
		...awards.flatMap(({ revoked }) => revoked?.on ?? []),
	];
	return days.filter((day) => day <= today).reduce((last, day) => (day > last ? day : last), '1970-01-01');
}
