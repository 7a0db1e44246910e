import { expect, test } from 'vitest';
import { formatProblem } from '../core/problem.ts';
import { textOf } from './bytes.ts';

const read = (source: string | Uint8Array) => {
	const { text, problems } = textOf(typeof source === 'string' ? Buffer.from(source) : source, 'a.md');
	return { text, lines: problems.map(formatProblem) };
};
const fine = (source: string) => expect(read(source)).toEqual({ text: source, lines: [] });

test('an ordinary text of any script comes through as it is', () => {
	fine('Grüße, שלום (\u200fHTML5\u200f), مرحبا, می\u200cخواهم, हिन्\u200dदी, ไทย\u200bไทย, Tiếng Việt\n');
	fine(
		'A family 👨\u200d👩\u200d👧, Scotland 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}, a heart ❤\ufe0f\n',
	);
	fine('A word that may break: Donau\u00addampf\u00adschiff\n\n\tcode\n');
	fine('The word \u2067שלום\u2069 is Hebrew.\n');
});

test('Windows line ends and a byte order mark are taken off', () => {
	expect(read('\ufeff---\r\ntitle: T\r\n---\r\n')).toEqual({ text: '---\ntitle: T\n---\n', lines: [] });
	expect(read('One file.\n\ufeffAnother one.\n').text).toBe('One file.\nAnother one.\n');
});

test('bytes that are not UTF-8 are refused where the first of them stands', () => {
	const broken =
		'From here on the bytes are not UTF-8. Open the file in an editor and save it as UTF-8. [text/encoding]';
	expect(read(Buffer.from('aé\nb\xe9c', 'latin1'))).toEqual({
		text: undefined,
		lines: [`a.md:1:2  ${broken}`],
	});
	expect(read(Buffer.from([0x61, 0x0a, 0xf0, 0x9f, 0x99, 0x82, 0xc3, 0x28])).lines).toEqual([
		`a.md:2:3  ${broken}`,
	]);
	expect(read(Buffer.from([0x61, 0xc3])).lines).toEqual([`a.md:1:2  ${broken}`]);
});

test('a file in UTF-16 is told so once, with its mark and without', () => {
	const page = '---\ntitle: Knots\n---\n\nPrivét, привет\n';
	const little = Buffer.from(page, 'utf16le');
	const big = Buffer.from(little).swap16();
	for (const bytes of [little, big, Buffer.from([0xff, 0xfe, ...little]), Buffer.from([0xfe, 0xff, ...big])])
		expect(read(bytes)).toEqual({
			text: undefined,
			lines: ['a.md:1:1  The file is in UTF-16. Open it in an editor and save it as UTF-8. [text/encoding]'],
		});
	expect(read('a\0bc').lines).toEqual([
		'a.md:1:2  There is a control character here, U+0000. Delete it: nobody sees it, and some programs obey it. [text/control]',
	]);
});

test('a carriage return alone is refused, because programs count lines differently', () => {
	expect(read('one\r\ntwo\rthree').lines).toEqual([
		'a.md:2:4  A line ends with a carriage return alone. Save the file with line ends of the kind LF. [text/line-ends]',
	]);
});

test('control characters are refused', () => {
	expect(read('a\nb\u0007\u001b[31m').lines).toEqual([
		'a.md:2:2  There is a control character here, U+0007. Delete it: nobody sees it, and some programs obey it. The file has 1 more of this sort. [text/control]',
	]);
	expect(read('\u0085').lines).toHaveLength(1);
	expect(read('\u0007'.repeat(1235)).lines[0]).toMatch(
		/The file has 1,234 more of this sort\. \[text\/control\]$/,
	);
});

test('a sign that overrides the direction of text is refused everywhere', () => {
	expect(read('🙂 a\u202eb\n').lines).toEqual([
		'a.md:1:5  The invisible sign U+202E turns the direction of the text. Delete it: Arabic and Hebrew need no such sign. [text/bidi]',
	]);
});

test('isolates must end on the line they begin on, and are never code', () => {
	const close = (sign: string) =>
		`The invisible sign ${sign} turns the direction of the text. Close it on the same line with its partner, or delete it. [text/bidi]`;
	expect(read('a \u2067b\nc\u2069\n').lines).toEqual([
		`a.md:1:3  ${close('U+2067').replace(' [', ' The file has 1 more of this sort. [')}`,
	]);
	expect(read('a\u2069\n').lines).toEqual([`a.md:1:2  ${close('U+2069')}`]);
	expect(read('> ```js\n> \u2066x\u2069\n> ```\n\u2066y\u2069\n').lines).toEqual([
		'a.md:2:3  The invisible sign U+2066 turns the direction of code. Delete it. The file has 1 more of this sort. [text/bidi]',
	]);
});

test.each(['\u200b', '\u{e0041}', '\u2060', 'a\ufeff', '\u00ad\u00ad', '\u2028', '\u3164'])(
	'an invisible character is refused: %j',
	(sign) => {
		const name = sign.replace('a', '').codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
		const column = sign.startsWith('a') ? 3 : 2;
		expect(read(`x${sign}y`).lines).toEqual([
			`a.md:1:${column}  There is an invisible character here, U+${name}. Delete it, or type the words around it again. [text/invisible]`,
		]);
	},
);

test('a conflict that git left behind is refused, and a lesson about conflicts is not', () => {
	const conflict = '<<<<<<< HEAD\nmine\n=======\ntheirs\n>>>>>>> branch\n';
	expect(read(`Before\n\n${conflict}`).lines).toEqual([
		'a.md:3:1  Git could not join two versions here and left both. Keep what is right, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`. [text/conflict]',
	]);
	fine(`Before\n\n\`\`\`\n${conflict}\`\`\`\n`);
	fine('A heading\n=======\n');
});

test('lines may be long, and many, and deep, but not without end', () => {
	expect(read(`a\n${'b'.repeat(20_001)}`).lines).toEqual([
		'a.md:2:20001  The line has 20,001 characters; 20,000 are allowed. Break it into several. [limit/line]',
	]);
	fine('a\n'.repeat(20_000));
	expect(read('a\n'.repeat(20_001)).lines).toEqual([
		'a.md:20001:1  The file has 20,001 lines; 20,000 are allowed. Part it into several. [limit/lines]',
	]);
	const deep = 'More than 32 quotes and lists stand inside one another here. Write it flatter. [limit/depth]';
	expect(read(`a\n${'> '.repeat(33)}b`).lines).toEqual([`a.md:2:65  ${deep}`]);
	expect(read(`${' '.repeat(70)}- a`).lines).toEqual([`a.md:1:71  ${deep}`]);
	fine(`\`\`\`\n${' '.repeat(70)}- a\n\`\`\`\n`);
	fine(`${'> '.repeat(32)}b`);
});
