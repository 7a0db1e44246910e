// Who could read a proposal, in words: why they, and who has a part in it.
import type { Proposal } from '#core/proposal/snapshot.ts';
import { readingOfProposal } from '#core/proposal/reading.ts';
import { type Reason, reviewersFor, type Suggestion } from '#core/proposal/reviewers.ts';
import { stageOf } from '#core/proposal/stage.ts';
import type { Tie } from '#core/proposal/ties.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { personLink, schoolOf } from './find.ts';
import { topicLabel } from './topic.ts';

export interface Readers {
	suggested: (Link & { why: string })[];
	/** Who would be suggested, if they had no part in it. */
	excluded: (Link & { why: string })[];
}

/** As many as one can ask. */
const SHOWN = 3;

/** Who could read `proposal`; undefined where its readers are found, or nobody is listed. */
export function readersOf(edition: Edition, proposal: Proposal): Readers | undefined {
	if (!['needs-reviewer', 'in-conversation'].includes(stageOf(proposal))) return undefined;
	const { suggested, excluded } = reviewersFor(edition, readingOfProposal(edition, proposal));
	if (suggested.length + excluded.length === 0) return undefined;
	return {
		suggested: suggested.slice(0, SHOWN).map((one) => ({
			...personLink(edition, one.handle),
			why: whyOf(edition, one),
		})),
		excluded: excluded.map(({ handle, tie }) => ({
			...personLink(edition, handle),
			why: tieLabel(edition, tie),
		})),
	};
}

function whyOf(edition: Edition, { reasons, load, ties }: Suggestion): string {
	const { t, list } = voiceOf(edition);
	return list([
		...reasons.map((reason) => reasonLabel(edition, reason)),
		...(load > 0 ? [t('reader.load', { n: load })] : []),
		...ties.map((tie) => tieLabel(edition, tie)),
	]);
}

function reasonLabel(edition: Edition, reason: Reason): string {
	const { t, list, languageName } = voiceOf(edition);
	switch (reason.why) {
		case 'topics':
			return t('reader.topics', { topics: list(reason.topics.map(topicLabel)) });
		case 'language':
			return t('reader.language', { language: languageName(reason.language) });
		case 'reviewed':
			return t('reader.reviewed', { n: reason.reviews });
		case 'mentor':
			return t('reader.mentor');
		default:
			return t(`reader.${reason.why}`, { school: schoolOf(edition, reason.school).short });
	}
}

function tieLabel(edition: Edition, { part, of }: Tie): string {
	const course = edition.courses.find(({ id }) => id === of)?.title ?? of ?? '';
	return voiceOf(edition).t(`tie.${part}`, { course });
}
