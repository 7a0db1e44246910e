import { addresses, withBase } from '../../addresses.ts';
import { type Book, parts } from './book.ts';

/** Where an address of a page leads, seen from inside the book: to its other parts, or to the web. */
export function linksOf({ id, site, chapters, pictures }: Book): (url: string) => string {
	const { pathname: base } = new URL(site);
	const inside = new Map([
		[withBase(base, addresses.course(id)), parts.start],
		...chapters.map((one) => [withBase(base, addresses.unit(one.id)), parts.chapter(one.id)] as const),
		...pictures.map((path) => [withBase(base, addresses.picture(path)), parts.picture(path)] as const),
	]);
	return (url) => {
		if (!url.startsWith('/')) return url;
		const [path = '', ...anchor] = url.split('#');
		const part = inside.get(path);
		return part === undefined ? new URL(url, site).href : [part, ...anchor].join('#');
	};
}
