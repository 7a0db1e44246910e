import { expect, test } from 'vitest';
import { compileText } from './compile.ts';
import { taskPieces } from './task-pieces.ts';

test('a text is cut just before each of its tasks ends, and loses nothing', () => {
	const { html } = compileText(
		'One.\n\n<Task id="tie" title="Tie">\n\n<Note type="tip">\n\nx\n\n</Note>\n\n</Task>\n\nTwo.\n\n<Task id="cut" title="Cut" deliverable="A rope" />\n\n## Three\n',
		{ file: 'courses/knots/units/01-first.mdx' },
	);
	const pieces = taskPieces(html);
	expect(pieces.map(({ task }) => task)).toEqual(['tie', 'cut', undefined]);
	expect(pieces.map((piece) => piece.html).join('')).toBe(html);
	for (const { html: rest } of pieces.slice(1)) expect(rest).toMatch(/^<\/section>/);
	expect(taskPieces('<p>No task.</p>')).toEqual([{ html: '<p>No task.</p>', task: undefined }]);
});
