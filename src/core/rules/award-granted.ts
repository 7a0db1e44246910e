import { problem } from '../problem.ts';
import { leastRole } from '../recognition/grant.ts';
import { isReadable, unsignedAwards } from '../recognition/ledger.ts';
import { awarded, KNOTTER } from './recognition-example.ts';
import type { Rule } from './rule.ts';

const WHO = {
	peer: 'anybody but the holder',
	holder: 'whoever holds it, a mentor or a steward',
	mentor: 'a mentor or a steward',
	steward: 'a steward',
};

export const awardGranted: Rule = {
	id: 'award/granted-by',
	title: 'Who gives a badge by hand may do so',
	why: 'What is given by hand is worth as much as the name beside it. Nobody gives a badge to themselves.',
	severity: 'error',
	good: { ...KNOTTER, ...awarded('granted: { by: stewards, because: We saw her tie it. }\n') },
	bad: { ...KNOTTER, ...awarded('granted: { by: guests, because: We saw her tie it. }\n') },
	says: [
		'awards/2027/f6qipv6anpzjecax.yml:8:16  `guests` may not give `knotter` by hand. Ask a steward. [award/granted-by]',
	],
	*check(catalogue) {
		if (!isReadable(catalogue)) return;
		for (const { award, badge, stands } of unsignedAwards(catalogue)) {
			if (stands || !award.granted) continue;
			const { by } = award.granted;
			yield problem(
				'award/granted-by',
				award.file,
				['granted', 'by'],
				by === award.holder
					? `\`${by}\` cannot give a badge to themselves. Ask ${WHO[leastRole(badge)]}.`
					: `\`${by}\` may not give \`${award.badge}\` by hand. Ask ${WHO[leastRole(badge)]}.`,
			);
		}
	},
};
