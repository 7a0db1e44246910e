// What is said of the units of a course: their tasks, quizzes, links, pictures.
import { expect, test } from 'vitest';
import { told } from '#testing/two-states.ts';
import { course } from '../rules/example.ts';
import type { Sample } from '../rules/rule.ts';

const UNIT = 'courses/knots/units/01-first-knot.mdx';
const unit = (body: string, title = 'The first knot') =>
	`---\ntitle: ${title}\nobjectives: [tie]\n---\n\n${body}\n`;
const task = (id: string, rest = '', title = 'Tie it') =>
	`<Task id="${id}" title="${title}" deliverable="A knot" objectives={["tie"]} ${rest} />`;
const units = (before: string, after: string, more: [Sample?, Sample?] = []) =>
	told({ [UNIT]: unit(before), ...more[0] }, { [UNIT]: unit(after), ...more[1] });

test('a task that goes takes ticks along, unless another says that it was this one', async () => {
	expect(await units(task('tie-one'), 'Nothing to do.')).toEqual([
		'! The task “Tie it” (`tie-one`) is gone. Learners who ticked it lose that tick. If another task takes its place, give that one `was` with `tie-one`.',
	]);
	expect(await units(task('tie-one'), task('tie-two', 'was={["tie-one"]}', 'Tie one more'))).toEqual([
		'~ Id of the task “Tie one more”: tie-one → tie-two. Ticks are kept.',
		'~ Title of the task `tie-two`: Tie it → Tie one more',
	]);
});

test('a task of the same name under a new id is told with the way to keep its ticks', async () => {
	expect(await units(task('tie-one'), task('tie-two'))).toEqual([
		'! The task “Tie it” changes its id from `tie-one` to `tie-two`. Learners who ticked it lose that tick. Give the task `was` with `tie-one` to keep it.',
	]);
});

test('a name that a task had, and no longer says, is a loss as well', async () => {
	expect(await units(task('tie-one', 'was={["tie"]}'), task('tie-one'))).toEqual([
		'! The task “Tie it” (`tie-one`) no longer says that it was `tie`. Learners who ticked it under that name lose the tick.',
	]);
});

test('a task that moves to another unit keeps its ticks', async () => {
	const second = 'courses/knots/units/02-second.mdx';
	expect(
		await units(task('tie-one'), 'See later.', [
			{ [second]: unit('Later.', 'Second') },
			{ [second]: unit(task('tie-one', 'minutes={20} optional'), 'Second') },
		]),
	).toEqual([
		'~ Time of the task “Tie it”: no time → 20 min',
		'~ The task “Tie it” is optional now',
		'~ The task “Tie it” is in unit 2 now',
	]);
});

test('a unit that is renamed without an alias loses its address, and is known by its title all the same', async () => {
	const renamed = { [UNIT]: null, 'courses/knots/units/01-loops.mdx': unit(task('tie-one')) };
	expect(await told({ [UNIT]: unit(task('tie-one')) }, renamed)).toEqual([
		'! `/courses/knots/first-knot/` leads nowhere. Links and bookmarks to it break. Add `first-knot` to `aliases` of the unit that it has become.',
	]);
	const aliased = unit(task('tie-one'), 'Loops').replace('objectives', 'aliases: [first-knot]\nobjectives');
	expect(
		await told(
			{ [UNIT]: unit(task('tie-one')) },
			{ [UNIT]: null, 'courses/knots/units/01-loops.mdx': aliased },
		),
	).toEqual(['~ Title of unit 1: The first knot → Loops']);
});

test('units come, go, move and become drafts', async () => {
	const plain = (title: string, fields = '') => `---\ntitle: ${title}\n${fields}---\n\nWords.\n`;
	const before = {
		'courses/knots/units/02-a.mdx': plain('A'),
		'courses/knots/units/03-b.mdx': plain('B'),
		'courses/knots/units/04-c.mdx': plain('C'),
	};
	const after = {
		'courses/knots/units/00-c.mdx': plain('C'),
		'courses/knots/units/02-a.mdx': plain('A', 'draft: true\n'),
		'courses/knots/units/03-b.mdx': plain('B'),
		'courses/knots/units/05-d.mdx': plain('D', 'minutes: 90\n'),
	};
	expect(await told(before, after)).toEqual([
		'! `/courses/knots/a/` leads nowhere. Links and bookmarks to it break. Add `a` to `aliases` of the unit that it has become.',
		'! Unit 2 “A” is a draft now. Learners do not see it any more.',
		'~ Time that its units add up to: 10 min → 1 h 40 min (+900 %)',
		'~ Place of “C”: unit 4 → unit 1',
		'+ Unit 4 “D” is new, after unit 3. 1 h 30 min',
	]);
});

