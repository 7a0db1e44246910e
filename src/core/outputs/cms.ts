// The web editor’s settings: Decap’s forms for the school’s files, made of the same schemas that the check reads.
import { stringify } from 'yaml';
import { absolute } from '../addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { backendOf } from './cms/backend.ts';
import { type List, listsOf } from './cms/lists.ts';

export interface CmsConfig {
	backend: Record<string, unknown>;
	collections: readonly List[];
	[setting: string]: unknown;
}

/** What Decap reads when it starts: https://decapcms.org/docs/configuration-options/ */
export function cmsConfig(catalogue: Catalogue): CmsConfig {
	const { site } = catalogue;
	return {
		backend: backendOf(site),
		publish_mode: 'editorial_workflow',
		site_url: absolute(site, '/'),
		// What is only tried is published nowhere.
		show_preview_links: site.editor !== undefined,
		media_folder: 'content/wiki/pictures',
		public_folder: 'pictures',
		slug: { encoding: 'ascii', clean_accents: true },
		collections: listsOf(catalogue),
	};
}

/** The same as a file; what is the same in many lists stands there once. */
export function cmsConfigFile(catalogue: Catalogue): string {
	return stringify(cmsConfig(catalogue), { lineWidth: 0 });
}
