// Files that a stranger might send to do harm, and what the reader must say to each. The payloads do nothing: a program
// that ran would set `globalThis.harmed`, which the test looks for.

export interface HostileFile {
	/** What the file tries, as the end of “a stranger sends …”. */
	what: string;
	/** Path inside the content folder. */
	path: string;
	content?: string | Uint8Array;
	/** Where it leads, if it is a link. */
	link?: string;
	mode?: number;
	/** Every problem it must be refused with, as `line:column rule`. */
	refused: string[];
}

const HARM = '(globalThis.harmed = true)';
const unit = 'courses/sample/units/01-x.md';
const picture = (ending: string) => `courses/sample/pictures/x.${ending}`;
const front = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nText\n`;
const text = (...lines: string[]) => `---\ntitle: A lesson\n---\n\n${lines.join('\n')}\n`;
const svg = (inside: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>\n`;
const latin = (source: string) => Buffer.from(source, 'latin1');

const names: HostileFile[] = [
	{
		what: 'a link to the secrets of the build',
		path: unit,
		link: '/proc/self/environ',
		refused: ['1:1 path/symlink'],
	},
	{
		what: 'a link that leads round in a circle',
		path: 'courses/sample/units/loop',
		link: '.',
		refused: ['1:1 path/symlink'],
	},
	{
		what: 'a link in the place of a course',
		path: 'courses/other',
		link: '/etc',
		refused: ['1:1 path/symlink'],
	},
	{
		what: 'a name with a line break, to forge a line of a log',
		path: 'wiki/a\nb.md',
		refused: ['1:1 path/name'],
	},
	{ what: 'a name that is HTML', path: 'wiki/<img src=x onerror=alert(1)>.md', refused: ['1:1 path/name'] },
	{ what: 'a name that a shell would run', path: 'wiki/$(touch harmed).md', refused: ['1:1 path/name'] },
	{ what: 'a name that commands take for an option', path: 'wiki/--delete.md', refused: ['1:1 path/name'] },
	{ what: 'a name that reads backwards', path: 'wiki/les\u202edm.md', refused: ['1:1 path/name'] },
	{ what: 'a name with a hidden letter', path: 'wiki/he\u200bllo.md', refused: ['1:1 path/name'] },
	{ what: 'a name with a Cyrillic letter', path: 'wiki/p\u0430ypal.md', refused: ['1:1 path/name'] },
	{ what: 'a name with a percent sign', path: 'wiki/50%.md', refused: ['1:1 path/name'] },
	{ what: 'a name that routers take for a pattern', path: 'wiki/[...slug].md', refused: ['1:1 path/name'] },
	{ what: 'a name that Windows keeps', path: 'wiki/nul.md', refused: ['1:1 path/name'] },
	{ what: 'a name that ends in a space', path: 'wiki/hello .md', refused: ['1:1 path/name'] },
	{ what: 'a name of a whole line', path: `wiki/${'long-'.repeat(20)}name.md`, refused: ['1:1 path/name'] },
	{
		what: 'the name of every prototype',
		path: 'wiki/__proto__.md',
		refused: ['1:1 path/name', '1:1 path/reserved'],
	},
	{
		what: 'a page whose ending is the name of a constructor',
		path: 'handbook/knots.constructor',
		refused: ['1:1 path/extension'],
	},
	{
		what: 'a page in the place of the handbook’s list of rules',
		path: 'handbook/rules.md',
		refused: ['1:1 path/reserved'],
	},
	{ what: 'the name of a constructor', path: 'wiki/constructor.md', refused: ['1:1 path/reserved'] },
	{ what: 'a page in the place of the error page', path: 'wiki/404.md', refused: ['1:1 path/reserved'] },
	{
		what: 'a unit in the place of the course’s groups',
		path: 'courses/sample/units/09-groups.md',
		refused: ['1:1 path/reserved'],
	},
	{
		what: 'a program beside a lesson',
		path: 'courses/sample/units/x.js',
		content: HARM,
		refused: ['1:1 path/extension'],
	},
	{
		what: 'a component beside a lesson',
		path: 'courses/sample/units/x.astro',
		content: `---\n${HARM}\n---`,
		refused: ['1:1 path/extension'],
	},
	{
		what: 'a package with a script',
		path: 'courses/sample/package.json',
		content: '{}',
		refused: ['1:1 path/extension'],
	},
	{
		what: 'orders to the host',
		path: 'courses/sample/_redirects',
		content: '/* https://evil.example',
		refused: ['1:1 path/extension'],
	},
	{
		what: 'orders to git',
		path: 'courses/sample/.gitattributes',
		content: '* filter=x',
		refused: ['1:1 path/extension'],
	},
	{
		what: 'a file that may be run',
		path: unit,
		content: text('Text'),
		mode: 0o755,
		refused: ['1:1 path/mode'],
	},
	{
		what: 'a lesson of a megabyte',
		path: unit,
		content: text('word '.repeat(200_000)),
		refused: ['1:1 path/size'],
	},
	{ what: 'folders without end', path: `${'d/'.repeat(40)}x.md`, refused: ['1:1 path/depth'] },
	{ what: 'a page that nothing reads', path: 'secret/x.md', refused: ['1:1 path/unknown'] },
];

