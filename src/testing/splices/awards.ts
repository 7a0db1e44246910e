// What came of it: an award that expired, one that was taken back, one by hand, one with a flag, and those as usual.
import type { z } from 'zod';
import { parse } from 'yaml';
import { awardName, ruleDigest, statusIndex } from '#core/recognition/digest.ts';
import { award } from '#core/schema/award.ts';
import { badge } from '#core/schema/badge.ts';
import { written } from '#core/writing/written.ts';
import { keyOf } from '../issuer-key.ts';
import { spliceBadges } from './badges.ts';

type Rest = Partial<z.input<typeof award>>;

const taken = new Set<number>();

function given(
	id: string,
	holder: string,
	date: string,
	{ work = [], ...rest }: Rest = {},
): [string, string] {
	const [, record = ''] = (spliceBadges[`badges/${id}.mdx`] ?? '').split('---\n');
	const { version, repeatable, ...one } = badge.parse(parse(record));
	const name = awardName(id, version, holder, repeatable ? work[0] : '');
	const status = statusIndex(name, taken);
	taken.add(status);
	const said = {
		badge: id,
		version,
		rule: ruleDigest(one),
		holder,
		recipient: recipientOf(holder, name),
		date,
		work,
		status,
		...rest,
	};
	return [`awards/2026/${name}.yml`, written('awards', award.parse(said))];
}

function recipientOf(holder: string, name: string): string {
	if (holder === 'amina') return `did:key:${keyOf('a').multibase}`;
	const hasPage = ['bram', 'dalia'].includes(holder);
	return hasPage
		? `https://school.example/people/${holder}/`
		: `https://school.example/awards/${name}/#holder`;
}

const of = (task: string, maker: string): Rest => ({ work: [`splices/${task}/${maker}`] });
const everything = (maker: string): Rest => ({
	work: ['whip-the-end', 'eye-splice', 'short-splice', 'long-splice', 'teach-a-splice'].map(
		(task) => `splices/${task}/${maker}`,
	),
});

export const awards: Record<string, string> = Object.fromEntries([
	given('splicer', 'amina', '2026-09-30', {
		...of('eye-splice', 'amina'),
		evidence: ['https://amina.example/eye-splice/'],
		listed: true,
	}),
	given('splicer', 'bram', '2026-10-06', { ...of('eye-splice', 'bram'), art: 'spiral-1', listed: true }),
	given('splicer', 'dalia', '2026-10-02', { ...of('eye-splice', 'dalia'), art: 'weave-1' }),
	given('splicer', 'eun', '2026-10-12', of('eye-splice', 'eun')),
	given('splicer', 'farid', '2026-10-09', {
		...of('eye-splice', 'farid'),
		flags: ['hollow'],
		decided: { by: 'stewards', because: 'Two of three say a lot, and Chidi showed us the picture he means.' },
		art: 'spiral-1',
	}),
	given('crew', 'amina', '2026-10-20', { ...everything('amina'), art: 'weave-1', listed: true }),
	given('crew', 'bram', '2026-10-20', { ...everything('bram'), listed: true }),
	given('crew', 'dalia', '2026-10-20', everything('dalia')),
	given('second-pair-of-eyes', 'amina', '2026-10-20', { listed: true }),
	given('rope-teacher', 'amina', '2026-10-27', { ...of('teach-a-splice', 'amina'), art: 'spiral-1' }),
	given('rope-teacher', 'bram', '2026-10-27', { ...of('teach-a-splice', 'bram'), art: 'weave-1' }),
	given('seaworthy', 'bram', '2026-10-20', of('whip-the-end', 'bram')),
	given('seaworthy', 'dalia', '2026-10-20', {
		...of('whip-the-end', 'dalia'),
		revoked: {
			on: '2026-12-01',
			because: 'The picture showed the rope of somebody else, says Dalia, who asked for it.',
			by: 'stewards',
		},
	}),
	given('harbour-hand', 'farid', '2026-10-20', {
		granted: { by: 'ada', because: 'He held the line for two hours in the storm of 14 October.' },
	}),
]);
