import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { build } from 'vite';
import { guardPlugin } from './guard.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

const STRANGE = { 'content/courses/knots/evil.js': 'export default globalThis.ran = true;' };

/** Builds a site of `files`, entered at `src/main.js`; what the guard says, or what is built. */
async function outcome(
	files: Record<string, string>,
	{ links = {} as Record<string, string>, ssr = false } = {},
) {
	const root = realpathSync(mkdtempSync(join(tmpdir(), 'guard-')));
	folders.push(root);
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	for (const [path, target] of Object.entries(links)) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		symlinkSync(join(root, target), join(root, path));
	}
	try {
		const built = await build({
			root,
			configFile: false,
			logLevel: 'silent',
			plugins: [guardPlugin({ folder: join(root, 'content'), root })],
			build: { write: false, ssr, rollupOptions: { input: join(root, 'src/main.js') } },
		});
		return [built].flat().flatMap((one) => ('output' in one ? one.output.map((file) => file.type) : []));
	} catch (error) {
		const { errors = [error] } = error as { errors?: unknown[] };
		return errors.map((one) => /`.*/.exec((one as Error).message)?.[0]);
	}
}

const BY_MAIN = ' It is imported by `src/main.js`.';
const LIES = `\`content/courses/knots/evil.js\` lies in the content folder, and nothing there may run or be bundled. Read it with \`getCatalogue()\` instead.${BY_MAIN}`;

test('a program of the engine is built', async () => {
	expect(
		await outcome({ 'src/main.js': 'import "./other.js";', 'src/other.js': 'document.title = "Knots";' }),
	).toEqual(['chunk']);
});

test('a program in the content folder is refused', async () => {
	expect(await outcome({ ...STRANGE, 'src/main.js': 'import "../content/courses/knots/evil.js";' })).toEqual([
		LIES,
	]);
});

test('a program in the content folder is refused for the server too', async () => {
	expect(
		await outcome({ ...STRANGE, 'src/main.js': 'import "../content/courses/knots/evil.js";' }, { ssr: true }),
	).toEqual([LIES]);
});

test.each(['?raw', '?url', '?.png', '?worker', '#x', '?inline&x'])(
	'a question mark does not hide it: %s',
	async (query) => {
		const [said, ...others] = await outcome({
			...STRANGE,
			'src/main.js': `import it from "../content/courses/knots/evil.js${query}"; console.log(it);`,
		});
		expect([said, others]).toEqual([LIES, []]);
	},
);

test('a program that is reached only when somebody clicks is refused', async () => {
	expect(
		await outcome({
			...STRANGE,
			'src/main.js': 'onclick = () => import("../content/courses/knots/evil.js");',
		}),
	).toEqual([LIES]);
});

test('a search for files finds no program in the content folder', async () => {
	expect(
		await outcome({ ...STRANGE, 'src/main.js': 'console.log(import.meta.glob("../content/**/*.js"));' }),
	).toEqual([LIES]);
});

test('a link from the engine into the content folder is refused', async () => {
	const links = { 'src/innocent.js': 'content/courses/knots/evil.js' };
	expect(await outcome({ ...STRANGE, 'src/main.js': 'import "./innocent.js";' }, { links })).toEqual([LIES]);
});

test('a package that is a link into the content folder is refused', async () => {
	const files = {
		...STRANGE,
		'content/courses/knots/package.json': '{"name":"knots","main":"evil.js","type":"module"}',
	};
	const links = { 'node_modules/knots': 'content/courses/knots' };
	expect(await outcome({ ...files, 'src/main.js': 'import "knots";' }, { links, ssr: true })).toEqual([LIES]);
});

test('a name of the project for a file of the content folder is refused', async () => {
	const names = { 'package.json': '{"imports":{"#knots":"./content/courses/knots/evil.js"}}' };
	expect(await outcome({ ...STRANGE, ...names, 'src/main.js': 'import "#knots";' }, { ssr: true })).toEqual([
		LIES,
	]);
});

test('the address of a file in the content folder is refused', async () => {
	const main = 'document.title = new URL("../content/courses/knots/evil.js", import.meta.url);';
	expect(await outcome({ ...STRANGE, 'src/main.js': main })).toEqual([LIES.replace(BY_MAIN, '')]);
});

test('a worker from the content folder is refused', async () => {
	const main = 'new Worker(new URL("./worker.js", import.meta.url), { type: "module" });';
	const worker = 'import "../content/courses/knots/evil.js";';
	expect(await outcome({ ...STRANGE, 'src/main.js': main, 'src/worker.js': worker })).toEqual([
		LIES.replace('src/main.js', 'src/worker.js'),
	]);
});

test('a stylesheet in the content folder is refused', async () => {
	const files = {
		'content/site.css': 'body { color: red }',
		'src/main.js': 'import "./main.css";',
		'src/main.css': '@import "../content/site.css";',
	};
	expect(await outcome(files)).toEqual([
		'`content/site.css` lies in the content folder, and nothing there may run or be bundled. Read it with `getCatalogue()` instead.',
	]);
});

test('a stylesheet of the engine may import another one', async () => {
	const files = {
		'src/main.js': 'import "./main.css";',
		'src/main.css': '@import "./a.css";',
		'src/a.css': 'p { color: red }',
	};
	expect(await outcome(files)).toEqual(['chunk', 'asset']);
});

test('a picture of the content folder is refused in a stylesheet', async () => {
	const files = {
		'content/badges/a.svg': `<svg>${' '.repeat(5000)}</svg>`,
		'src/main.js': 'import "./main.css";',
		'src/main.css': 'body { background: url(../content/badges/a.svg) }',
	};
	expect(await outcome(files)).toEqual([
		'`content/badges/a.svg` lies in the content folder, and nothing there may run or be bundled. Read it with `getCatalogue()` instead.',
	]);
});

test.each(['data:text/javascript,globalThis.ran=true', ' DATA:text/javascript,1'])(
	'a program written into the import is refused: %s',
	async (source) => {
		expect(await outcome({ 'src/main.js': `import ${JSON.stringify(source)};` })).toEqual([
			'`data:` is imported, a program that is no file. Put it into a file of `src`. It is imported by `src/main.js`.',
		]);
	},
);

test('a program from the web is refused', async () => {
	expect(await outcome({ 'src/main.js': 'import "https://cdn.example/a.js";' })).toEqual([
		'`https:` is imported, a program that is no file. Put it into a file of `src`. It is imported by `src/main.js`.',
	]);
});

test.each(['md', 'mdx', 'MD', 'markdown'])('Markdown outside the pages is refused: .%s', async (ending) => {
	expect(
		await outcome({ [`src/notes.${ending}`]: '# Notes', 'src/main.js': `import "./notes.${ending}?raw";` }),
	).toEqual([
		`\`src/notes.${ending}\` is Markdown, which would run as a program. Write it as a page in \`src/pages\`, or as content and read it with \`getCatalogue()\`. It is imported by \`src/main.js\`.`,
	]);
});

test('Markdown among the pages is the engine’s own', async () => {
	expect(
		await outcome({
			'src/pages/a.mdx': '# A',
			'src/main.js': 'import a from "./pages/a.mdx?raw"; document.title = a;',
		}),
	).toEqual(['chunk']);
});
