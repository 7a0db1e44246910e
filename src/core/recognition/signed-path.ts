// Where signed files lie: beside the ledger entry of their award, and for the list of what is revoked at one place.
// Nobody writes them by hand, so their names are the only ones of the content that end in `.json` and `.jwt`.

/** The list of what is revoked, as it was signed. */
export const STATUS_LIST = 'awards/revocation-1.json';

const BESIDE = /^(awards\/[a-z0-9-]+\/[a-z0-9-]+)\.(json|jwt)$/;

/** True for a file that only the school’s key can write. */
export function isSignedPath(path: string): boolean {
	return path === STATUS_LIST || BESIDE.test(path);
}

/** The id of the award that the signed file at `path` belongs to; undefined for the list and for other files. */
export function awardOfSigned(path: string): string | undefined {
	return BESIDE.exec(path)?.[1]?.slice('awards/'.length);
}

/** Where the credential of an award lies, by the id of the award. */
export function credentialPath(award: string, ending: 'json' | 'jwt' = 'json'): string {
	return `awards/${award}.${ending}`;
}
