// One thing that happened, as a sentence.
import { addresses } from '#core/addresses.ts';
import type { Act, Verb } from '#core/catalogue/activity.ts';
import { proposalId } from '#core/proposal/snapshot.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { placeOf } from './board.ts';
import { badgeOf, courseLink, courseOf, personLink } from './find.ts';
import { holderLink } from './holder.ts';

/** One sentence, in parts: those with an address lead somewhere. */
export interface ToldAct {
	verb: Verb;
	parts: Link[];
}

/** What `act` says, in the words of the edition. */
export function told(edition: Edition, act: Act): ToldAct {
	const { t, list } = voiceOf(edition);
	const { verb, who, count = 0 } = act;
	const names = who.map((handle) => whoLink(edition, act, handle));
	// Several are told as a list in words, without links: whose page one means stands where they are listed.
	const [only] = names;
	const subject =
		names.length === 1 && only ? only : { href: '', label: list(names.map(({ label }) => label)) };
	const sentence = t(keyOf(act), { who: '{who}', what: '{what}', n: count });
	const links: Record<string, Link> = { who: subject, what: whatOf(edition, act) };
	return {
		verb,
		parts: sentence
			.split(/(\{who\}|\{what\})/)
			.filter((part) => part !== '')
			.map((part) => links[part.slice(1, -1)] ?? { href: '', label: part }),
	};
}

function keyOf({ verb, who, count }: Act) {
	if (verb === 'met') return count === undefined ? 'activity.met' : 'activity.met.count';
	if (who.length > 0 && (verb === 'improved' || verb === 'asked' || verb === 'answered'))
		return `activity.${verb}.by` as const;
	return `activity.${verb}` as const;
}

// Whoever holds an award decides what they are called.
const whoLink = (edition: Edition, { verb }: Act, handle: string): Link =>
	verb === 'awarded' ? holderLink(edition, handle) : personLink(edition, handle);

/** What an act is about, with the page that shows it; without an address where none does. */
export function whatOf(edition: Edition, { verb, about, course }: Act): Link {
	const { href, t } = voiceOf(edition);
	const link = (address: string, label: string): Link => ({ href: href(address), label });
	const { entries } = edition;
	switch (verb) {
		case 'added':
		case 'improved':
			return courseLink(edition, about);
		case 'reviewed':
			return link(`${addresses.course(course ?? '')}#reviews`, courseLink(edition, course ?? '').label);
		case 'joined':
		case 'began':
		case 'ended':
			return link(addresses.group(about), groupTitle(edition, about));
		case 'met': {
			const recap = entries.recaps.get(about);
			const group = groupTitle(edition, about.split('/').slice(0, 2).join('/'));
			return link(addresses.recap(about), recap ? `${recap.title} (${group})` : group);
		}
		case 'asked':
		case 'answered':
			return link(addresses.question(about), entries.questions.get(about)?.title ?? about);
		case 'announced':
			return link(addresses.announcement(about), entries.announcements.get(about)?.title ?? about);
		case 'awarded': {
			const award = entries.awards.get(about);
			return link(addresses.award(about), award ? badgeOf(edition, award.badge).title : about);
		}
		case 'proposed': {
			const proposal = edition.proposals?.proposals.find((one) => proposalId(one) === about);
			return proposal
				? { href: placeOf(edition, proposal), label: proposal.title }
				: link(addresses.proposals, t('proposals.title'));
		}
	}
}

function groupTitle(edition: Edition, id: string): string {
	const course = courseOf(edition, id.split('/')[0] ?? '');
	const group = course.cohorts.find((one) => one.id === id);
	return voiceOf(edition).t('group.of', { group: group?.title ?? id, course: course.title });
}
