import { z } from 'zod';
import { line } from '../../schema/fields.ts';
import { resource } from '../../schema/resource.ts';
import { component } from '../component.ts';
import { el } from '../hast.ts';

export default component({
	name: 'Route',
	about: 'One of the ways to choose from: materials, and what to do with them.',
	props: z.strictObject({
		by: resource.shape.type.meta({ title: 'By', description: 'What one does on this way.' }),
		title: line(80).optional().meta({ title: 'Title', description: 'Instead of the word for it.' }),
	}),
	place: 'flow',
	holds: 'flow',
	inside: ['Routes'],
	html: ({ by, title }, children, { words }) =>
		el(
			'div',
			{ className: ['route'], dataType: by },
			el('p', { className: ['route-title'] }, title ?? words.resource[by]),
			...children,
		),
	plain: ({ title }, inner) => [title, inner].filter(Boolean).join('\n\n'),
	example: `<Routes title="Loops, in two ways">
<Route by="watch" title="Watch somebody do it">

<Video url="https://archive.org/details/loops" title="Loops in ten minutes" minutes={10} />

</Route>
<Route by="read">

The third chapter, up to the questions.

</Route>
</Routes>`,
});
