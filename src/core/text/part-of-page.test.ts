import { expect, test } from 'vitest';
import { partOfPage, unfolded } from './part-of-page.ts';

test('ids begin with the name of the part, and so does whatever points at them', () => {
	expect(partOfPage('<p id="a">x</p><a href="#a">x</a><div aria-labelledby="a b"></div>', 'part')).toBe(
		'<p id="part-a">x</p><a href="#part-a">x</a><div aria-labelledby="part-a part-b"></div>',
	);
});

test('headings go one level down', () => {
	expect(partOfPage('<h2 id="a">x</h2><h3>y</h3>', 'part')).toBe('<h3 id="part-a">x</h3><h4>y</h4>');
});

test('what only looks like a tag stays as it is', () => {
	const code = '<pre><code>&#x3C;h2 id="a"> title="b"</code></pre><img alt="a > b, id=&quot;c&quot;">';
	expect(partOfPage(code, 'part')).toBe(code);
});

test('addresses of other pages stay as they are', () => {
	expect(partOfPage('<a href="/courses/x/#a">x</a>', 'part')).toBe('<a href="/courses/x/#a">x</a>');
});

test('what folds can lie open', () => {
	expect(unfolded('<details class="answer"><summary>x</summary></details><details open>y</details>')).toBe(
		'<details open class="answer"><summary>x</summary></details><details open>y</details>',
	);
});
