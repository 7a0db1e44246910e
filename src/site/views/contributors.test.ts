import { expect, test } from 'vitest';
import type { History } from '#core/catalogue/history.ts';
import { schoolOf } from '#testing/school.ts';
import { editionsOf } from '../edition.ts';
import { hallView } from './contributors.ts';

const history: History = {
	reach: 'whole',
	accounts: new Map([[1, 'zoe']]),
	changes: [
		{
			commit: 'c2',
			day: '2027-01-20',
			subject: '',
			people: [1, 2],
			files: [{ path: 'courses/knots/index.mdx', act: 'changed' }],
		},
		{
			commit: 'c1',
			day: '2027-01-10',
			subject: '',
			people: [1],
			files: [{ path: 'site.yml', act: 'added' }],
		},
	],
};

test('everybody is thanked in the order of the alphabet, with what they do and no number before a name', async () => {
	const { catalogue } = await schoolOf({
		'people/zoe.yml': 'name: Zoe\naccount: zoe\n',
		'people/idle.yml': 'name: Idle\n',
	});
	const [english, spanish] = editionsOf({
		...catalogue,
		history,
		site: { ...catalogue.site, languages: ['en', 'es'] },
	});
	const { people, unnamed, language } = hallView(english!);
	expect({ people, unnamed, language }).toEqual({
		people: [
			{
				name: { href: '/people/stewards/', label: 'The stewards' },
				changes: undefined,
				does: [
					{ href: '/schools/webcraft/', label: 'School of Webcraft', roles: 'steward' },
					{ href: '/courses/knots/', label: 'Knots', roles: 'organizer' },
				],
			},
			{
				name: { href: '/people/zoe/', label: 'Zoe' },
				changes: '2 changes, 10\u2009–\u200920 January 2027',
				does: [{ href: '/courses/knots/', label: 'Knots', roles: 'helped with changes' }],
			},
		],
		unnamed: '1 more person wrote changes and is not named here.',
		language: undefined,
	});
	expect(hallView(spanish!).people.map(({ changes }) => changes)).toEqual([
		undefined,
		'2 cambios, 10–20 de enero de 2027',
	]);
});

test('a school without a history thanks people for their roles alone', async () => {
	const [edition] = editionsOf((await schoolOf()).catalogue);
	const { people, unnamed } = hallView(edition!);
	expect([people.map(({ name }) => name.label), unnamed]).toEqual([['The stewards'], undefined]);
});
