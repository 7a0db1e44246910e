import { z } from 'zod';
import { line } from '../../schema/fields.ts';
import { component } from '../component.ts';
import { el } from '../hast.ts';

export default component({
	name: 'Glossary',
	about: 'Explains a term where it comes up; the course gathers them.',
	props: z.strictObject({
		term: line(60).meta({ title: 'Term', description: 'The word that is explained.' }),
	}),
	place: 'flow',
	holds: 'phrasing',
	html: ({ term }, children) =>
		el('dl', { className: ['glossary'] }, el('dt', {}, el('dfn', {}, term)), el('dd', {}, ...children)),
	plain: ({ term }, inner) => `${term}: ${inner}`,
	example: '<Glossary term="Repository">A folder that remembers every state it was in.</Glossary>',
});
