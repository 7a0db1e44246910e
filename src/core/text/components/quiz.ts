import { z } from 'zod';
import { line, slug } from '../../schema/fields.ts';
import { component } from '../component.ts';
import { el } from '../hast.ts';

export default component({
	name: 'Quiz',
	about: 'A few questions to find out for oneself what stuck; nothing is sent anywhere.',
	props: z.strictObject({
		id: slug.meta({
			title: 'Id',
			description: 'A short word that never changes; answers are kept under it.',
		}),
		title: line(80).optional().meta({ title: 'Title', description: 'Shown above the questions.' }),
	}),
	place: 'flow',
	holds: ['Question'],
	html: ({ id, title }, children, { words }) =>
		el(
			'div',
			{
				className: ['quiz'],
				id: `quiz-${id}`,
				role: 'group',
				dataQuiz: id,
				ariaLabelledBy: [`quiz-${id}-title`],
			},
			el('p', { className: ['quiz-title'], id: `quiz-${id}-title` }, title ?? words.quiz),
			...children,
		),
	plain: ({ title }, inner) => [title, inner].filter(Boolean).join('\n\n'),
	example: `<Quiz id="loops" title="Did it stick?">
<Question id="range">

How often does the body of \`for i in range(3)\` run?

<Choice why="It starts at 0 and stops before 3.">Twice</Choice>
<Choice correct why="For 0, 1 and 2.">Three times</Choice>

</Question>
</Quiz>`,
});
