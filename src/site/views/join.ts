// The page on which one joins a group, and leaves it: what it means, and the one way in at this moment.
import { addresses } from '#core/addresses.ts';
import type { Cohort, Course, Day } from '#core/catalogue/catalogue.ts';
import { type Phase, phaseOn } from '#core/cohort/phases.ts';
import { written } from '#core/writing/written.ts';
import type { Edition } from '../edition.ts';
import { startGroup } from '../editor-link.ts';
import { newFileAddress } from '../forge.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { effort } from './card.ts';
import { courseMeta, inWordsOf } from './course.ts';
import { groupPanel } from './group.ts';
import { handOverOf, type HandOver } from './hand-over.ts';
import { phasesNear } from './state.ts';
import { type WayInView, wayInView } from './way-in.ts';
import { type WayOutView, wayOutView } from './way-out.ts';

/** What is so from a moment on. */
export interface DoorFrom {
	/** In UTC; undefined for what was so before the others. */
	from: string | undefined;
	/** True for what is so on the day of the build. */
	now: boolean;
	isOpen: boolean;
	/** When it opens or closes, or that it is over. */
	says: string;
}

export interface JoinView {
	meta: Meta;
	title: string;
	course: Link;
	group: Link;
	facts: { term: string; says: string; people?: Link[] }[];
	signUpTask: string | undefined;
	doors: DoorFrom[];
	wayIn: WayInView;
	/** What else there is to do while one cannot get in. */
	instead: Link[];
	place: PlaceView;
	wayOut: WayOutView;
}

/** The form by which somebody is listed. */
export interface PlaceView {
	group: string;
	handOver: HandOver;
	/** Handles that are listed already. */
	there: string[];
	/** The forge’s form with a file that is begun, for those without script. */
	byHand: { href: string; text: string };
}

/** A page for each group. */
export function joinRows(edition: Edition): Row<JoinView>[] {
	return edition.courses.flatMap((course) =>
		course.cohorts.map((cohort) => ({
			params: { course: course.id, group: cohort.id.split('/')[1] },
			view: joinView(inWordsOf(edition, course), course, cohort),
		})),
	);
}

function joinView(edition: Edition, course: Course, cohort: Cohort): JoinView {
	const { t, href } = voiceOf(edition);
	const front = { href: href(addresses.course(course.id)), label: course.title };
	const group = { href: href(addresses.group(cohort.id)), label: cohort.title };
	const { found: _, ...meta } = courseMeta(edition, course);
	return {
		meta: {
			...meta,
			title: t('join.meta', { group: cohort.title, course: course.title }),
			description: t('join.lead'),
			address: addresses.joinGroup(cohort.id),
			translations: [],
			above: [front, group],
			listed: false,
		},
		title: t('join.title', { group: cohort.title }),
		course: front,
		group,
		facts: factsOf(edition, course, cohort),
		signUpTask: course.signUpTask,
		doors: doorsOf(edition, cohort),
		wayIn: wayInView(edition, course, cohort),
		instead: insteadOf(edition, course, cohort),
		place: {
			group: cohort.id,
			handOver: handOverOf(edition, 'join'),
			there: cohort.roster.map(({ handle }) => handle),
			byHand: byHand(edition, cohort),
		},
		wayOut: wayOutView(edition, course, cohort),
	};
}

function byHand({ site, today }: Edition, { id }: Cohort): PlaceView['byHand'] {
	const text = written('roster', { joined: today });
	return { href: newFileAddress(site, `roster/${id}/your-handle.yml`, text), text };
}

function factsOf(edition: Edition, course: Course, cohort: Cohort): JoinView['facts'] {
	const { t } = voiceOf(edition);
	const { days, zone, seats, facilitators } = groupPanel(edition, cohort);
	const { mode } = cohort.signUp;
	return [
		{ term: t('join.when'), says: days },
		{ term: t('course.effort'), says: effort(edition, course) },
		{ term: t('join.clocks'), says: zone },
		...(seats ? [{ term: t('join.seats'), says: seats }] : []),
		...(mode === 'closed' ? [] : [{ term: t('join.mode'), says: t(`join.mode.${mode}`) }]),
		{ term: t('group.with'), says: '', people: facilitators },
	];
}

const takesPeople = (phase: Phase | undefined) => phase === 'open' || phase === 'late';

function doorsOf(edition: Edition, cohort: Cohort): DoorFrom[] {
	const { t } = voiceOf(edition);
	const { status } = cohort;
	if (status !== 'planned') return [{ from: undefined, now: true, isOpen: false, says: t(`join.${status}`) }];
	const now = phaseOn(cohort, edition.today);
	const all = phasesNear(edition, cohort).map(({ phase, from }) => ({
		from,
		now: phase === now,
		isOpen: takesPeople(phase),
		says: saysIn(edition, cohort, phase),
	}));
	// What is said twice is one door, with one form behind it.
	return all.flatMap((door, index) => {
		const before = all[index - 1];
		if (before?.says === door.says) return [];
		const same = all.slice(index).findIndex(({ says }) => says !== door.says);
		const run = all.slice(index, same < 0 ? undefined : index + same);
		return [{ ...door, now: run.some((one) => one.now) }];
	});
}

function saysIn(edition: Edition, { signUp, starts, lastDay }: Cohort, phase: Phase): string {
	const { t, day } = voiceOf(edition);
	const closes: Day = signUp.closes ?? starts;
	if (phase === 'over') return t('join.over', { day: day(lastDay) });
	if (takesPeople(phase)) return t('group.closes', { day: day(closes) });
	if (phase === 'before' && signUp.opens) return t('group.opens', { day: day(signUp.opens) });
	return signUp.mode === 'closed' ? t('group.full') : t('group.closed', { day: day(closes) });
}

// Another group first, then the course by oneself, then a group of one’s own.
function insteadOf(edition: Edition, course: Course, cohort: Cohort): Link[] {
	const { t, href } = voiceOf(edition);
	const others = course.cohorts.filter(
		(other) => other.id !== cohort.id && takesPeople(phaseOn(other, edition.today)),
	);
	return [
		...others.map(({ id, title }) => ({
			href: href(addresses.joinGroup(id)),
			label: t('join.title', { group: title }),
		})),
		{
			href: href(addresses.course(course.id)),
			label: t(course.term === 'rolling' ? 'course.begin' : 'join.elsewhere'),
		},
		{
			href: startGroup(edition, course),
			label: t('course.startGroup'),
		},
	];
}
