import { z } from 'zod';
import { line } from '../../schema/fields.ts';
import { component } from '../component.ts';
import { el } from '../hast.ts';

export default component({
	name: 'Routes',
	about: 'Ways to learn the same thing, to choose from: one to read, one to watch, one to do.',
	props: z.strictObject({
		title: line(80)
			.optional()
			.meta({ title: 'Title', description: 'Instead of “Take the way that suits you”.' }),
	}),
	place: 'flow',
	holds: ['Route'],
	html: ({ title }, children, { words }) =>
		el(
			'div',
			{ className: ['routes'] },
			el('p', { className: ['routes-title'] }, title ?? words.routes),
			...children,
		),
	plain: ({ title }, inner) => [title, inner].filter(Boolean).join('\n\n'),
	example: `<Routes>
<Route by="read">

<Resource url="https://docs.python.org/3/tutorial/" title="The Python Tutorial" type="read" />

</Route>
<Route by="do">

Change the program of last week until it greets two people.

</Route>
</Routes>`,
});
