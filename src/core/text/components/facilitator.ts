import { z } from 'zod';
import { component } from '../component.ts';
import { el } from '../hast.ts';

export default component({
	name: 'Facilitator',
	about: 'For whoever runs the meeting: timing, what people stumble on.',
	props: z.strictObject({}),
	place: 'flow',
	holds: 'flow',
	html: (_, children, { words }) =>
		el('details', { className: ['facilitator'] }, el('summary', {}, words.facilitator), ...children),
	plain: (_, inner) => inner,
	example: '<Facilitator>Ten minutes are enough; people stumble on the indentation.</Facilitator>',
});
