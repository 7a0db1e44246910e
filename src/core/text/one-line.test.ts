import { expect, test } from 'vitest';
import { oneLine } from './one-line.ts';

test.each([
	['Add a unit on  splices', 'Add a unit on splices'],
	['Add a unit\r\n\tand a second line', 'Add a unit and a second line'],
	['Ask ada@ropes.net about it', 'Ask … about it'],
	['Call +49 30 1234 5678', 'Call …'],
	['knots\u202eflow', 'knots flow'],
	['ro\u200bpe', 'ro pe'],
	['half \ud83d a rope', 'half a rope'],
	['\u001b[31mred', '[31mred'],
	[`e${'\u0301'.repeat(50)}nd`, `e${'\u0301'.repeat(4)}nd`],
	['عقدة\u200cها', 'عقدة\u200cها'],
	['', ''],
])('%j becomes %j', (text, line) => {
	expect(oneLine(text, 40)).toBe(line);
});

test('a long line ends with a sign that it goes on, and cuts no character in half', () => {
	expect(oneLine('🪢'.repeat(50), 10)).toBe(`${'🪢'.repeat(9)}…`);
	expect(oneLine('a rope '.repeat(10_000), 8)).toBe('a rope…');
});
