import type { Element, ElementContent } from 'hast';
import { z } from 'zod';
import { slug } from '../../schema/fields.ts';
import { component } from '../component.ts';
import { el } from '../hast.ts';

const isChoice = (child: ElementContent): child is Element =>
	child.type === 'element' && child.properties['dataChoice'] !== undefined;

export default component({
	name: 'Question',
	about: 'One question of a quiz: prose, then its choices; one of them or several are right.',
	props: z.strictObject({
		id: slug.meta({ title: 'Id', description: 'A short word that is unique in the quiz.' }),
	}),
	place: 'flow',
	holds: 'flow',
	inside: ['Quiz'],
	html: ({ id }, children, { words, around }) => {
		const name = `quiz-${String(around.at(-1)?.props['id'])}-${id}`;
		const choices = children.filter(isChoice);
		const right = choices.filter((choice) => choice.properties['dataChoice'] === 'right');
		const type = right.length > 1 ? 'checkbox' : 'radio';
		return el(
			'div',
			{ className: ['question'], role: 'group', ariaLabelledBy: [`${name}-text`], dataQuestion: id },
			el(
				'div',
				{ className: ['question-text'], id: `${name}-text` },
				...children.filter((child) => !isChoice(child)),
			),
			el('ul', { className: ['choices'] }, ...choices.map((choice) => asked(choice, type, name))),
			el(
				'details',
				{ className: ['answer'] },
				el('summary', {}, words.showAnswer),
				el('ul', {}, ...choices.map((choice) => answered(choice, words))),
			),
		);
	},
	plain: (_, inner) => inner,
	example: `<Quiz id="loops"><Question id="range">

How often does the body of \`for i in range(3)\` run?

<Choice>Twice</Choice>
<Choice correct>Three times</Choice>

</Question></Quiz>`,
});

// A choice arrives as a list item that holds its words and, last, why it is right or wrong.
function asked(choice: Element, type: string, name: string): Element {
	const words = choice.children.filter((child) => !isWhy(child));
	return el(
		'li',
		{ className: ['choice'], dataChoice: choice.properties['dataChoice'] ?? '' },
		el('label', {}, el('input', { type, name }), ' ', el('span', {}, ...words)),
	);
}

function answered(choice: Element, words: { correct: string; notCorrect: string }): Element {
	const verdict = choice.properties['dataChoice'] === 'right' ? words.correct : words.notCorrect;
	return el('li', {}, el('b', {}, `${verdict}:`), ' ', ...choice.children);
}

function isWhy(child: ElementContent): boolean {
	return child.type === 'element' && child.tagName === 'small';
}
