// Cycles: seasons in which groups start together, so that new organizers have company and peers find one another.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Cycle } from '#core/catalogue/catalogue.ts';
import { addDays } from '#core/catalogue/days.ts';
import { isListed } from '#core/catalogue/sign-up.ts';
import { momentOf } from '#core/cohort/moment.ts';
import { type Edition, foreign } from '../edition.ts';
import { newEntry } from '../editor-link.ts';
import { excerpt, type Link, type Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { proposeLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { inWordsOf } from './course.ts';
import { groupPanel, type GroupPanel } from './group.ts';
import { improveOf, type Improve } from './improve.ts';
import { type Chip, withClock } from './state.ts';

export interface CycleCard {
	href: string;
	title: string;
	days: string;
	state: Chip;
	groups: string;
}

export interface CyclesView {
	meta: Meta;
	cycles: CycleCard[];
	/** The language of what the files say, where it is not the edition’s. */
	language: string | undefined;
	/** How to begin one. */
	add: string;
}

export interface CycleView {
	meta: Meta;
	title: string;
	about: string | undefined;
	language: string | undefined;
	days: string;
	state: Chip;
	/** The days that matter, in order: “Proposals by”, “8 November 2026”. */
	dates: { what: string; day: string }[];
	groups: (Pick<GroupPanel, 'href' | 'title' | 'days' | 'state'> & { course: string; language: string })[];
	all: Link;
	propose: Link;
	/** How to start a group for a course that is there already. */
	courses: Link;
	/** “Proposals are welcome until 8 November 2026.” */
	until: string | undefined;
	improve: Improve;
}

/** All cycles, those to come first. */
export function cyclesView(edition: Edition): CyclesView {
	const { t, href, days } = voiceOf(edition);
	return {
		meta: {
			title: t('cycles.title'),
			description: t('cycles.description'),
			address: addresses.cycles,
			accent: edition.site.accent,
			section: 'courses',
		},
		cycles: edition.cycles.map((cycle) => ({
			href: href(addresses.cycle(cycle.id)),
			title: cycle.title,
			days: days(cycle.starts, cycle.ends),
			state: cycleChip(edition, cycle),
			groups: t('count.groups', { n: groupsIn(edition, cycle).length }),
		})),
		language: foreign(edition),
		add: newEntry(edition, 'cycles'),
	};
}

/** A page for each cycle. */
export function cycleRows(edition: Edition): Row<CycleView>[] {
	return edition.cycles.map((cycle) => ({ params: { cycle: cycle.id }, view: cycleView(edition, cycle) }));
}

function cycleView(edition: Edition, cycle: Cycle): CycleView {
	const { t, href, day, days } = voiceOf(edition);
	const { id, file, title, about, proposalsBy, signUpOpens, starts, ends } = cycle;
	const dates: [string, string | undefined][] = [
		[t('cycle.proposalsBy'), proposalsBy],
		[t('cycle.signUpOpens'), signUpOpens],
		[t('cycle.starts'), starts],
		[t('cycle.ends'), ends],
	];
	const all = { href: href(addresses.cycles), label: t('cycles.title') };
	return {
		meta: {
			title,
			description: excerpt(about ?? t('cycle.description', { title, days: days(starts, ends) })),
			address: addresses.cycle(id),
			accent: edition.site.accent,
			section: 'courses',
			above: [all],
		},
		title,
		about,
		language: foreign(edition),
		days: days(starts, ends),
		state: cycleChip(edition, cycle),
		dates: dates.flatMap(([what, one]) => (one === undefined ? [] : [{ what, day: day(one) }])),
		groups: groupsIn(edition, cycle).map(({ course, cohort }) => {
			const { href, title, days, state } = groupPanel(inWordsOf(edition, course), cohort);
			return { href, title, days, state, course: course.title, language: course.languages[0] ?? 'en' };
		}),
		all,
		propose: proposeLink(edition),
		courses: { href: href(addresses.courses), label: t('cycle.startGroup') },
		until:
			proposalsBy && edition.today <= proposalsBy ? t('cycle.until', { day: day(proposalsBy) }) : undefined,
		improve: improveOf(edition, file, title),
	};
}

/** A link to the cycle that is on or comes next; undefined where none is planned. */
export function nearCycle(edition: Edition): (Link & { language: string | undefined }) | undefined {
	const near = edition.cycles.findLast(({ ends }) => ends >= edition.today);
	return (
		near && {
			href: voiceOf(edition).href(addresses.cycle(near.id)),
			label: near.title,
			language: foreign(edition),
		}
	);
}

/** The cycle that `cohort` belongs to, as a link. */
export function cycleOf(edition: Edition, { cycle }: Cohort): Link | undefined {
	const one = edition.cycles.find(({ id }) => id === cycle);
	return one && { href: voiceOf(edition).href(addresses.cycle(one.id)), label: one.title };
}

function groupsIn({ courses }: Edition, { id }: Cycle) {
	return courses
		.filter(isListed)
		.flatMap((course) => course.cohorts.map((cohort) => ({ course, cohort })))
		.filter(({ cohort }) => cohort.cycle === id)
		.sort((a, b) => (a.cohort.starts < b.cohort.starts ? -1 : a.cohort.starts > b.cohort.starts ? 1 : 0));
}

function cycleChip(edition: Edition, { signUpOpens, starts, ends }: Cycle): Chip {
	const { t } = voiceOf(edition);
	const at = (day: string) => momentOf(day, '00:00', 'Etc/UTC');
	const all = [
		{ from: undefined, day: '', label: t('cycle.toCome'), tone: 'soon' as const },
		{ from: at(signUpOpens), day: signUpOpens, label: t('cycle.open'), tone: 'open' as const },
		{ from: at(starts), day: starts, label: t('status.running'), tone: 'open' as const },
		{
			from: at(addDays(ends, 1)),
			day: addDays(ends, 1),
			label: t('status.complete'),
			tone: 'closed' as const,
		},
	].map(({ day, ...chip }) => ({ ...chip, begun: day <= edition.today }));
	const last = all.findLastIndex(({ begun }) => begun);
	const told = all.slice(Math.max(0, last - 1)).map(({ label, tone, from }) => ({ label, tone, from }));
	const { label, tone } = all[last] ?? all[0]!;
	return withClock({ label, tone }, told);
}
