import type { Pointer } from '../problem.ts';
import { problem } from '../problem.ts';
import { badgesNeeded } from '../recognition/rule-parts.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

export const noCircles: Rule = {
	id: 'reference/circle',
	title: 'What comes first comes first',
	why: 'A course that needs itself, through others, can never be begun; a badge that needs itself can never be earned.',
	severity: 'error',
	bad: {
		'courses/knots/index.mdx': course({ prerequisites: '[{ text: some rope, course: ropes }]' }),
		'courses/ropes/index.mdx': course({
			title: 'Ropes',
			status: 'archived',
			prerequisites: '[{ text: some knots, course: knots }]',
		}),
	},
	says: [
		'courses/knots/index.mdx:17:16  `knots` needs itself, through `ropes`. Take one of the two out. [reference/circle]',
		'courses/ropes/index.mdx:17:16  `ropes` needs itself, through `knots`. Take one of the two out. [reference/circle]',
	],
	*check({ entries }) {
		const courses = new Map(
			[...entries.courses.values()].map(({ id, prerequisites }) => [
				id,
				prerequisites.flatMap((one) => one.course ?? []),
			]),
		);
		for (const { id, file } of entries.courses.values()) yield* circle(id, file, courses, ['prerequisites']);
		const badges = new Map([...entries.badges.values()].map((badge) => [badge.id, badgesNeeded(badge)]));
		for (const { id, file, needs } of entries.badges.values())
			yield* circle(id, file, badges, [needs.length > 0 ? 'needs' : 'rule']);
	},
};

function* circle(id: string, file: string, needs: ReadonlyMap<string, readonly string[]>, at: Pointer) {
	const through = wayBack(id, needs);
	if (!through) return;
	const [only] = through;
	const by = through.length === 0 ? 'directly' : `through \`${only}\``;
	yield problem('reference/circle', file, at, `\`${id}\` needs itself, ${by}. Take one of the two out.`);
}

// The ids between `start` and `start` again; undefined if there is no way back.
function wayBack(start: string, needs: ReadonlyMap<string, readonly string[]>): string[] | undefined {
	const seen = new Set<string>();
	const ways = (needs.get(start) ?? []).map((next) => [next]);
	for (let way = ways.shift(); way; way = ways.shift()) {
		const here = way.at(-1) ?? '';
		if (here === start) return way.slice(0, -1);
		if (seen.has(here)) continue;
		seen.add(here);
		for (const next of needs.get(here) ?? []) ways.push([...way, next]);
	}
	return undefined;
}
