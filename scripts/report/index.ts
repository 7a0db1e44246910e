// How a command tells what it found: one function a format, all of the same shape.
import type { Problem } from '#core/problem.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { pretty } from './pretty.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export interface Findings {
	problems: readonly Problem[];
	/** Path of the content folder, as the reader of the report would write it. */
	root: string;
	/** What was looked at, such as `7 courses, 41 units`. */
	looked: string;
	/** What to know of the site that no file is to blame for. */
	notes: readonly string[];
	seconds: number;
	/** The address of the handbook's page of each rule; undefined where the site has no address that can be read. */
	pageOf: (rule: string) => string | undefined;
	/** The text of a file of the content folder, with line feeds, as places count it. */
	textOf: (file: string) => string | undefined;
}

export type Report = (findings: Findings) => string;

export const reports = { text, pretty, json, markdown, github, sarif } as const satisfies Record<
	string,
	Report
>;

/** The report for who reads it: what was asked for, annotations on a forge that shows them, lines with their source on a terminal. */
export function reportFor(
	asked: string | undefined,
	{ actions, terminal }: { actions: boolean; terminal: boolean },
): Report | undefined {
	const name = asked ?? (actions ? 'github' : terminal ? 'pretty' : 'text');
	return Object.hasOwn(reports, name) ? reports[name as keyof typeof reports] : undefined;
}
