import type { Edition } from '../edition.ts';
import { editAddress, historyAddress, issueAddress } from '../forge.ts';

export interface Improve {
	edit: string;
	history: string;
	report: string;
}

/** How to improve the page that `file` makes. */
export function improveOf(edition: Edition, file: string, title: string): Improve {
	return {
		edit: editAddress(edition.site, file),
		history: historyAddress(edition.site, file),
		report: issueAddress(edition.site, title),
	};
}
