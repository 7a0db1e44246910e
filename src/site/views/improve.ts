import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { editAddress, historyAddress, issueAddress } from '../forge.ts';

export interface Improve {
	edit: string;
	history: string;
	report: string;
}

/** How to improve the page that `file` makes. */
export function improveOf(catalogue: Catalogue, file: string, title: string): Improve {
	return {
		edit: editAddress(catalogue.site, file),
		history: historyAddress(catalogue.site, file),
		report: issueAddress(catalogue.site, title),
	};
}
