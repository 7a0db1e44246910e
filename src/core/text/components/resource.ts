import { licences } from '../../schema/licence.ts';
import { resource } from '../../schema/resource.ts';
import { component } from '../component.ts';
import { el, joined } from '../hast.ts';

export default component({
	name: 'Resource',
	about: 'Material by others to read, watch, listen to, do or use, with its licence.',
	props: resource,
	place: 'flow',
	holds: 'phrasing',
	html: (
		{ url, title, type, by, minutes, licence, language, archived, note, optional },
		children,
		{ words },
	) => {
		const known = licence && licence in licences ? licences[licence as keyof typeof licences] : undefined;
		const meta = [
			by,
			minutes !== undefined && words.minutes(minutes),
			known ? el('a', { href: known.address, rel: ['license'] }, known.title) : licence,
			archived && el('a', { href: archived }, words.archived),
			optional && words.optional,
		];
		return el(
			'div',
			{ className: ['resource'], dataType: type },
			el(
				'p',
				{ className: ['resource-title'] },
				el('span', { className: ['resource-type'] }, words.resource[type]),
				' ',
				el('a', { href: url, ...(language && { hrefLang: language }) }, title),
			),
			meta.some(Boolean) && el('p', { className: ['resource-meta'] }, ...joined(meta, ' · ')),
			note && el('p', {}, note),
			...children,
		);
	},
	plain: ({ title, by, note }, inner) =>
		[[title, by].filter(Boolean).join(', '), note, inner].filter(Boolean).join('. '),
	example: `<Resource
  url="https://docs.python.org/3/tutorial/"
  title="The Python Tutorial"
  type="read"
  by="Python Software Foundation"
  minutes={40}
  licence="PSF-2.0"
/>`,
});
