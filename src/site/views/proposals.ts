import { addresses } from '#core/addresses.ts';
import type { Status } from '#core/catalogue/catalogue.ts';
import type { Edition } from '../edition.ts';
import { proposalsAddress } from '../forge.ts';
import type { Link, Meta } from '../meta.ts';
import { proposeLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { cardsOf, type CourseCard } from './card.ts';
import { statement } from './statement.ts';

export interface ProposalsView {
	meta: Meta;
	/** Courses that wait for readers, by how far they have come; none that is empty. */
	stages: { title: string; cards: CourseCard[] }[];
	propose: Link;
	/** All proposals, also those that are not merged yet. */
	forge: Link;
	review: Link | undefined;
}

/** What waits to be read by peers. */
export function proposalsView(edition: Edition): ProposalsView {
	const { t, href } = voiceOf(edition);
	const { courses, handbook, site } = edition;
	const stage = (state: Status & ('proposed' | 'in-review')) => ({
		title: t(`proposals.${state}`),
		cards: cardsOf(
			edition,
			courses.filter((course) => course.state === state),
		),
	});
	const guide = handbook.find(({ id }) => id === 'reviewing');
	return {
		meta: {
			...statement(edition, addresses.proposals, t('proposals.title'), t('proposals.lead')),
			section: 'proposals',
		},
		stages: [stage('in-review'), stage('proposed')].filter(({ cards }) => cards.length > 0),
		propose: proposeLink(edition),
		forge: { href: proposalsAddress(site), label: t('proposals.forge') },
		review: guide && { href: href(addresses.handbookPage(guide.id)), label: guide.title },
	};
}
