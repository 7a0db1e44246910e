import { problem } from '../problem.ts';
import { isReadable, unsignedAwards } from '../recognition/ledger.ts';
import { awarded, KNOTTER } from './recognition-example.ts';
import type { Rule } from './rule.ts';

export const awardEarned: Rule = {
	id: 'award/not-earned',
	title: 'An award is what the rule gives',
	why: 'A badge means something because nobody can write it down for themselves: its rule gives it, or somebody who may says why.',
	severity: 'error',
	good: { ...KNOTTER, ...awarded() },
	bad: { ...KNOTTER, ...awarded(), 'assessments/knots/tie-one/ada/guests-r1.yml': null },
	says: [
		'awards/2027/f6qipv6anpzjecax.yml:1:8  The rule of `knotter` does not give it to `ada` today. Delete the file until it does, or let somebody who may say why in `granted`. [award/not-earned]',
	],
	*check(catalogue) {
		if (!isReadable(catalogue)) return;
		for (const { award, badge, outcome, stands } of unsignedAwards(catalogue)) {
			if (stands || !outcome) continue;
			const { badge: id, holder, file, version } = award;
			const message =
				version === badge.version
					? `The rule of \`${id}\` does not give it to \`${holder}\` today. Delete the file until it does, or let somebody who may say why in \`granted\`.`
					: `\`${id}\` stands at version ${badge.version}. Delete the file; \`npm run award\` writes what is due.`;
			yield problem('award/not-earned', file, [version === badge.version ? 'badge' : 'version'], message);
		}
	},
};
