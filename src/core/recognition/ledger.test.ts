import { expect, test } from 'vitest';
import { assessment, KNOTTER } from '#core/rules/recognition-example.ts';
import { schoolOf } from '#testing/school.ts';
import { awardName, ruleDigest } from './digest.ts';
import { dueAwards } from './due.ts';
import { unsignedAwards } from './ledger.ts';

// Each says of the other’s work, as a holder, that it is good; each wrote down that they hold the badge.
test('two who hold each other up by awards they wrote themselves both fall', async () => {
	const byHolders = String(KNOTTER['badges/knotter.mdx']).replace('count: 1', 'count: 1, by: holder');
	const files = {
		...KNOTTER,
		'badges/knotter.mdx': byHolders,
		'roster/knots/winter/bob.yml': 'joined: 2026-12-01\n',
		'work/knots/tie-one/bob.mdx': String(KNOTTER['work/knots/tie-one/ada.mdx']),
		'assessments/knots/tie-one/ada/bob-r1.yml': assessment(),
		'assessments/knots/tie-one/bob/ada-r1.yml': assessment(),
	};
	const rule = ruleDigest((await schoolOf(files)).catalogue.badges[0]!);
	const award = (holder: string, status: number) => ({
		[`awards/2027/${awardName('knotter', 1, holder)}.yml`]: `badge: knotter\nrule: ${rule}\nholder: ${holder}\nrecipient: https://school.example/\ndate: 2027-01-20\nstatus: ${status}\n`,
	});
	const { catalogue, lines } = await schoolOf({ ...files, ...award('ada', 1), ...award('bob', 2) });
	expect(unsignedAwards(catalogue).map(({ stands }) => stands)).toEqual([false, false]);
	expect(lines.filter((line) => line.endsWith('[award/not-earned]'))).toHaveLength(2);
	expect(dueAwards(catalogue)).toEqual([]);

	const granted = award('bob', 2);
	for (const path in granted) granted[path] += 'granted: { by: stewards, because: The first of all. }\n';
	const begun = await schoolOf({ ...files, ...award('ada', 1), ...granted });
	expect(begun.lines).toEqual([]);
});
