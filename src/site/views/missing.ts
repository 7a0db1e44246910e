// “What is missing for me?”: what a page hands to the script that asks the rule of a badge about somebody.
import { addresses } from '#core/addresses.ts';
import type { Badge } from '#core/catalogue/catalogue.ts';
import { badgesNeeded, conditionsOf, coursesNamed } from '#core/recognition/rule-parts.ts';
import type { Named } from '#core/recognition/tell-trace.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { taskLink } from './task.ts';
import { traceSentences } from './trace.ts';

export interface MissingView {
	badge: string;
	/** Where the facts of somebody lie; `{handle}` stands for theirs. */
	facts: string;
	/** Where work waits for a reader. */
	queue: Link;
	/** What things are called and where they are, by sort and id. */
	names: Partial<Record<Named, Record<string, Link>>>;
	sentences: Record<string, string>;
}

/** All that is needed to ask what somebody lacks for `badge`. */
export function missingView(edition: Edition, badge: Badge): MissingView {
	const { t, href } = voiceOf(edition);
	const { courses, badges, entries } = edition;
	const conditions = [...conditionsOf(badge.rule)];
	const tasks = conditions.flatMap(({ task, assessments }) =>
		[task, assessments?.of].flatMap((one) => one ?? []),
	);
	const [named, needed] = [coursesNamed(badge.rule), badgesNeeded(badge)];
	const rubrics = conditions.flatMap(({ calibrated }) => calibrated ?? []);
	const criteria = entries.rubrics.get(badge.rubric ?? '')?.criteria ?? [];
	return {
		badge: badge.id,
		facts: href(addresses.facts('{handle}')),
		queue: { href: href(addresses.work), label: t('missing.queue') },
		names: {
			task: Object.fromEntries(tasks.map((id) => [id, taskLink(edition, id)])),
			course: linked(
				courses.filter(({ id }) => named.includes(id)),
				(id) => href(addresses.course(id)),
			),
			badge: linked(
				badges.filter(({ id }) => needed.includes(id)),
				(id) => href(addresses.badge(id)),
			),
			rubric: linked(
				[...entries.rubrics.values()].filter(({ id }) => rubrics.includes(id)),
				(id) => href(addresses.practise(id)),
			),
			criterion: linked(criteria, () => ''),
		},
		sentences: traceSentences(edition),
	};
}

const linked = (all: readonly { id: string; title: string }[], hrefOf: (id: string) => string) =>
	Object.fromEntries(all.map(({ id, title }) => [id, { href: hrefOf(id), label: title }]));
