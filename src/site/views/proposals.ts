import { addresses } from '#core/addresses.ts';
import type { Status } from '#core/catalogue/catalogue.ts';
import type { Edition } from '../edition.ts';
import { proposalsAddress } from '../forge.ts';
import type { Link, Meta } from '../meta.ts';
import { proposeLink } from '../propose.ts';
import { voiceOf } from '../voice.ts';
import { boardView, type BoardView } from './board.ts';
import { cardsOf, type CourseCard } from './card.ts';
import { feedsAt } from './feed.ts';
import { statement } from './statement.ts';

export interface ProposalsView {
	meta: Meta;
	/** What is open on the forge; undefined where nobody asked, or nothing is. */
	board: BoardView | undefined;
	/** Why there is no board. */
	notice: { text: string; act: Link } | undefined;
	/** Courses that wait for readers, by how far they have come; none that is empty. */
	stages: { title: string; cards: CourseCard[] }[];
	propose: Link;
	/** All proposals, also those that are not merged yet. */
	forge: Link;
	review: Link | undefined;
	/** New proposals, for feed readers. */
	feed: string;
}

/** What waits to be read by peers. */
export function proposalsView(edition: Edition): ProposalsView {
	const { t, href } = voiceOf(edition);
	const { courses, handbook, site, proposals } = edition;
	const stage = (state: Status & ('proposed' | 'in-review')) => ({
		title: t(`proposals.${state}`),
		cards: cardsOf(
			edition,
			courses.filter((course) => course.state === state),
		),
	});
	const guide = handbook.find(({ id }) => id === 'reviewing');
	const propose = proposeLink(edition);
	const forge = { href: proposalsAddress(site), label: t('proposals.forge') };
	const feeds = feedsAt(edition, addresses.proposals);
	return {
		meta: {
			...statement(edition, addresses.proposals, t('proposals.title'), t('proposals.lead')),
			section: 'proposals',
			feeds,
		},
		board: proposals?.proposals.length ? boardView(edition, proposals) : undefined,
		notice: proposals
			? proposals.proposals.length > 0
				? undefined
				: { text: t('board.nothing'), act: propose }
			: { text: t('board.none'), act: forge },
		stages: [stage('in-review'), stage('proposed')].filter(({ cards }) => cards.length > 0),
		propose,
		forge,
		review: guide && { href: href(addresses.handbookPage(guide.id)), label: guide.title },
		feed: feeds.atom,
	};
}
