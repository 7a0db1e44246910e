// Questions and their right answers, read from the pages as learners see them.
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Course } from '../catalogue/catalogue.ts';
import type { Line } from './comparison.ts';
import { listed } from './count.ts';
import { without } from './facts.ts';
import { change, clipped, gain, loss } from './line.ts';
import type { CoursePair } from './side.ts';

interface Question {
	/** What is asked. */
	asks: string;
	right: string[];
	wrong: string[];
}

export function quizLines({ before, after, units, gone, fresh }: CoursePair): Line[] {
	const same = new Set(
		units
			.filter((one) => one.before.text.digest === one.after.text.digest)
			.flatMap((one) => [one.before, one.after]),
	);
	const open = (course: Course) => course.units.filter((unit) => !same.has(unit));
	const then = questionsOf(
		open(before).filter((unit) => gone.includes(unit) || units.some((one) => one.before === unit)),
	);
	const now = questionsOf(
		open(after).filter((unit) => fresh.includes(unit) || units.some((one) => one.after === unit)),
	);
	const lines: Line[] = [];
	for (const [id, { asks }] of then)
		if (!now.has(id))
			lines.push(
				loss('quiz', `The question “${asks}” (\`${id}\`) is gone`, {
					note: 'What learners answered is no longer shown.',
				}),
			);
	for (const [id, question] of now) {
		const was = then.get(id);
		if (was) lines.push(...questionChanges(was, question));
		else lines.push(gain('quiz', `The question “${question.asks}” is new`));
	}
	return lines;
}

function questionChanges(before: Question, after: Question): Line[] {
	const name = `“${after.asks}”`;
	const right = ({ right }: Question) => right.map((one) => `“${one}”`).join(', ');
	const wrong = [...without(after.wrong, before.wrong), ...without(before.wrong, after.wrong)];
	return [
		...(before.asks === after.asks
			? []
			: [change('quiz', 'Question', { before: before.asks, after: after.asks })]),
		...(right(before) === right(after)
			? []
			: [change('quiz-answer', `Right answer to ${name}`, { before: right(before), after: right(after) })]),
		...(wrong.length > 0 && right(before) === right(after)
			? [change('quiz', `Other choices of ${name} changed: ${listed(wrong.map((one) => `“${one}”`))}`)]
			: []),
	];
}

function questionsOf(units: readonly { text: { html: string; quizzes: string[] } }[]): Map<string, Question> {
	const found = new Map<string, Question>();
	for (const { text } of units) {
		if (text.quizzes.length === 0) continue;
		for (const quiz of elements(fromHtml(text.html, { fragment: true }), 'dataQuiz'))
			for (const question of elements(quiz, 'dataQuestion'))
				found.set(
					`${String(quiz.properties['dataQuiz'])}/${String(question.properties['dataQuestion'])}`,
					read(question),
				);
	}
	return found;
}

function read(question: Element): Question {
	const choices = elements(question, 'dataChoice');
	const of = (verdict: string) =>
		choices
			.filter(({ properties }) => properties['dataChoice'] === verdict)
			.map((choice) => clipped(textOf(choice), 160));
	const asks = question.children.find(
		(child) => child.type === 'element' && String(child.properties['className']).includes('question-text'),
	);
	return { asks: clipped(asks ? textOf(asks) : '', 160), right: of('right'), wrong: of('wrong') };
}

function elements(node: Nodes, property: string): Element[] {
	if (!('children' in node)) return [];
	return node.children.flatMap((child) =>
		child.type === 'element' && child.properties[property] !== undefined
			? [child]
			: elements(child as Nodes, property),
	);
}

function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map((child) => textOf(child as Nodes)).join('') : '';
}
