// Where a file of the school can be changed on the web, on a forge that speaks GitHub's addresses.
import type { SiteRecord } from '#core/schema/site.ts';

/** The form that edits `file`, a path inside the content folder, and proposes the change. */
export function editAddress(site: SiteRecord, file: string): string {
	return `${site.repository}/edit/${site.branch}/content/${file}`;
}

/** The form that proposes a new file, with `begun` in it already. */
export function newFileAddress(site: SiteRecord, file: string, begun?: string): string {
	const value = begun === undefined ? '' : `&value=${encodeURIComponent(begun)}`;
	return `${site.repository}/new/${site.branch}?filename=content/${file}${value}`;
}

/** Everything that has been proposed and is not decided yet. */
export function proposalsAddress(site: SiteRecord): string {
	return `${site.repository}/pulls`;
}

/** What the commit `id` changed. */
export function commitAddress(site: SiteRecord, id: string): string {
	return `${site.repository}/commit/${id}`;
}

/** Everything that ever happened to `file`, or to a folder. */
export function historyAddress(site: SiteRecord, file: string): string {
	return `${site.repository}/commits/${site.branch}/content/${file}`;
}

/** The form that opens an issue. */
export function issueAddress(site: SiteRecord, title: string): string {
	return `${site.repository}/issues/new?title=${encodeURIComponent(title)}`;
}

/** Everything that lies in `folder`, a path inside the content folder. */
export function folderAddress(site: SiteRecord, folder: string): string {
	return `${site.repository}/tree/${site.branch}/content/${folder}`;
}
