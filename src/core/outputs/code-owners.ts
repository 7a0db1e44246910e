// Whom the forge asks about a change, by the folder that it touches. Only accounts that people named themselves stand
// there; where nobody has, the line is left to the maintainers.
// Format: https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
import type { Catalogue } from '../catalogue/catalogue.ts';
import { compare } from '../problem.ts';
import { forgeOf } from '../schema/forge.ts';
import type { SiteRecord } from '../schema/site.ts';

type School = Pick<Catalogue, 'site' | 'people' | 'schools' | 'courses' | 'badges'>;

/** Where the forge looks for the file; undefined for one that reads another format. */
export function codeOwnersPath(site: SiteRecord): string | undefined {
	const forge = forgeOf(site);
	return forge === 'forgejo' ? undefined : `.${forge}/CODEOWNERS`;
}

/** The file; the last line that fits a path counts. */
export function codeOwners(school: School): string {
	const { site, schools, courses, badges } = school;
	const accounts = accountsIn(school);
	const groups: [string, string[]][] = [
		['Everything that no line below names', [line('*', accounts(site.maintainers))]],
		[
			'Schools, by their stewards',
			schools.map(({ id, stewards, reviewers }) =>
				line(`/content/schools/${id}.*`, firstOf(accounts(stewards), accounts(reviewers))),
			),
		],
		[
			'What is given and with which keys it is signed, by the maintainers; what it takes, by the stewards',
			ofBadges(),
		],
		['Courses, by their organizers and the stewards of their school', courses.flatMap(ofCourse)],
	];
	const parts = groups.map(([title, lines]) => {
		const said = lines.filter((one) => one !== '').sort(compare);
		return `# ${title}\n${said.length > 0 ? said.join('\n') : '# (nobody has named an account yet)'}\n`;
	});
	return `${HEAD}\n${parts.join('\n')}`;

	// What stands here is what badges are worth.
	function ofBadges(): string[] {
		const keepers = accounts(site.maintainers);
		const stewards = accounts(schools.flatMap((one) => one.stewards));
		return [
			line('/content/awards/', keepers),
			line('/content/issuer.yml', keepers),
			line('/content/rubrics/', firstOf(stewards, keepers)),
			...badges.map(({ id, school: name }) => {
				const own = accounts(schools.find((one) => one.id === name)?.stewards ?? []);
				return line(`/content/badges/${id}.*`, firstOf(own, keepers));
			}),
		];
	}

	function ofCourse({ id, school: name, organizers }: School['courses'][number]): string[] {
		const { stewards = [], reviewers = [] } = schools.find((one) => one.id === name) ?? {};
		const keepers = firstOf(accounts(stewards), accounts(reviewers));
		const own = accounts(organizers.map(({ person }) => person));
		// What is said of a course is not for those whose course it is.
		return [
			...['courses', 'cohorts', 'mail'].map((folder) =>
				line(`/content/${folder}/${id}/`, [...new Set([...own, ...keepers])]),
			),
			line(`/content/reviews/${id}/`, keepers),
		];
	}
}

const HEAD = `# Whom the forge asks to look at a change. \`npm run codeowners\` writes this file from the school: change \`stewards\` and
# \`reviewers\` of a school, \`organizers\` of a course, \`maintainers\` of the site, or the \`account\` of a person.
`;

function accountsIn({ people }: School): (handles: readonly string[]) => string[] {
	const known = new Map(people.map(({ id, account }) => [id, account] as const));
	return (handles) => [
		...new Set(handles.flatMap((handle) => (known.get(handle) ? [`@${known.get(handle)}`] : []))),
	];
}

// Reviewers can be many, and everybody named here is called for every change.
const firstOf = (some: string[], others: string[]) => (some.length > 0 ? some : others.slice(0, 3));

const line = (path: string, owners: readonly string[]) =>
	owners.length > 0 ? `${path} ${owners.join(' ')}` : '';
