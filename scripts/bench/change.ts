// The changes that a build has to follow: one unit edited, one course deleted.
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addressOfFile } from '#core/address-of-file.ts';
import { course } from '../generate/course.ts';
import type { Size } from '../generate/school.ts';

export interface Change {
	/** Makes the change in the folder `content`. */
	make(content: string): void;
	/** True where the built site in the folder `dist` shows the change. */
	shows(dist: string): boolean;
}

const SENTENCE = 'This sentence came with the bench.';

/** One sentence more in the first unit of the course in the middle. */
export function editedUnit({ courses, seed }: Size): Change {
	const [, [file] = ['']] = course(seed, Math.ceil(courses / 2));
	return {
		make: (content) => appendFileSync(join(content, file), `\n${SENTENCE}\n`),
		shows: (dist) =>
			existsSync(pageOf(dist, file)) && readFileSync(pageOf(dist, file), 'utf8').includes(SENTENCE),
	};
}

/** The last course less, which no other one names. */
export function deletedCourse({ courses, seed }: Size): Change {
	const files = course(seed, courses).map(([path]) => path);
	return {
		make: (content) => files.forEach((path) => rmSync(join(content, path))),
		shows: (dist) => existsSync(dist) && !files.some((path) => existsSync(pageOf(dist, path))),
	};
}

const pageOf = (dist: string, file: string) => join(dist, addressOfFile(file) ?? '', 'index.html');
