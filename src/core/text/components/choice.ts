import { z } from 'zod';
import { line } from '../../schema/fields.ts';
import { component } from '../component.ts';
import { el } from '../hast.ts';

export default component({
	name: 'Choice',
	about: 'One of the choices of a question; say why it is right or wrong.',
	props: z.strictObject({
		correct: z.boolean().default(false).meta({ title: 'Correct', description: 'True for a right choice.' }),
		why: line(300).optional().meta({ title: 'Why', description: 'What a learner reads after answering.' }),
	}),
	place: 'flow',
	holds: 'phrasing',
	inside: ['Question'],
	html: ({ correct, why }, children) =>
		el('li', { dataChoice: correct ? 'right' : 'wrong' }, ...children, why && el('small', {}, ` ${why}`)),
	plain: (_, inner) => `- ${inner}`,
	example: `<Quiz id="loops"><Question id="range">

How many?

<Choice correct why="For 0, 1 and 2.">Three</Choice>
<Choice>Two</Choice>

</Question></Quiz>`,
});
