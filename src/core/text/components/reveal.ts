import { z } from 'zod';
import { line } from '../../schema/fields.ts';
import { component } from '../component.ts';
import { el } from '../hast.ts';

export default component({
	name: 'Reveal',
	about: 'Hidden until somebody opens it: a possible answer, a longer proof.',
	props: z.strictObject({
		title: line(120).meta({ title: 'Title', description: 'What one will see after opening it.' }),
	}),
	place: 'flow',
	holds: 'flow',
	html: ({ title }, children) =>
		el('details', { className: ['reveal'] }, el('summary', {}, title), ...children),
	plain: ({ title }, inner) => [title, inner].filter(Boolean).join('\n\n'),
	example: '<Reveal title="A possible answer">Three times: for 0, 1 and 2.</Reveal>',
});
