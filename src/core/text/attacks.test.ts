import { describe, expect, test } from 'vitest';
import { formatProblem } from '../problem.ts';
import { compileText } from './compile.ts';

const page = 'handbook/knots.md';
const unit = 'courses/knots/units/01-first.mdx';
const read = (source: string, file = page) => compileText(source, { file });
const says = (source: string, file = page) =>
	read(source, file).problems.map((one) => formatProblem(one).slice(file.length + 1));

describe('a link is told by all the words it has', () => {
	const lie = (place: string) => [
		`${place}  The text of this link shows \`bank.example\`, and it leads to \`evil.example\`. Say in words where it leads. [url/deceptive-text]`,
	];

	test.each([
		['as HTML', '<a href="https://evil.example/">https://bank.example/</a>', page, '1:4'],
		['as HTML in MDX', '<a href="https://evil.example/">**www.bank.example**</a>', unit, '1:4'],
		[
			'as one of two uses of a name',
			'[https://bank.example][k], [fine][k]\n\n[k]: https://evil.example/',
			page,
			'3:1',
		],
		['in the midst of words', '[go to https://bank.example now](https://evil.example/)', page, '1:1'],
		['with a soft hyphen', '[https://bank\u00ad.example/](https://evil.example/)', page, '1:1'],
		['in full-width letters', '[ｈｔｔｐｓ://bank.example](https://evil.example/)', page, '1:1'],
		[
			'as the title of a resource',
			'<Resource url="https://evil.example/" title="https://bank.example" type="read" />',
			unit,
			'1:1',
		],
	])('%s', (_, source, file, place) => {
		expect(says(source, file)).toEqual(lie(place));
	});

	test('and letters of another alphabet are another host', () => {
		expect(says('[https://bаnk.example](https://bank.example/)')).toEqual([
			'1:1  The text of this link shows `bаnk.example`, and it leads to `bank.example`. Say in words where it leads. [url/deceptive-text]',
		]);
	});

	test('and the bare name of a well-known sort is a host', () => {
		expect(says('[bank.com](https://evil.example/)')).toEqual([
			'1:1  The text of this link shows `bank.com`, and it leads to `evil.example`. Say in words where it leads. [url/deceptive-text]',
		]);
	});

	test.each([
		'[example.org](https://www.example.org/knots)',
		'[https://example.org](https://docs.example.org/)',
		'[Node.js](https://example.org/)',
		'[README.md](https://example.org/)',
		'[and/or](https://example.org/)',
	])('%s is honest', (source) => {
		expect(says(source)).toEqual([]);
	});
});

describe('an address is one to every browser', () => {
	test.each([
		'https://0x7f.1/',
		'https://2130706433/',
		'https://256.1.1.1/',
		'https://a.example:99999/',
		'https://a.example./',
	])('%s is none', (url) => {
		expect(says(`[a](${url})`)).toEqual([
			'1:1  This address has a host that is none. Copy it again from the browser. [url/malformed]',
		]);
	});

	test('its protocol is written small', () => {
		expect(read('[a](HTTPS://Example.org/)').html).toBe('<p><a href="https://Example.org/">a</a></p>');
		expect(read('<Video url="HTTPS://example.org/" title="A" />', unit).html).toContain(
			'<a href="https://example.org/">A</a>',
		);
	});

	test('its entities are read as a browser reads them, and its codes stay codes', () => {
		expect(
			read('<a href="https://example.org/?a=1&amp;b=2" title="&quot;a&quot;">a</a> <a href="/#%00">b</a>')
				.html,
		).toBe(
			'<p><a title="&#x22;a&#x22;" href="https://example.org/?a=1&#x26;b=2">a</a> <a href="/#%00">b</a></p>',
		);
	});
});

describe('what browsers would mend is refused', () => {
	const moved = (what: string, around: string) =>
		`${what} cannot stand here${around && `, inside ${around}`}: browsers would put it elsewhere. Take it out, or put it where it belongs. [html/nesting]`;

	test.each([
		['<td>a</td>', page, `1:1  ${moved('`<td>`', '')}`],
		['<tbody>\n\na\n\n</tbody>', unit, `1:1  ${moved('`<tbody>`', '')}`],
		['<p>\n\na\n\n</p>', unit, `3:1  ${moved('`<p>`', '`<p>`')}`],
		[
			'<a href="https://example.org/">see https://example.org/</a>',
			page,
			`1:36  ${moved('`<a>`', '`<p>` `<a>`')}`,
		],
		['[a[^1]](https://example.org/)\n\n[^1]: b', page, `1:3  ${moved('`<a>`', '`<p>` `<a>` `<sup>`')}`],
		['<table>\na\n</table>', page, `1:1  ${moved('The text', '`<table>`')}`],
	])('%s', (source, file, line) => {
		expect(says(source, file)).toEqual([line]);
	});

	test('but the body that they put into a table moves nothing', () => {
		expect(says('<table><tr><td>a</td></tr></table>')).toEqual([]);
	});
});

