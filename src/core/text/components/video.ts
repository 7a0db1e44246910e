import { z } from 'zod';
import { resource } from '../../schema/resource.ts';
import { component } from '../component.ts';
import { el, joined } from '../hast.ts';

export default component({
	name: 'Video',
	about: 'A link to a video elsewhere; nothing is loaded from there before somebody follows it.',
	props: z.strictObject(
		resource.pick({ url: true, title: true, by: true, minutes: true, licence: true }).shape,
	),
	place: 'flow',
	holds: 'none',
	html: ({ url, title, by, minutes }, _, { words }) => {
		const meta = [words.resource.watch, by, minutes !== undefined && words.minutes(minutes)];
		return el(
			'div',
			{ className: ['video'] },
			el('p', { className: ['video-title'] }, el('a', { href: url }, title)),
			el('p', { className: ['video-meta'] }, ...joined([...meta, hostOf(url)], ' · ')),
		);
	},
	plain: ({ title, by }) => [title, by].filter(Boolean).join(', '),
	example:
		'<Video url="https://archive.org/details/peer-learning" title="Learning in circles" minutes={12} />',
});

// Whom a link calls is said beside it.
function hostOf(url: string): string {
	return /^https?:\/\/(?:www\.)?([^/?#:]+)/.exec(url)?.[1] ?? '';
}
