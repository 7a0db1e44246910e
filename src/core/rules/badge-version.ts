import { problem } from '../problem.ts';
import { ruleDigest } from '../recognition/digest.ts';
import { awarded, KNOTTER } from './recognition-example.ts';
import type { Rule } from './rule.ts';

export const badgeVersion: Rule = {
	id: 'badge/version',
	title: 'Another rule is another version',
	why: 'Whoever holds a badge has met the rule of that day. If the rule changes and the number does not, nobody can tell what they have shown.',
	severity: 'error',
	good: { ...KNOTTER, ...awarded() },
	bad: {
		...KNOTTER,
		...awarded(),
		'badges/knotter.mdx': String(KNOTTER['badges/knotter.mdx']).replace('count: 1', 'count: 1, floor: 2'),
	},
	says: [
		'badges/knotter.mdx:7:7  The rule has changed since somebody earned version 1. Write `version: 2`, or put the rule back. [badge/version]',
	],
	*check({ badges, awards }) {
		const byBadge = Map.groupBy(awards, ({ badge }) => badge);
		for (const badge of badges) {
			const all = byBadge.get(badge.id) ?? [];
			const digest = ruleDigest(badge);
			const same = all.filter(({ version }) => version === badge.version);
			if (same.some(({ rule }) => rule !== digest))
				yield problem(
					'badge/version',
					badge.file,
					['rule'],
					`The rule has changed since somebody earned version ${badge.version}. Write \`version: ${badge.version + 1}\`, or put the rule back.`,
				);
			for (const { file, version } of all)
				if (version > badge.version)
					yield problem(
						'badge/version',
						file,
						['version'],
						`\`${badge.id}\` has no version ${version} yet. Write the version that was earned.`,
					);
		}
	},
};
