// How a command tells what it found: one function a format, all of the same shape.
import type { Problem } from '#core/problem.ts';
import { github } from './github.ts';
import { json } from './json.ts';
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
}

export type Report = (findings: Findings) => string;

export const reports: Record<string, Report> = { text, json, github };
