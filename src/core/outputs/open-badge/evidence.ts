// Where the work behind an award can be seen as it was: what the ledger says, or its file at the commit of the award.
import type { Award } from '../../catalogue/catalogue.ts';
import { type Forge, forgeOf } from '../../schema/forge.ts';
import type { SiteRecord } from '../../schema/site.ts';

type Repository = Pick<SiteRecord, 'repository' | 'forge'>;

export function evidenceOf(site: Repository, award: Pick<Award, 'evidence' | 'commit' | 'work'>): string[] {
	const { evidence, commit, work } = award;
	if (evidence.length > 0) return [...new Set(evidence)];
	return commit === undefined ? [] : work.map((id) => permalink(site, commit, `content/work/${id}.mdx`));
}

/** The address of a file of the repository as it was at a commit; it never shows anything else. */
export function permalink(site: Repository, commit: string, path: string): string {
	const between: Record<Forge, string> = { github: 'blob', gitlab: '-/blob', forgejo: 'src/commit' };
	return `${site.repository.replace(/\/$/, '')}/${between[forgeOf(site)]}/${commit}/${path}`;
}
