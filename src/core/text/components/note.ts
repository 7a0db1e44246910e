import { z } from 'zod';
import { line } from '../../schema/fields.ts';
import { component } from '../component.ts';
import { el } from '../hast.ts';

export default component({
	name: 'Note',
	about: 'Something beside the way: a tip, a remark, a warning.',
	props: z.strictObject({
		type: z
			.enum(['tip', 'info', 'warning'])
			.default('info')
			.meta({ title: 'Type', description: 'A tip helps, a warning keeps from harm.' }),
		title: line(80).optional().meta({ title: 'Title', description: 'Instead of the word for its type.' }),
	}),
	place: 'flow',
	holds: 'flow',
	html: ({ type, title }, children, { words }) =>
		el(
			'div',
			{ className: ['note'], dataType: type, role: 'note' },
			el('p', { className: ['note-title'] }, title ?? words.note[type]),
			...children,
		),
	plain: ({ title }, inner) => [title, inner].filter(Boolean).join('\n\n'),
	example: '<Note type="tip" title="Short on time?">Skip the second video.</Note>',
});
