import type { Element, ElementContent } from 'hast';
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
			...children.map((child) => withoutWord(child, by)),
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

// What the heading of the way says already need not stand at each of its materials.
function withoutWord(child: ElementContent, by: string): ElementContent {
	if (child.type !== 'element' || child.properties['dataType'] !== by) return child;
	const [title, ...rest] = child.children;
	if (!isCalled(child, 'resource') || title?.type !== 'element') return child;
	return { ...child, children: [{ ...title, children: title.children.slice(2) }, ...rest] };
}

const isCalled = ({ properties }: Element, name: string) => [properties['className']].flat().includes(name);
