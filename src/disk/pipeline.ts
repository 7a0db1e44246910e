// The code that reads and makes texts: when any of it changes, everything remembered is made again.
import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

const SOURCES = [
	'src/core/{text,schema}/**/*.ts',
	'src/core/{addresses,problem}.ts',
	'src/disk/*.ts',
	'plugins/markdown/*.ts',
	'package-lock.json',
];

/** A digest of the text pipeline and its libraries, as they lie in the folder of the project. */
export function pipelineDigest(): string {
	return codeDigest(SOURCES);
}

/** A digest of the files that the patterns name, as they lie in the folder of the project; tests do not count. */
export function codeDigest(patterns: readonly string[]): string {
	const files = patterns
		.flatMap((pattern) => globSync(pattern))
		.filter((file) => !file.endsWith('.test.ts'))
		.sort();
	// Away from the project nothing is known of the pipeline, so nothing may be remembered of it.
	if (files.length === 0) return `${process.pid} ${performance.timeOrigin}`;
	return hash('sha256', files.map((file) => `${file}\n${hash('sha256', readFileSync(file))}`).join('\n'));
}
