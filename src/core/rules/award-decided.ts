import { type Problem, problem } from '../problem.ts';
import { isReadable, type Unsigned, unsignedAwards } from '../recognition/ledger.ts';
import type { Flag } from '../recognition/outcome.ts';
import type { SiteRecord } from '../schema/site.ts';
import { awarded, KNOTTER } from './recognition-example.ts';
import type { Rule } from './rule.ts';

export const awardDecided: Rule = {
	id: 'award/decided',
	title: 'A steward has looked at every flag',
	why: 'A flag says that something may be wrong, and may be innocent. A person decides that, by name and with a reason; no program does.',
	severity: 'error',
	good: {
		...KNOTTER,
		...awarded('flags: [hollow]\ndecided: { by: stewards, because: Few words and a clear picture. }\n'),
		...said('Good.'),
	},
	bad: {
		...KNOTTER,
		...awarded(),
		...said('Good.'),
	},
	says: [
		'awards/2027/f6qipv6anpzjecax.yml:1:8  There is something to look at that the file does not say: `hollow`. Write it in `flags`, and let a steward say in `decided` what they found. [award/decided]',
	],
	*check(catalogue) {
		if (!isReadable(catalogue)) return;
		for (const one of unsignedAwards(catalogue)) yield* undecided(catalogue, one);
	},
};

function* undecided(
	{ site, entries }: { site: SiteRecord; entries: { schools: ReadonlyMap<string, { stewards: string[] }> } },
	{ award, badge, outcome }: Unsigned,
): Iterable<Problem> {
	const say = (field: string, message: string) => problem('award/decided', award.file, [field], message);
	const hidden = (outcome?.flags ?? []).filter((flag) => !award.flags.includes(flag));
	if (hidden.length > 0)
		yield say(
			award.flags.length > 0 ? 'flags' : 'badge',
			`There is something to look at that the file does not say: ${listed(hidden)}. Write it in \`flags\`, and let a steward say in \`decided\` what they found.`,
		);
	else if (award.flags.length > 0 && !award.decided)
		yield say(
			'flags',
			`Nobody has decided about ${listed(award.flags)}. Let a steward say in \`decided\` what they found.`,
		);
	const stewards = [...(entries.schools.get(badge.school)?.stewards ?? []), ...site.maintainers];
	const by = award.decided?.by;
	if (by !== undefined && (by === award.holder || !stewards.includes(by)))
		yield say('decided', `\`${by}\` cannot decide about flags here. Ask a steward who is not the holder.`);
}

const listed = (flags: readonly Flag[]) => flags.map((flag) => `\`${flag}\``).join(', ');

function said(kudos: string) {
	const path = 'assessments/knots/tie-one/ada/guests-r1.yml';
	return { [path]: String(KNOTTER[path]).replace(/kudos: .*/, `kudos: ${kudos}`) };
}
