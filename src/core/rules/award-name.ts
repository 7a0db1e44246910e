import { type Problem, problem } from '../problem.ts';
import type { Award } from '../catalogue/catalogue.ts';
import { awardName } from '../recognition/digest.ts';
import { awarded, KNOTTER, NAME } from './recognition-example.ts';
import type { Rule } from './rule.ts';

export const awardNamed: Rule = {
	id: 'award/name',
	title: 'An award has the name and the place that are its own',
	why: 'The name is made of badge, version and holder, so that nothing is given twice; the place in the list of what is revoked is one award’s alone, so that taking back one takes back no other.',
	severity: 'error',
	good: { ...KNOTTER, ...awarded() },
	bad: {
		...KNOTTER,
		...awarded('', `2026/${NAME}`),
		...awarded('granted: { by: stewards, because: Again. }\n', '2027/abcdefghijklmnop'),
	},
	says: [
		'awards/2026/f6qipv6anpzjecax.yml:5:7  The file lies among those of 2026. Move it to `awards/2027`. [award/name]',
		'awards/2027/abcdefghijklmnop.yml:1:8  Version 1 of `knotter` for `ada` is called `f6qipv6anpzjecax`. Delete the file; `npm run award` writes it. [award/name]',
		'awards/2027/abcdefghijklmnop.yml:7:9  The place 7 is that of `2026/f6qipv6anpzjecax`. Delete the file; `npm run award` finds a free place. [award/name]',
	],
	*check({ awards, issuer }) {
		const places = Map.groupBy([...awards].sort(byId), ({ status }) => status);
		for (const award of awards) {
			yield* misnamed(award);
			const first = places.get(award.status)?.[0];
			const gone = issuer?.withdrawn.includes(award.status) === true;
			if ((first && first !== award) || gone)
				yield problem(
					'award/name',
					award.file,
					['status'],
					`The place ${award.status} is ${gone ? 'that of an award that is gone' : `that of \`${first?.id}\``}. Delete the file; \`npm run award\` finds a free place.`,
				);
		}
	},
};

const byId = (a: Award, b: Award) => (a.id < b.id ? -1 : 1);

function* misnamed({ id, file, badge, version, holder, work, date }: Award): Iterable<Problem> {
	const [year, name] = id.split('/');
	const names = ['', ...work].map((one) => awardName(badge, version, holder, one));
	if (!names.includes(name ?? ''))
		yield problem(
			'award/name',
			file,
			['badge'],
			`Version ${version} of \`${badge}\` for \`${holder}\` is called \`${names[0]}\`. Delete the file; \`npm run award\` writes it.`,
		);
	if (date.slice(0, 4) !== year)
		yield problem(
			'award/name',
			file,
			['date'],
			`The file lies among those of ${year}. Move it to \`awards/${date.slice(0, 4)}\`.`,
		);
}
