// The board of open proposals: whose turn each is, how long it waits, and who could read it. Nearly every word of it is
// a stranger’s, and stands on the page as text.
import { addresses } from '#core/addresses.ts';
import type { Day } from '#core/catalogue/catalogue.ts';
import { daysBetween } from '#core/catalogue/days.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import { clockOf } from '#core/proposal/clock.ts';
import { type Matter, matterOf, MATTERS } from '#core/proposal/matter.ts';
import { proposalRubric } from '#core/proposal/rubric.ts';
import { type Proposal, proposalId, type Snapshot } from '#core/proposal/snapshot.ts';
import { isGoodFirstReview, type Stage, stageOf, STAGES } from '#core/proposal/stage.ts';
import { forgeOf } from '#core/schema/forge.ts';
import type { Edition } from '../edition.ts';
import { compareAddress, proposalAddress } from '../forge.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { schoolOf } from './find.ts';
import { type Readers, readersOf } from './readers.ts';
import type { Chip } from './state.ts';

export interface BoardView {
	/** Of which moment it is, and how long that is ago. */
	asOf: string;
	/** That not everything is shown, where that is so. */
	left: string | undefined;
	/** None that is empty. */
	stages: { id: Stage; title: string; lead: string; rows: ProposalRow[] }[];
	/** What the rows can be sifted by; none that has no choice. */
	filters: BoardFilter[];
}

/** A choice that narrows a board to what has one value of `name`. */
export interface BoardFilter {
	name: string;
	label: string;
	options: { value: string; label: string }[];
}

export interface ProposalRow {
	/** For addresses; undefined where its branch has a name that is none. */
	anchor: string | undefined;
	href: string;
	title: string;
	accent: Accent | undefined;
	school: { value: string; label: string } | undefined;
	matter: { value: string; label: string };
	/** What a new course is called and asks, as its author says. */
	course: { title: string; question: string | undefined } | undefined;
	chips: Chip[];
	/** Number, author, day. */
	facts: string[];
	/** How long its first answer took, or takes; undefined while it is the author’s turn. */
	clock: Chip | undefined;
	check: string | undefined;
	rubric: { label: string; open: string[] } | undefined;
	preview: Link | undefined;
	readers: Readers | undefined;
}

/** The board of what was open when somebody last asked. */
export function boardView(edition: Edition, snapshot: Snapshot): BoardView {
	const { t, day } = voiceOf(edition);
	const told = snapshot.proposals.map((proposal) => ({
		stage: stageOf(proposal),
		row: rowOf(edition, proposal, snapshot),
	}));
	const age = daysBetween(snapshot.at.slice(0, 10), edition.today);
	const asOf = t('board.asOf', { day: day(snapshot.at.slice(0, 10)), time: snapshot.at.slice(11, 16) });
	const rows = told.map(({ row }) => row);
	return {
		asOf: age > 0 ? `${asOf} ${t('board.age', { n: age })}` : asOf,
		left: snapshot.left > 0 ? t('board.left', { n: snapshot.left }) : undefined,
		stages: STAGES.map((id) => ({
			id,
			title: t(`board.${id}`),
			lead: t(`board.${id}.lead`),
			rows: told.filter(({ stage }) => stage === id).map(({ row }) => row),
		})).filter((stage) => stage.rows.length > 0),
		filters: [
			{
				name: 'school' as const,
				label: t('facet.school'),
				options: optionsOf(rows.map(({ school }) => school)),
			},
			{
				name: 'matter' as const,
				label: t('board.matter'),
				options: optionsOf(rows.map(({ matter }) => matter)),
			},
		].filter(({ options }) => options.length > 1),
	};
}

/** How many proposals nobody reads yet: of `school`, or of all schools. */
export function waitingIn(edition: Edition, school?: string): number {
	return (edition.proposals?.proposals ?? []).filter(
		(proposal) =>
			stageOf(proposal) === 'needs-reviewer' &&
			(school === undefined || matterOf(edition, proposal).school === school),
	).length;
}

/** That proposals wait for a reader, and where; undefined where none does. */
export function waitingLink(edition: Edition, school?: string): Link | undefined {
	const { t, href } = voiceOf(edition);
	const n = waitingIn(edition, school);
	const query = school === undefined ? '' : `?school=${school}`;
	return n === 0
		? undefined
		: { href: `${href(addresses.proposals)}${query}`, label: t('board.waiting', { n }) };
}

