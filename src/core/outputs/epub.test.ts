import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { assetBytes } from '#disk/asset.ts';
import { readSchool } from '#disk/school.ts';
import { mainEdition } from '#site/edition.ts';
import { bookOf } from '#site/views/book.ts';
import { epubFaults } from '#testing/epub.ts';
import { sampleSchool } from '#testing/sample-school.ts';
import { folderOf, TODAY } from '#testing/school.ts';
import { epub } from './epub.ts';

async function sampleBooks(): Promise<Map<string, Uint8Array>> {
	const content = folderOf(sampleSchool);
	const { catalogue } = await readSchool(content, TODAY, { base: '/school/' });
	const school = mainEdition({ ...catalogue, site: { ...catalogue.site, base: '/school/' } });
	return new Map(
		school.courses.map((course) => [
			course.id,
			epub(bookOf(school, course), (path) => assetBytes(content, path)),
		]),
	);
}

const opened = async (id: string) => JSZip.loadAsync((await sampleBooks()).get(id) ?? '');
const textIn = async (id: string, file: string) => (await opened(id)).file(`EPUB/${file}`)?.async('string');

test('every course makes a sound book', async () => {
	const books = await sampleBooks();
	expect([...books.keys()].sort()).toEqual(['bends', 'knots', 'splices', 'uqad']);
	for (const [id, book] of books) expect(await epubFaults(book), id).toEqual([]);
});

test('a book is as old as what it says, whenever it is made', async () => {
	const dates = Object.values((await opened('knots')).files).map(({ date }) => date.toISOString());
	expect([...new Set(dates)]).toEqual(['1980-01-01T00:00:00.000Z']);
});

test('a book says what it is, whose, and on which terms', async () => {
	const said = await textIn('knots', 'package.opf');
	for (const line of [
		'<dc:identifier id="address">https://school.example/school/courses/knots/</dc:identifier>',
		'<dc:title>Knots</dc:title>',
		'<dc:language>en</dc:language>',
		'<dc:creator id="creator-1">The stewards</dc:creator>',
		'<dc:rights>CC BY-SA 4.0, https://creativecommons.org/licenses/by-sa/4.0/</dc:rights>',
		'<dc:source>https://knots.example</dc:source>',
	])
		expect(said).toContain(`${line}\n`);
	expect(await textIn('knots', 'start.xhtml')).toContain(
		'<p>“Knots” by The stewards (https://school.example/school/courses/knots/), licence: CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/)</p>',
	);
});

test('a book in Arabic runs from right to left', async () => {
	expect(await textIn('uqad', 'package.opf')).toContain('<spine page-progression-direction="rtl">');
	expect(await textIn('uqad', 'unit-first.xhtml')).toContain('lang="ar" xml:lang="ar" dir="rtl"');
});

test('links lead to the other parts of the book, or to the web', async () => {
	expect(await textIn('knots', 'unit-everything.xhtml')).toContain(
		'See <a href="unit-first-knot.xhtml#task-tie-one">the task</a>.',
	);
	const start = await textIn('knots', 'start.xhtml');
	expect(start).toContain('<a href="unit-first-knot.xhtml">The first knot</a>');
	expect(start).toContain('<a href="https://school.example/school/wiki/ropes/">the wiki</a>');
});

test('the pictures of a course are in its book, as they are', async () => {
	expect(await textIn('knots', 'pictures/loop.svg')).toBe(sampleSchool['courses/knots/pictures/loop.svg']);
	expect(await textIn('knots', 'start.xhtml')).toContain('<img alt="A loop" src="pictures/loop.svg"/>');
});

test('the check of books sees what is not sound', async () => {
	const book = await opened('knots');
	const page = await textIn('knots', 'unit-first-knot.xhtml');
	book.remove('EPUB/style.css').file('EPUB/stray.txt', '');
	book.file(
		'EPUB/unit-first-knot.xhtml',
		page
			?.replace('<h1 ', '<script src="https://elsewhere.example/x.js"/><a href="#nowhere"/><h1 id="toc" ')
			.replace('id="toc" id=', 'title=') ?? '',
	);
	expect(await epubFaults(await book.generateAsync({ type: 'uint8array', compression: 'DEFLATE' }))).toEqual([
		'mimetype is not first and stored',
		'EPUB/style.css is listed and missing',
		'EPUB/stray.txt is there and not listed',
		'EPUB/start.xhtml: style.css leads nowhere',
		'EPUB/contents.xhtml: style.css leads nowhere',
		'EPUB/unit-first-knot.xhtml: there is no part-title to be named by',
		'EPUB/unit-first-knot.xhtml: holds <script>',
		'EPUB/unit-first-knot.xhtml: style.css leads nowhere',
		'EPUB/unit-first-knot.xhtml: script loads https://elsewhere.example/x.js',
		'EPUB/unit-first-knot.xhtml: #nowhere finds no such place',
		'EPUB/unit-everything.xhtml: style.css leads nowhere',
	]);
	book.file('EPUB/start.xhtml', '<p>one<br>two</p>');
	expect(await epubFaults(await book.generateAsync({ type: 'uint8array' }))).toEqual([
		"EPUB/start.xhtml: Expected closing tag 'br' (opened in line 1, col 7) instead of closing tag 'p'. in line 1",
	]);
});
