import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createServer, isRunnableDevEnvironment } from 'vite';
import { showAgain, watchContent } from './content.ts';
import { pictureServer, publishPictures } from './content/pictures.ts';
import { overlay, saidOf } from './content/problems.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const SQUARE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>';

function temporary(): string {
	const folder = mkdtempSync(join(tmpdir(), 'content-'));
	folders.push(folder);
	return folder;
}

/** A copy of the school with `files` beside what it has. */
function school(files: Record<string, string> = {}): string {
	const folder = temporary();
	cpSync('content', folder, { recursive: true });
	for (const [path, text] of Object.entries(files))
		cpSync(fileOf(text), join(folder, path), { recursive: true });
	return folder;
}

function fileOf(text: string): string {
	const file = join(temporary(), 'file');
	writeFileSync(file, text);
	return file;
}

test('the pictures of courses and badges are published where pages look for them', () => {
	const dist = temporary();
	const folder = school({ 'courses/gentle-python/pictures/square.svg': SQUARE, 'badges/square.svg': SQUARE });
	publishPictures(folder, dist);
	expect(readFileSync(join(dist, 'courses/gentle-python/pictures/square.svg'), 'utf8')).toBe(SQUARE);
	expect(readFileSync(join(dist, 'badges/square.svg'), 'utf8')).toBe(SQUARE);
});

test('a drawing with a program in it, a picture that is none and a text are not published', () => {
	const dist = temporary();
	const bad = {
		'courses/gentle-python/pictures/active.svg': SQUARE.replace('<path', '<script>alert(1)</script><path'),
		'courses/gentle-python/pictures/no-picture.png': 'no picture',
		'courses/gentle-python/pictures/notes.txt': 'notes',
	};
	publishPictures(school(bad), dist);
	expect(Object.keys(bad).filter((path) => existsSync(join(dist, path)))).toEqual([]);
});

test('the dev server answers with the pictures of the school and with nothing else', async () => {
	const folder = school({ 'courses/gentle-python/pictures/square.svg': SQUARE });
	const pictures = pictureServer(folder, '/base');
	const server = createHttpServer((request, response) =>
		pictures.answer(request, response, () => response.writeHead(404).end('next')),
	).listen(0);
	const ask = async (address: string) => {
		const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`);
		return [response.status, response.headers.get('content-type'), await response.text()];
	};
	const other = [404, null, 'next'];
	expect(await ask('/base/courses/gentle-python/pictures/square.svg?v=1')).toEqual([
		200,
		'image/svg+xml',
		SQUARE,
	]);
	expect(await ask('/courses/gentle-python/pictures/square.svg')).toEqual(other);
	expect(await ask('/base/site.yml')).toEqual(other);
	expect(await ask('/base/courses/gentle-python/pictures/late.svg')).toEqual(other);
	cpSync(fileOf(SQUARE), join(folder, 'courses/gentle-python/pictures/late.svg'));
	pictures.forget();
	expect(await ask('/base/courses/gentle-python/pictures/late.svg')).toEqual([200, 'image/svg+xml', SQUARE]);
	server.close();
});

test('an edit of a course shows at once in the dev server', { timeout: 30_000 }, async () => {
	const folder = school();
	const record = join(folder, 'courses/gentle-python/index.mdx');
	process.env['CONTENT'] = folder;
	const server = await createServer({
		configFile: false,
		logLevel: 'silent',
		server: { middlewareMode: true, ws: false },
		appType: 'custom',
		optimizeDeps: { noDiscovery: true },
	});
	const { ssr } = server.environments;
	if (!isRunnableDevEnvironment(ssr)) throw new Error('The pages run elsewhere.');
	const title = async () => {
		const { getCatalogue } = await ssr.runner.import('/src/site/catalogue.ts');
		const { courses } = await getCatalogue();
		return courses.find(({ id }: { id: string }) => id === 'gentle-python').title;
	};
	const before = await title();
	const changed = new Promise<void>((done) => watchContent(server, folder, done));
	await new Promise((ready) => setTimeout(ready, 300));
	writeFileSync(record, readFileSync(record, 'utf8').replace(/^title: .*$/m, 'title: Knots'));
	await changed;
	expect(await title()).toBe(before);
	showAgain(server);
	expect(await title()).toBe('Knots');
	await server.close();
	delete process.env['CONTENT'];
});

test('an author at work is told what keeps a page from being shown, with its place', async () => {
	const folder = school({
		'handbook/start-here.mdx': '---\ntitle: Start here\n---\n\nTwo and two are {2 + 2}.\n',
	});
	const { errors } = await saidOf(folder, join(temporary(), 'cache'));
	const file = join(folder, 'handbook/start-here.mdx');
	const line = `${relative('.', file)}:5:17  These braces hold a program. Pages run none: take it out, or put it in \`code\` if readers should see it. [mdx/expression]`;
	expect(errors).toEqual([line]);
	expect(overlay(errors).err).toMatchObject({
		id: file,
		message: `One problem keeps pages of the school from being shown.\n\n${line}`,
	});
});
