import { appendFileSync, statSync } from 'node:fs';
import type { Findings } from './index.ts';
import { markdownWithin, MAX_SUMMARY } from './markdown.ts';

/** Adds everything that was found to the summary of the step, which is the file `path`, as far as it has room. */
export function appendSummary(path: string | undefined, findings: Findings): void {
	if (!path) return;
	const taken = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
	const text = `${taken > 0 ? '\n' : ''}${markdownWithin(findings, MAX_SUMMARY - taken - 1)}`;
	if (taken + Buffer.byteLength(text) > MAX_SUMMARY) return;
	try {
		appendFileSync(path, text);
	} catch (error) {
		// The problems are said already; a summary that cannot be written is no reason to say less.
		console.error(`The summary could not be written: ${(error as Error).message}`);
	}
}
