// Reading and the text pipeline, with a memory on disk.
import type { SourceFile } from '../core/catalogue/catalogue.ts';
import type { Compile } from '../core/catalogue/judge.ts';
import { compileText } from '../core/text/compile.ts';
import type { Text } from '../core/text/text.ts';
import type { TextLanguage } from '../core/text/words.ts';
import { join } from 'node:path';
import { keyOf, type Made, memo } from './cache.ts';
import { pipelineDigest } from './pipeline.ts';
import type { Kept, Records } from './read.ts';
import { shelf } from './shelf.ts';

export interface Memory {
	records: Records;
	compile: (base: string) => Compile;
	/** Writes down what is new, and forgets what this run did not use. */
	close: () => void;
}

/** What lies in the folder `cache`, as far as the code that made it is the code of this run. */
export function memory(cache: string): Memory {
	const digest = pipelineDigest();
	const kept = shelf<Kept>(join(cache, 'records'));
	const texts = memo(join(cache, 'text'), digest);
	return {
		records: {
			find: (path, bytes) => kept.get(keyOf(digest, path, bytes)),
			keep: (path, bytes, made) => kept.set(keyOf(digest, path, bytes), made),
		},
		compile: (base) => remembered(texts, base),
		close: () => {
			kept.close();
			texts.close();
		},
	};
}

// The base path stands in every address of a text, and the language in its words, so they belong to its key.
function remembered(texts: ReturnType<typeof memo>, base: string): Compile {
	const make = ({ path, body }: SourceFile, language: TextLanguage): Made => {
		const { html, plain, ...facts } = compileText(body, { file: path, base, language });
		return { facts, html, plain };
	};
	return (file: SourceFile, language: TextLanguage): Text => {
		const key = texts.key(`${base} ${language} ${file.path}`, file.body);
		const known = texts.get(key, () => make(file, language));
		if (known) return textOf(known, key);
		const made = make(file, language);
		texts.set(key, made);
		return textOf(texts.get(key, () => make(file, language)) ?? made, key);
	};
}

// The long parts stay where they are until a page shows them.
function textOf(made: Made, digest: string): Text {
	return {
		...made.facts,
		digest,
		get html() {
			return made.html;
		},
		get plain() {
			return made.plain;
		},
	};
}
