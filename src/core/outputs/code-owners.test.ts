import { expect, test } from 'vitest';
import { exampleSchool } from '../rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import { codeOwners, codeOwnersPath } from './code-owners.ts';

const site = exampleSchool['site.yml'] as string;
const person = (account?: string) => `name: Somebody\nbio: Ties.\n${account ? `account: ${account}\n` : ''}`;
const HEAD = `# Whom the forge asks to look at a change. \`npm run codeowners\` writes this file from the school: change \`stewards\` and
# \`reviewers\` of a school, \`organizers\` of a course, \`maintainers\` of the site, or the \`account\` of a person.
`;

test('those are asked who answer for a course, and who named their account', async () => {
	const { catalogue } = await schoolOf({
		'site.yml': `${site}maintainers: [ada]\n`,
		'people/ada.yml': person('ada-l'),
		'people/stewards.yml': `${person('guild/stewards')}type: group\n`,
		'people/bo.yml': person('Bo'),
		'badges/knotter.mdx':
			'---\ntitle: Knotter\ndescription: Ties.\ntype: skill\nschool: webcraft\nrule: { gives: 1 }\n---\n\nOff we go.\n',
		'courses/knots/index.mdx': (exampleSchool['courses/knots/index.mdx'] as string).replace(
			'[{ person: stewards }]',
			'[{ person: bo }, { person: guests }]',
		),
	});
	expect(codeOwners(catalogue)).toBe(`${HEAD}
# Everything that no line below names
* @ada-l

# Schools, by their stewards
/content/schools/webcraft.* @guild/stewards

# What is given and with which keys it is signed, by the maintainers; what it takes, by the stewards
/content/awards/ @ada-l
/content/badges/knotter.* @guild/stewards
/content/issuer.yml @ada-l
/content/rubrics/ @guild/stewards

# Courses, by their organizers and the stewards of their school
/content/cohorts/knots/ @Bo @guild/stewards
/content/courses/knots/ @Bo @guild/stewards
/content/mail/knots/ @Bo @guild/stewards
/content/reviews/knots/ @guild/stewards
`);
});

test('where no steward has named an account, a few reviewers are asked, and nobody is asked twice', async () => {
	const { catalogue } = await schoolOf({
		'people/guests.yml': person('guest'),
		...Object.fromEntries(['a', 'b', 'c'].map((name) => [`people/${name}.yml`, person(name)])),
		'schools/webcraft.mdx': (exampleSchool['schools/webcraft.mdx'] as string).replace(
			'stewards: [stewards]',
			'stewards: [stewards]\nreviewers: [a, guests, b, c]',
		),
		'courses/knots/index.mdx': (exampleSchool['courses/knots/index.mdx'] as string).replace(
			'[{ person: stewards }]',
			'[{ person: a }]',
		),
	});
	expect(codeOwners(catalogue)).toContain('\n/content/courses/knots/ @a @guest @b\n');
});

test('nobody is named who did not name an account', async () => {
	const text = codeOwners((await schoolOf()).catalogue);
	expect(text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
	expect(text).toContain('# (nobody has named an account yet)');
});

test('each forge looks in a place of its own', async () => {
	const { catalogue } = await schoolOf();
	const path = (repository: string) => codeOwnersPath({ ...catalogue.site, repository });
	expect(path('https://github.com/a/b')).toBe('.github/CODEOWNERS');
	expect(path('https://gitlab.com/a/b')).toBe('.gitlab/CODEOWNERS');
	expect(path('https://codeberg.org/a/b')).toBeUndefined();
});
