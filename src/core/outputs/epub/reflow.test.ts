import { expect, test } from 'vitest';
import { compileText } from '#core/text/compile.ts';
import { reflow } from './reflow.ts';
import { xhtml } from './xhtml.ts';

const words = { toAnswer: 'To the answer', backToQuestion: 'Question' };

function book(source: string) {
	const { html, problems } = compileText(source, { file: 'courses/knots/units/01-first-knot.mdx' });
	expect(problems).toEqual([]);
	const { content, answers } = reflow(html, { address: (url) => url, words });
	return { text: content.map(xhtml).join('').trim(), answers: answers.map(xhtml) };
}

test('boxes to tick become signs', () => {
	expect(book('- [ ] rope\n- [x] hands').text).toBe(
		'<ul class="contains-task-list">\n<li class="task-list-item">☐ rope</li>\n<li class="task-list-item">☑ hands</li>\n</ul>',
	);
});

test('the answers of a quiz stand at the end, with a way there and back', () => {
	const { text, answers } = book(
		'<Quiz id="q"><Question id="one">\n\nWhich?\n\n<Choice correct why="It holds.">The bowline</Choice>\n<Choice>The granny</Choice>\n\n</Question></Quiz>',
	);
	expect(text).toContain(
		'<ul class="choices"><li class="choice">○ <span>The bowline</span></li><li class="choice">○ <span>The granny</span></li></ul><p class="to-answer"><a href="#answer-1">To the answer</a></p>',
	);
	expect(answers).toEqual([
		'<div class="answer" id="answer-1"><p><a href="#quiz-q-one-text">Question 1</a></p><ul><li><b>Right:</b> The bowline<small> It holds.</small></li><li><b>Not right:</b> The granny</li></ul></div>',
	]);
});

test('what folds on a page lies open in a book', () => {
	expect(book('<Reveal title="A possible answer">Three times.</Reveal>').text).toBe(
		'<section class="reveal"><p class="summary"><b>A possible answer</b></p><p>Three times.</p></section>',
	);
});

test('signs that XML would stumble on are written as it knows them', () => {
	expect(book('![a < b & "c"](../pictures/loop.svg) and `x < y && z`  \nend').text).toBe(
		'<p><img alt="a &lt; b &amp; &quot;c&quot;" src="/courses/knots/pictures/loop.svg"/> and <code>x &lt; y &amp;&amp; z</code><br/>\nend</p>',
	);
});

test('a formula says that it is one', () => {
	expect(book('$$\na < b\n$$').text).toContain(
		'<math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><semantics>',
	);
});

test('a column keeps its side', () => {
	expect(book('| a |\n| --: |\n| 1 |').text).toContain('<td class="align-right">1</td>');
});
