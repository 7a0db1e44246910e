// Earlier addresses of courses and units: what was published once keeps leading somewhere.
import { type Moved, movedAddresses } from '#core/catalogue/moved.ts';
import { type Edition, localAddress } from '../edition.ts';
import type { Link, Meta } from '../meta.ts';
import type { Row } from '../paths.ts';
import { voiceOf } from '../voice.ts';
import { courseMeta } from './course.ts';

export interface MovedView {
	meta: Meta;
	to: Link;
}

/** A page for each earlier address, leading to where its content is today. */
export function movedRows(edition: Edition): Row<MovedView>[] {
	return movedAddresses(edition).map((moved) => ({
		params: { alias: localAddress(edition.site, edition.locale, moved.from).slice(1, -1) },
		view: movedView(edition, moved),
	}));
}

function movedView(edition: Edition, { to, course, title }: Moved): MovedView {
	const { t, href } = voiceOf(edition);
	return {
		meta: {
			...courseMeta(edition, course),
			title: t('moved.title', { title }),
			address: to,
			translations: [],
			listed: false,
		},
		to: { href: href(to), label: title },
	};
}
