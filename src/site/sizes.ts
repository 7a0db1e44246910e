// How large are the files that people take with them. To know it they have to be made, so it is remembered.
import { courseCopy } from '#core/outputs/course-copy.ts';
import { epub } from '#core/outputs/epub.ts';
import type { Course } from '#core/catalogue/catalogue.ts';
import { codeDigest } from '#disk/pipeline.ts';
import { type Shelf, shelf } from '#disk/shelf.ts';
import { cacheFolder } from './catalogue.ts';
import type { Edition } from './edition.ts';
import { keyOf } from './paths.ts';
import { sourceBytes, sourceDigest } from './source.ts';
import { bookRows } from './views/book.ts';
import { copyRows } from './views/copy.ts';

/** In bytes. */
export interface Sizes {
	book: number;
	copy: number;
}

const known = new WeakMap<readonly Course[], ReadonlyMap<string, Sizes>>();

/** The sizes of what each course gives away, by its id. The files are the same in every edition. */
export function sizesOf(main: Edition): ReadonlyMap<string, Sizes> {
	const sizes = known.get(main.courses) ?? measured(main);
	known.set(main.courses, sizes);
	return sizes;
}

function measured(main: Edition): ReadonlyMap<string, Sizes> {
	const memory = shelf<number>(`${cacheFolder()}/sizes`);
	const code = codeDigest(['src/core/outputs/**/*.ts', 'src/core/text/hast.ts', 'package-lock.json']);
	const sizeOf = (view: unknown, make: () => Uint8Array) => remembered(memory, keyOf(view, code), make);
	const books = bookRows(main, sourceDigest);
	const copies = copyRows(main, sourceDigest);
	const sizes = main.courses.map(({ id }, index): [string, Sizes] => {
		const [book, copy] = [books[index]!.view, copies[index]!.view];
		return [
			id,
			{
				book: sizeOf(book, () => epub(book.book, sourceBytes)),
				copy: sizeOf(copy, () => courseCopy(copy, sourceBytes)),
			},
		];
	});
	memory.close();
	return new Map(sizes);
}

function remembered(memory: Shelf<number>, key: string, make: () => Uint8Array): number {
	const size = memory.get(key) ?? make().length;
	memory.set(key, size);
	return size;
}
