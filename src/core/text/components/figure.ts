import { z } from 'zod';
import { line } from '../../schema/fields.ts';
import { component } from '../component.ts';
import { el } from '../hast.ts';

export default component({
	name: 'Figure',
	about: 'A picture of the course with a caption.',
	props: z.strictObject({
		src: line(200).meta({ title: 'Picture', description: 'Its path from this file: `../pictures/map.svg`.' }),
		alt: line(400).meta({
			title: 'Alternative text',
			description: 'What it shows, for those who cannot see it.',
		}),
	}),
	place: 'flow',
	holds: 'phrasing',
	html: ({ src, alt }, children) =>
		el(
			'figure',
			{ className: ['figure'] },
			el('img', { src, alt, loading: 'lazy' }),
			children.length > 0 && el('figcaption', {}, ...children),
		),
	plain: ({ alt }, inner) => [alt, inner].filter(Boolean).join('. '),
	example:
		'<Figure src="../pictures/tables.svg" alt="Three tables with people around them">A circle of eight.</Figure>',
});
