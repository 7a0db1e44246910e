import type { Edition } from '../edition.ts';
import { editorLink } from '../editor-link.ts';
import { editAddress, historyAddress, issueAddress } from '../forge.ts';
import type { Link } from '../meta.ts';

export interface Improve {
	/** The form of the web editor, where it has one. */
	editor: Link | undefined;
	edit: string;
	history: string;
	report: string;
}

/** How to improve the page that `file` makes. */
export function improveOf(edition: Edition, file: string, title: string): Improve {
	return {
		editor: editorLink(edition, file),
		edit: editAddress(edition.site, file),
		history: historyAddress(edition.site, file),
		report: issueAddress(edition.site, title),
	};
}