test('the right answer to a question is told before and after', async () => {
	const quiz = (choices: string, asks = 'How many?') =>
		`${task('tie-one')}\n\n<Quiz id="loops"><Question id="many">\n\n${asks}\n\n${choices}\n\n</Question></Quiz>`;
	const [two, three, four] = ['Two', 'Three', 'Four'];
	expect(
		await units(
			quiz(`<Choice correct why="So.">${two}</Choice><Choice>${three}</Choice>`),
			quiz(`<Choice>${two}</Choice><Choice correct>${three}</Choice>`, 'How many now?'),
		),
	).toEqual(['~ Question: How many? → How many now?', '~ Right answer to “How many now?”: “Two” → “Three”']);
	expect(
		await units(
			quiz(`<Choice correct>${two}</Choice><Choice>${three}</Choice>`),
			quiz(`<Choice correct>${two}</Choice><Choice>${four}</Choice>`),
		),
	).toEqual(['~ Other choices of “How many?” changed: “Four” and “Three”']);
	expect(
		await units(quiz(`<Choice correct>${two}</Choice><Choice>${three}</Choice>`), task('tie-one')),
	).toEqual([
		'! The question “How many?” (`loops/many`) is gone. What learners answered is no longer shown.',
	]);
});

test('resources are told by name, other links by their hosts', async () => {
	const film = '<Resource url="https://film.example/a" title="A film" type="watch" minutes={5} />';
	const book = '<Resource url="https://book.example/b" title="A book" type="read" optional />';
	expect(
		await units(
			`${task('tie-one')}\n\n${film}\n\n[One](https://one.example/x) and [two](https://two.example).`,
			`${task('tie-one')}\n\n${book}\n\n[One](https://one.example/x) and [three](https://three.example).`,
		),
	).toEqual([
		'~ “A film” (`film.example`) is no longer among the resources',
		'~ 1 link gone: `two.example`',
		'+ “A book” (`book.example`) is a new resource. To read · optional',
		'+ 1 new link: `three.example`',
	]);
});

test('a picture without words is a loss', async () => {
	const picture = {
		'courses/knots/pictures/loop.svg':
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h1"/></svg>',
	};
	const redrawn = {
		'courses/knots/pictures/loop.svg':
			'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h1v1"/></svg>',
	};
	const body = (alt: string) => `${task('tie-one')}\n\n![${alt}](../pictures/loop.svg)`;
	expect(await units(body('A loop'), body(''), [picture, picture])).toEqual([
		'! 1 more picture without words. Who cannot see them learns nothing of them.',
	]);
	expect(await units(body('A loop'), body('A loop'), [picture, redrawn])).toEqual([
		'~ 1 picture drawn anew: `pictures/loop.svg`',
	]);
	expect(await units(task('tie-one'), body('A loop'), [{}, picture])).toEqual([
		'+ 1 new picture: `pictures/loop.svg`',
	]);
});

test('a course whose folder was renamed is one course, and its addresses lead on', async () => {
	const moved = {
		'courses/knots/index.mdx': null,
		[UNIT]: null,
		'courses/ropes/units/01-first-knot.mdx': unit(task('tie-one')),
	};
	const before = { [UNIT]: unit(task('tie-one')) };
	expect(await told(before, { ...moved, 'courses/ropes/index.mdx': course({ aliases: '[knots]' }) })).toEqual(
		['~ Address: /courses/knots/ → /courses/ropes/. The old one leads to the new one.'],
	);
	expect((await told(before, { ...moved, 'courses/ropes/index.mdx': course() })).slice(0, 3)).toEqual([
		'! Course “Knots” is gone. 1 unit',
		'! `/courses/knots/` leads nowhere. Links and bookmarks to it break. Add `knots` to `aliases` of the course that it has become.',
		'! `/courses/knots/first-knot/` leads nowhere. Links and bookmarks to it break. Add `knots` to `aliases` of the course that it has become.',
	]);
});
