import { expect, test } from 'vitest';
import { exampleSchool } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { wayInView } from './way-in.ts';
import { wayOutView } from './way-out.ts';

/** The ways into and out of a group of the example school, whose `site.yml` says `more`. */
async function ways(more: string) {
	const { catalogue } = await schoolOf({
		'site.yml': `${exampleSchool['site.yml'] as string}${more}`,
		'cohorts/knots/spring.yml':
			'title: Spring\nstarts: 2027-03-01\nzone: Etc/UTC\nfacilitators: [stewards]\n',
	});
	const edition = mainEdition(catalogue);
	const [course] = edition.courses;
	const [cohort] = course!.cohorts;
	return { into: wayInView(edition, course!, cohort!), out: wayOutView(edition, course!, cohort!) };
}

test('where nobody says how, one asks where people talk, and otherwise in an issue', async () => {
	const forum = await ways('discussion: { label: the forum, url: "https://forum.example" }\n');
	expect(forum.into.links).toEqual([{ href: 'https://forum.example', label: 'Ask in the forum' }]);
	expect(forum.out.links).toEqual([{ href: 'https://forum.example', label: 'Say it in the forum' }]);
	expect((await ways('')).into.links).toEqual([
		{
			href: 'https://school.example/repository/issues/new?title=Join%20Spring%3A%20Knots',
			label: 'Ask in an issue on the forge',
		},
	]);
});

test('a forge whose forms cannot be filled gets an issue with a text', async () => {
	const { into, out } = await ways('forge: gitlab\nsignUp: { way: issue }\n');
	const [link] = into.links;
	expect(link?.href).toMatch(
		/^https:\/\/school\.example\/repository\/-\/issues\/new\?issue%5Btitle%5D=Join%20knots%2Fspring&issue%5Bdescription%5D=knots%2Fspring%0A%0AWhat%20do%20you/,
	);
	expect(out.links[0]?.href).toContain('issue%5Bdescription%5D=knots%2Fspring%0A%0AI%20leave%20the%20group.');
});

test('a list without an address to leave is left by a mail to it', async () => {
	const { out } = await ways('signUp: { way: list, address: "knots@lists.example" }\n');
	expect(out.links).toEqual([
		{ href: 'mailto:knots@lists.example?subject=unsubscribe', label: 'Unsubscribe by mail' },
	]);
});
