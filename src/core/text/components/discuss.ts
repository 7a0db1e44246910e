import { z } from 'zod';
import { line } from '../../schema/fields.ts';
import { component } from '../component.ts';
import { el } from '../hast.ts';

export default component({
	name: 'Discuss',
	about: 'A question worth arguing about, for the group’s own place to talk.',
	props: z.strictObject({
		title: line(80).optional().meta({ title: 'Title', description: 'Instead of “Talk about it”.' }),
	}),
	place: 'flow',
	holds: 'flow',
	html: ({ title }, children, { words }) =>
		el(
			'div',
			{ className: ['discuss'], role: 'note' },
			el('p', { className: ['discuss-title'] }, title ?? words.discuss),
			...children,
		),
	plain: ({ title }, inner) => [title, inner].filter(Boolean).join('\n\n'),
	example: '<Discuss>Whose future is it that came true?</Discuss>',
});
