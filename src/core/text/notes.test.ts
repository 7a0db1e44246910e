import { expect, test } from 'vitest';
import { compileText } from './compile.ts';
import { notesIn } from './notes.ts';

const file = 'courses/knots/units/01-first.mdx';

test('notes for facilitators are found wherever they stand, with what folds inside them', () => {
	const { html } = compileText(
		'One.\n\n<Facilitator>Bring rope.</Facilitator>\n\n<Task id="tie" title="Tie" deliverable="A knot">\n\n<Reveal title="Where?">\n\nThere.\n\n</Reveal>\n\n<Facilitator>\n\nWait.\n\n<Reveal title="Why?">\n\nThey think.\n\n</Reveal>\n\n</Facilitator>\n\n</Task>\n',
		{ file },
	);
	const [first = '', second = '', ...others] = notesIn(html);
	expect(first).toContain('Bring rope.');
	expect(first).not.toContain('summary');
	expect(second).toMatch(/Wait\.[^]*<details[^]*Why\?[^]*They think\.[^]*<\/details>$/);
	expect(second).not.toContain('There.');
	expect(others).toEqual([]);
});

test('a text without them has none', () => {
	expect(notesIn(compileText('One.\n', { file }).html)).toEqual([]);
});