test('the parts of an operator’s name stay MathML', () => {
	expect(read('$$\\operatorname{a_b}$$').html).toBe(
		'<p><math><semantics><mrow><mrow mathvariant="normal"><msub><mi mathvariant="normal">a</mi><mi mathvariant="normal">b</mi></msub></mrow><mo>⁡</mo></mrow><annotation encoding="application/x-tex">\\operatorname{a_b}</annotation></semantics></math></p>',
	);
});

describe('no sign is hidden behind a code', () => {
	const hidden =
		'There is a sign here that nobody sees, written as a code: a control character, or one that turns the direction of the text. Take it out. [text/control]';

	test.each([
		['a &#x202e;b', page, '1:1'],
		['[a](/ "&#x202e;b")', page, '1:1'],
		['<abbr title="&#x202e;b">a</abbr>', page, '1:7'],
		['<Note title="&#x202e;b">a</Note>', unit, '1:7'],
		['<Note title={"\\u202eb"}>a</Note>', unit, '1:7'],
	])('%s', (source, file, place) => {
		expect(says(source, file)).toEqual([`${place}  ${hidden}`]);
	});

	test('of a formula', () => {
		expect(says('$$\\char"202E$$')).toEqual([
			'1:1  This formula cannot be read: it holds a sign that nobody sees. Correct the TeX between the dollar signs. [text/math]',
		]);
	});
});

describe('a page is never too much for the pipeline', () => {
	const many = (count: number, text: string) => text.repeat(count);

	test.each([
		['braces', `${many(5000, '{')}x${many(5000, '}')}`],
		['powers', `${many(1000, 'x^{')}x${many(1000, '}')}`],
	])('with a formula of many %s', (_, tex) => {
		expect(says(`$$\n${tex}\n$$`)).toEqual([
			'1:1  This formula cannot be read: more than 60 parts of it stand inside one another. Correct the TeX between the dollar signs. [text/math]',
		]);
	});

	test('with a formula that defines a long one', () => {
		expect(says(`$$\n\\def\\a{${many(9000, 'x')}}${many(200, '\\a')}\n$$`)).toEqual([
			'1:1  This formula cannot be read: `\\def` defines a word of its own, and formulas may not. Correct the TeX between the dollar signs. [text/math]',
		]);
	});

	test.each([
		['bash', '${'],
		['javascript', '`${'],
		['python', 'f"{'],
		['rust', '/* '],
	])('with %s strings in strings', (language, sign) => {
		const code = many(1500, sign).replace(/[^]{300}/g, '$&\n');
		const { html, problems } = read(`\`\`\`${language}\n${code}\n\`\`\``);
		expect(problems).toEqual([]);
		expect(html).not.toContain('<span');
	});

	test('with lines that only a machine reads', () => {
		expect(read(`\`\`\`ini\n${many(501, 'a')}\n\`\`\``).html).not.toContain('<span');
		expect(read('```ini\na = 1\n```').html).toContain('<span');
	});

	test.each([
		['lines of one paragraph', many(16_000, '"a" b\n'), 'limit/marks'],
		['brackets', many(10_000, ']'), 'limit/marks'],
		['strokes', many(3000, '~a ') + many(3000, 'a~ '), 'limit/marks'],
		['pictures in pictures', many(1000, '![') + many(1000, '](b)'), 'limit/marks'],
		['remarks without an end', many(5000, '<!'), 'limit/marks'],
		['signs after an address', `http://a.example/${many(10_000, '!')}x`, 'limit/marks'],
		['quotes in quotes', many(10_000, '> '), 'limit/depth'],
		['lists in lists', many(5000, '+ '), 'limit/depth'],
		['footnotes', many(3000, '[^a]\n\n[^a]: b\n\n'), 'limit/blocks'],
		['underlined headings', many(3000, 'a\n===\n'), 'limit/blocks'],
		['lines that run on from a list', `- ${many(10_000, 'a\n')}`, 'limit/blocks'],
	])('with %s', (_, source, rule) => {
		expect(read(source).problems.map((one) => one.rule)).toEqual([rule]);
	});

	test('with elements in elements, however many', () => {
		const source = `${many(7000, '<div>')}x${many(7000, '</div>')}`;
		expect(read(source, unit).problems.map((one) => one.rule)).toEqual(['limit/depth']);
	});

	test('with many tags in one block, and says where the last is wrong', () => {
		expect(says(`<div>\n${many(15_000, '<br>\n')}<br x></div>`)).toEqual([
			'15002:5  `<br>` may not carry `x`. Take it out. [html/attr]',
		]);
	});

	test.each([
		['letters before an @', `${many(19_000, 'a')} @`],
		['names in a host', `x@${many(9000, 'a.')}1`],
	])('with many %s', (_, source) => {
		expect(says(source)).toEqual([]);
	});
});
