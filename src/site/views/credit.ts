// Whom to name when a course is passed on, and what its licence asks: title, authors, source, licence.
import { absolute, addresses } from '#core/addresses.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import { type Licence, licences } from '#core/schema/licence.ts';
import type { Edition } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';
import { personLink } from './find.ts';

export interface Credit {
	/** All of it in one sentence, to copy. */
	sentence: string;
	authors: string;
	/** The address of the course on the web. */
	source: string;
	licence: Link;
	/** What the licence asks, in plain words. */
	asks: string;
}

/** The credit of `course`. */
export function creditOf(edition: Edition, course: Course): Credit {
	const { t, list } = voiceOf(edition);
	const licence = licences[course.licence];
	const source = absolute(edition.site, addresses.course(course.id));
	const authors = list(course.organizers.map(({ person }) => personLink(edition, person).label));
	return {
		sentence: t('take.credit', {
			title: course.title,
			authors,
			source,
			licence: licence.title,
			address: licence.address,
		}),
		authors,
		source,
		licence: { href: licence.address, label: licence.title },
		asks: asksOf(licence)
			.map((key) => t(key))
			.join(' '),
	};
}

function asksOf({ attribution, shareAlike, nonCommercial }: Licence) {
	return [
		attribution ? ('take.asks.name' as const) : ('take.asks.nothing' as const),
		...(shareAlike ? (['take.asks.alike'] as const) : []),
		...(nonCommercial ? (['take.asks.noMoney'] as const) : []),
	];
}
