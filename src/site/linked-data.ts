// What pages tell machines of themselves, in the words of schema.org.
import { absolute, addresses } from '#core/addresses.ts';
import { breadcrumbList } from '#core/outputs/json-ld/list.ts';
import type { Absolute, Node } from '#core/outputs/json-ld/node.ts';
import { jsonLd } from '#core/outputs/json-ld/script.ts';
import { type Edition, localAddress, mainLanguage } from './edition.ts';
import type { Frame } from './frame.ts';
import type { Meta } from './meta.ts';
import { canonicalOf } from './places.ts';

/** By which address a thing is known, in whatever edition it is spoken of: a course, and work in it, by the one in its own language. */
export function knownBy({ site, entries }: Edition): Absolute {
	return (address) => {
		const [, , course = ''] = address.split('/');
		const inCourse = address.startsWith(addresses.courses) || address.startsWith(addresses.work);
		const about = inCourse ? entries.courses.get(course) : undefined;
		const language = about?.languages[0] ?? mainLanguage(site);
		const locale = site.languages.includes(language) ? language : mainLanguage(site);
		return absolute(site, localAddress(site, locale, address));
	};
}

/** The block of data in the head of a page; none where there is nothing to tell. */
export function linkedData(frame: Frame, meta: Meta): string | undefined {
	const { title, graph = [], above = [] } = meta;
	const canonical = canonicalOf(frame, meta);
	const steps = above.map(({ href, label }) => ({ name: label, url: new URL(href, canonical).href }));
	const nodes: Node[] = [...graph];
	if (steps.length > 0) nodes.push(breadcrumbList([...steps, { name: title, url: canonical }]));
	return nodes.length > 0 ? jsonLd(nodes) : undefined;
}
