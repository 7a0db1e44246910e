// What is proposed, for whoever wants to hear of it.
import { absolute, addresses } from '#core/addresses.ts';
import type { FeedEntry } from '#core/outputs/feed.ts';
import { matterOf } from '#core/proposal/matter.ts';
import { proposalId } from '#core/proposal/snapshot.ts';
import type { Edition } from '../edition.ts';
import { voiceOf } from '../voice.ts';
import { matterLabel, placeOf } from './board.ts';
import { schoolOf } from './find.ts';

/** An entry for each open proposal, on the day it was made. */
export function proposalNewsOf(edition: Edition): FeedEntry[] {
	const { t } = voiceOf(edition);
	const page = absolute(edition.site, addresses.proposals);
	return (edition.proposals?.proposals ?? []).map((proposal) => {
		const matter = matterOf(edition, proposal);
		const school = matter.school === undefined ? [] : [schoolOf(edition, matter.school).title];
		const { title, question } = proposal.course ?? {};
		const said = [title, question].filter((one) => one !== undefined);
		return {
			id: `${page}?proposal=${encodeURIComponent(proposalId(proposal))}`,
			url: placeOf(edition, proposal),
			title: t('feed.proposal', { title: proposal.title }),
			summary: [[matterLabel(edition, matter), ...school].join(' · '), ...said].join('\n'),
			published: proposal.opened,
			updated: proposal.updated,
		};
	});
}
