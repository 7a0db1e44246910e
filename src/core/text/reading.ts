// What one walk over a page knows and gathers.
import type { Position } from 'unist';
import type { Properties } from 'hast';
import type { Nodes, Parents } from 'mdast';
import type { Fix, Place, RuleId } from '../problem.ts';
import { advice, problem } from '../problem.ts';
import type { Component } from './component.ts';
import type { TextFacts } from './text.ts';

/** An allowed HTML element or one of our components, put in place of what the author wrote. */
export interface HouseNode {
	type: 'houseElement' | 'houseComponent';
	children: Nodes[];
	position?: Position | undefined;
	data?: { hName: string; hProperties: Properties };
	/** Where an `<a>` leads, as its author wrote it; judged when the words inside are known. */
	href?: { url: string; place: Place };
	component?: Component;
	props?: Record<string, unknown>;
	inline?: boolean;
	around?: { name: string; props: Record<string, unknown> }[];
}

export interface Reading {
	file: string;
	facts: TextFacts;
	/** Components around the node in hand, outermost first. */
	around: { name: string; props: Record<string, unknown> }[];
	/** The base path of the site. */
	base: string;
}

export type Parent = Parents | HouseNode;

/** Reports an error at a node or place. */
export function refuse(
	reading: Reading,
	rule: RuleId,
	at: Place | Nodes | undefined,
	message: string,
	fix?: Fix,
): void {
	reading.facts.problems.push({ ...problem(rule, reading.file, placeOf(at), message), ...(fix && { fix }) });
}

/** Reports advice at a node or place. */
export function advise(reading: Reading, rule: RuleId, at: Place | Nodes | undefined, message: string): void {
	reading.facts.problems.push(advice(rule, reading.file, placeOf(at), message));
}

/** Where a node begins. */
export function placeOf(at: Place | Nodes | HouseNode | undefined): Place {
	if (at && 'line' in at) return { line: at.line, column: at.column };
	const start = at?.position?.start;
	return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

export const noFacts = (): TextFacts => ({
	headings: [],
	tasks: [],
	resources: [],
	links: [],
	pictures: [],
	glossary: [],
	quizzes: [],
	words: 0,
	problems: [],
});
