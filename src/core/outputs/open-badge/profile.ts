// Who issues, and which school of it stands behind a badge.
import { absolute, addresses } from '../../addresses.ts';
import { didOf } from './did.ts';
import { OPEN_BADGES_3, type Profile, type School } from './shapes.ts';

/** The name that credentials are issued under. */
export const issuerDid = ({ issuer, site }: Pick<School, 'issuer' | 'site'>) => issuer?.did ?? didOf(site);

/** The issuer as every credential names it. */
export function issuerOf(school: Pick<School, 'issuer' | 'site'>): Profile {
	const { site } = school;
	const url = absolute(site, addresses.home);
	return { id: issuerDid(school), type: ['Profile'], name: site.title, url };
}

/** The same for machines, at an address of its own. */
export function profileOf(
	school: Pick<School, 'issuer' | 'site'>,
): Profile & { '@context': [typeof OPEN_BADGES_3] } {
	return {
		'@context': [OPEN_BADGES_3],
		...issuerOf(school),
		description: school.site.description,
	};
}

/** The school that made a badge, as its creator. */
export function creatorOf({ site, schools }: Pick<School, 'site' | 'schools'>, school: string): Profile {
	const id = absolute(site, addresses.school(school));
	const name = schools.find((one) => one.id === school)?.title ?? school;
	return { id, type: ['Profile'], name, url: id };
}