/** Where a proposal is talked about. */
export function placeOf({ site }: Edition, { number, base, head }: Proposal): string {
	return number === undefined ? compareAddress(site, base, head) : proposalAddress(site, number);
}

/** What a proposal is about, in a word. */
export function matterLabel(edition: Edition, { name }: Matter): string {
	return voiceOf(edition).t(`board.matter.${name}`);
}

function rowOf(edition: Edition, proposal: Proposal, snapshot: Snapshot): ProposalRow {
	const { t } = voiceOf(edition);
	const matter = matterOf(edition, proposal);
	const school = matter.school === undefined ? undefined : schoolOf(edition, matter.school);
	const { preview } = proposal;
	return {
		anchor: proposal.number === undefined ? undefined : `proposal-${proposal.number}`,
		href: placeOf(edition, proposal),
		title: proposal.title,
		accent: school?.accent,
		school: school && { value: school.id, label: school.short },
		matter: { value: matter.name, label: matterLabel(edition, matter) },
		course: courseIn(edition, proposal, matter),
		chips: [
			...(isGoodFirstReview(proposal) ? [{ label: t('board.goodFirst'), tone: 'open' as const }] : []),
			...(proposal.first ? [{ label: t('board.firstTime'), tone: 'open' as const }] : []),
			...(proposal.draft ? [{ label: t('board.draft'), tone: 'closed' as const }] : []),
		],
		facts: factsOf(edition, proposal, snapshot),
		clock: clockChip(edition, proposal, school?.responseDays, snapshot.at.slice(0, 10)),
		check: proposal.check && t(`board.check.${proposal.check}`),
		rubric: rubricOf(edition, proposal),
		preview: preview === undefined ? undefined : { href: preview, label: t('board.preview') },
		readers: readersOf(edition, proposal),
	};
}

// Of a course that is there already, what it is called today.
function courseIn(edition: Edition, { course }: Proposal, matter: Matter): ProposalRow['course'] {
	const known = edition.courses.find(({ id }) => id === matter.course);
	if (known) return { title: known.title, question: undefined };
	return course?.title === undefined ? undefined : { title: course.title, question: course.question };
}

function factsOf(edition: Edition, proposal: Proposal, { source }: Snapshot): string[] {
	const { t, day } = voiceOf(edition);
	const { author, opened } = proposal;
	const forge = source === 'branches' ? forgeOf(edition.site) : source;
	const id = proposalId(proposal);
	return [
		proposal.number === undefined ? t('board.branch', { id }) : t(`board.request.${forge}`, { id }),
		...(author === undefined ? [] : [t('board.by', { author })]),
		t('board.opened', { day: day(opened) }),
	];
}

/** Days within which a proposal is answered that no school answers for. */
const USUAL_DAYS = 14;

function clockChip(edition: Edition, proposal: Proposal, promised = USUAL_DAYS, at: Day): Chip | undefined {
	const { t } = voiceOf(edition);
	const clock = clockOf(proposal, promised, at);
	if (clock.state === 'answered')
		return {
			label: clock.days === 0 ? t('board.answeredAtOnce') : t('board.answered', { n: clock.days }),
			tone: 'open',
		};
	if (stageOf(proposal) === 'waits-for-author') return undefined;
	return clock.state === 'waits'
		? { label: t('board.waits', { days: clock.days, n: clock.of }), tone: 'soon' }
		: { label: t('board.overdue', { n: clock.days }), tone: 'late' };
}

// Lines of a rubric that has changed since are nobody’s any more.
function rubricOf(edition: Edition, { ticks }: Proposal): ProposalRow['rubric'] {
	const { t } = voiceOf(edition);
	const criteria = proposalRubric(edition)?.criteria ?? [];
	const known = ticks.flatMap(({ criterion, ticked }) => {
		const title = criteria.find(({ id }) => id === criterion)?.title;
		return title === undefined ? [] : [{ title, ticked }];
	});
	if (known.length === 0) return undefined;
	const open = known.filter(({ ticked }) => !ticked).map(({ title }) => title);
	const label = open.length > 0 ? t('board.rubric', { n: open.length }) : t('board.rubricDone');
	return { label, open };
}

const ORDER: readonly string[] = MATTERS;

function optionsOf(values: readonly ({ value: string; label: string } | undefined)[]) {
	const own = new Map(values.flatMap((one) => (one ? [[one.value, one.label] as const] : [])));
	return [...own]
		.map(([value, label]) => ({ value, label }))
		.sort((a, b) => ORDER.indexOf(a.value) - ORDER.indexOf(b.value) || (a.label < b.label ? -1 : 1));
}