const bytes: HostileFile[] = [
	{
		what: 'bytes that are no text',
		path: unit,
		content: latin(text('caf\xe9')),
		refused: ['5:4 text/encoding'],
	},
	{
		what: 'a slash in two bytes too many',
		path: unit,
		content: latin(text('a\xc0\xaf')),
		refused: ['5:2 text/encoding'],
	},
	{
		what: 'a surrogate in three bytes',
		path: unit,
		content: latin(text('\xed\xa0\x80')),
		refused: ['5:1 text/encoding'],
	},
	{
		what: 'UTF-16 without its mark, which is full of zeros',
		path: unit,
		content: Buffer.from(text('Text'), 'utf16le'),
		refused: ['1:1 text/encoding'],
	},
	{ what: 'line ends that hide a line', path: unit, content: text('a\rb'), refused: ['5:2 text/line-ends'] },
	{
		what: 'orders to a terminal',
		path: unit,
		content: text('\u001b[31mred\u001b[0m'),
		refused: ['5:1 text/control'],
	},
	{ what: 'a zero', path: unit, content: text('a', 'b\0c'), refused: ['6:2 text/control'] },
	{
		what: 'code that reads otherwise than it runs',
		path: unit,
		content: text('```js', 'if (ok) { /*\u202e } \u2066if (x)\u2069 \u2066 begin*/', '```'),
		refused: ['6:13 text/bidi'],
	},
	{
		what: 'a turn of direction that leaks out of its line',
		path: unit,
		content: text('abc \u2067def'),
		refused: ['5:5 text/bidi'],
	},
	{
		what: 'a title that reads backwards',
		path: unit,
		content: front('title: "Safe \u202e.txt"'),
		refused: ['2:14 text/bidi'],
	},
	{
		what: 'orders to a machine in letters that nobody sees',
		path: unit,
		content: text('Hello\u{e0049}\u{e0067}\u{e006e} world'),
		refused: ['5:6 text/invisible'],
	},
	{
		what: 'hidden letters behind a flag',
		path: unit,
		content: text(`🏴${'\u{e0061}'.repeat(30)}\u{e007f}`),
		refused: ['5:3 text/invisible'],
	},
	{
		what: 'a conflict that git left behind',
		path: unit,
		content: text('Before', '', '<<<<<<< HEAD', 'a', '=======', 'b', '>>>>>>> x'),
		refused: ['7:1 text/conflict'],
	},
	{
		what: 'a line of 50,000 brackets',
		path: unit,
		content: text('['.repeat(50_000)),
		refused: ['5:20001 limit/line'],
	},
	{
		what: 'quotes inside quotes without end',
		path: unit,
		content: text(`${'>'.repeat(5000)} x`),
		refused: ['5:33 limit/depth'],
	},
	{
		what: 'lists inside lists, by indentation',
		path: unit,
		content: text(...Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- x`)),
		refused: ['38:67 limit/depth'],
	},
	{
		what: 'more lines than anybody reads',
		path: unit,
		content: text('a\n'.repeat(30_000)),
		refused: ['20001:1 limit/lines'],
	},
];

const records: HostileFile[] = [
	{
		what: 'front matter that is a program',
		path: unit,
		content: `---js\n{ title: ${HARM} }\n---\n`,
		refused: ['1:1 fm/language'],
	},
	{
		what: 'a program under its long name',
		path: unit,
		content: `---javascript\n{ title: ${HARM} }\n---\n`,
		refused: ['1:1 fm/language'],
	},
	{
		what: 'a program after a space',
		path: unit,
		content: `--- coffee\ntitle: ${HARM}\n---\n`,
		refused: ['1:1 fm/language'],
	},
	{
		what: 'front matter in TOML',
		path: unit,
		content: '+++\nlayout = "./x.js"\n+++\n',
		refused: ['1:1 fm/language'],
	},
	{
		what: 'a YAML type that is a program',
		path: unit,
		content: front(`title: !!js/function "function () { ${HARM} }"`),
		refused: ['2:8 fm/yaml'],
	},
	{
		what: 'a second record behind the first',
		path: 'people/x.yml',
		content: 'name: A\n---\nname: B\n',
		refused: ['2:1 fm/yaml'],
	},
	{
		what: 'orders to YAML',
		path: 'people/x.yml',
		content: '%TAG ! tag:x,2000:\n---\nname: A\n',
		refused: ['1:1 fm/yaml', '2:1 fm/yaml'],
	},
	{
		what: 'one field twice',
		path: unit,
		content: front('title: Good', 'title: Bad'),
		refused: ['3:1 fm/yaml'],
	},
	{
		what: 'copies of copies of copies',
		path: unit,
		content: front('a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'),
		refused: ['2:4 fm/alias', '3:8 fm/alias'],
	},
	{
		what: 'a key into every object',
		path: unit,
		content: front('title: t', 'extra: { __proto__: { harmed: true } }'),
		refused: ['3:10 fm/reserved-key'],
	},
	{
		what: 'brackets inside brackets',
		path: unit,
		content: front(`a: ${'['.repeat(3000)}${']'.repeat(3000)}`),
		refused: ['2:15 fm/depth'],
	},
	{
		what: 'lists inside lists on one line',
		path: 'people/x.yml',
		content: '- '.repeat(8000),
		refused: ['1:25 fm/depth', '1:65 limit/depth'],
	},
	{
		what: 'a title of 17 KB',
		path: unit,
		content: front(`title: ${'a'.repeat(17_000)}`),
		refused: ['1:1 fm/size'],
	},
	{
		what: 'a title that adds a line to a mail’s head',
		path: unit,
		content: front('title: "Hi\\r\\nBcc: all@example.org"'),
		refused: ['2:8 fm/control-char'],
	},
	{
		what: 'half a character',
		path: unit,
		content: front('title: "a\\uD800"'),
		refused: ['2:8 fm/control-char'],
	},
	{
		what: 'a turn of direction as an escape',
		path: unit,
		content: front('title: "a\\u202Eb"'),
		refused: ['2:8 text/bidi'],
	},
	{
		what: 'front matter that never ends',
		path: unit,
		content: '---\ntitle: t\n\nText\n',
		refused: ['1:1 fm/unclosed'],
	},
	{
		what: 'front matter that is not at the start',
		path: unit,
		content: ` \n${front('title: t')}`,
		refused: ['1:1 fm/position'],
	},
	{
		what: 'front matter that ends elsewhere for other programs',
		path: unit,
		content: front('title: t', 'a: |', '  b', '---x: y'),
		refused: ['5:1 fm/delimiter'],
	},
	{ what: 'a page without a record', path: unit, content: 'Text\n', refused: ['1:1 fm/missing'] },
];

const pictures: HostileFile[] = [
	{
		what: 'a drawing with a program',
		path: picture('svg'),
		content: svg(`<script>${HARM}</script>`),
		refused: ['1:62 asset/svg-active'],
	},
	{
		what: 'a drawing that waits to be loaded',
		path: picture('svg'),
		content: svg(`<rect onload="${HARM}"/>`),
		refused: ['1:68 asset/svg-active'],
	},
	{
		what: 'a drawing with a page in it',
		path: picture('svg'),
		content: svg('<foreignObject><p/></foreignObject>'),
		refused: ['1:62 asset/svg-active', '1:77 asset/svg-active'],
	},
	{
		what: 'a drawing that leads away',
		path: picture('svg'),
		content: svg('<a href="javascript:1">x</a>'),
		refused: ['1:62 asset/svg-active', '1:65 asset/svg-active'],
	},
	{
		what: 'a drawing that shows a part of another',
		path: picture('svg'),
		content: svg('<use href="//evil.example/x.svg#a"/>'),
		refused: ['1:67 asset/svg-active'],
	},
	{
		what: 'a drawing that tells who looks at it',
		path: picture('svg'),
		content: svg('<rect fill="url(//evil.example/x)"/>'),
		refused: ['1:68 asset/svg-active'],
	},
	{
		what: 'a drawing with a bomb of entities',
		path: picture('svg'),
		content: `<!DOCTYPE svg [<!ENTITY a "aaaa">]>\n${svg('&a;')}`,
		refused: ['1:1 asset/svg-active'],
	},
	{
		what: 'a drawing that loads a style sheet',
		path: picture('svg'),
		content: `<?xml-stylesheet href="x.css"?>\n${svg('')}`,
		refused: ['1:1 asset/svg-active'],
	},
	{
		what: 'a drawing that browsers would have to repair',
		path: picture('svg'),
		content: svg('<g><rect></g>'),
		refused: ['1:71 asset/svg-active'],
	},
	{
		what: 'a drawing under the name of a photograph',
		path: picture('png'),
		content: svg(`<script>${HARM}</script>`),
		refused: ['1:1 asset/magic'],
	},
	{
		what: 'a page under the name of a picture',
		path: picture('webp'),
		content: `<script>${HARM}</script>`,
		refused: ['1:1 asset/magic'],
	},
	{
		what: 'a few bytes that would fill the memory',
		path: picture('png'),
		content: Buffer.from('89504e470d0a1a0a0000000d49484452000186a0000186a00100000000', 'hex'),
		refused: ['1:1 asset/pixels'],
	},
];

export const hostileFiles: HostileFile[] = [...names, ...bytes, ...records, ...pictures];

/** Files that look odd and are honest. */
export const honestFiles: { what: string; path: string; content: string }[] = [
	{
		what: 'a lesson about conflicts',
		path: unit,
		content: text('```', '<<<<<<< HEAD', 'a', '=======', 'b', '>>>>>>> x', '```'),
	},
	{
		what: 'a lesson about attacks',
		path: unit,
		content: text('```html', `<script>${HARM}</script>`, '```', '', '`---js`'),
	},
	{
		what: 'a lesson written on Windows',
		path: unit,
		content: `\ufeff${text('Text', '', 'More')}`.replaceAll('\n', '\r\n'),
	},
	{
		what: 'Arabic and Hebrew with marks',
		path: unit,
		content: text('مرحبا (\u200fHTML5\u200f) \u2067שלום\u2069'),
	},
	{
		what: 'Persian, Hindi, Khmer and emoji',
		path: unit,
		content: text('می\u200cخواهم हिन्\u200dदी ខ្មែរ\u200bខ្មែរ 👩\u200d💻 ❤\ufe0f'),
	},
	{
		what: 'a long lesson',
		path: unit,
		content: text('A paragraph with *words* and `code`.\n\n'.repeat(5000)),
	},
	{
		what: 'a record with a dash in its text',
		path: unit,
		content: front('title: Dashes', 'summary: |', '  --- is a dash'),
	},
	{
		what: 'a clean drawing',
		path: picture('svg'),
		content: svg('<title>T</title><path d="M0 0L5 5" fill="#123"/>'),
	},
];
