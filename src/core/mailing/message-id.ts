import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { unitSlug } from '../addresses.ts';
import type { SiteRecord } from '../schema/site.ts';

/** What went, or goes, to one list of a group; ids of the group, the list and the mail. */
export interface Addressed {
	cohort: string;
	list: string;
	mail: string;
}

/**
 * The Message-ID of a mail to a list: the same whenever and wherever it is asked for, so that whoever gets a mail a
 * second time can tell that it is the same one.
 */
export function messageId(
	{ url, base }: Pick<SiteRecord, 'url' | 'base'>,
	{ cohort, list, mail }: Addressed,
): string {
	const name = sha256(utf8ToBytes(JSON.stringify([url, base, cohort, list, unnumbered(mail)])));
	return `<${bytesToHex(name).slice(0, 32)}@${hostOf(url)}>`;
}

/** The id of a mail, or of what the ledger says of one, without the number of its file: that makes no other mail of it. */
export function unnumbered(id: string): string {
	return id.replace(/[^/]+$/, unitSlug);
}

/** The host of the site, as it may stand in a header; ports and brackets do not. */
export function hostOf(url: string): string {
	return new URL(url).hostname.replace(/[^\w.-]+/g, '-').replace(/^-|-$/g, '');
}
