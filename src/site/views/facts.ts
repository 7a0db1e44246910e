// What the rules of badges need to know of somebody, in a file that no page leads to: whoever knows a handle can ask
// what is missing for a badge. It holds no prose and no names, and nothing that the files of the school do not say.
import type { Facts } from '#core/recognition/facts.ts';
import { factsAbout } from '#core/recognition/facts-about.ts';
import type { Edition } from '../edition.ts';
import { factsIn } from '../facts.ts';
import type { Row } from '../paths.ts';

/** A file for everybody of whom something is known. */
export function factRows(edition: Edition): Row<Facts>[] {
	const facts = factsIn(edition);
	return knownHandles(facts).map((handle) => ({ params: { handle }, view: factsAbout(facts, handle) }));
}

/** Whoever made or assessed something, came to a meeting, practised, or holds a badge. */
function knownHandles({ works, assessments, awards, attended, calibrations }: Facts): string[] {
	const handles = [
		...works.flatMap(({ maker, with: others }) => [maker, ...others]),
		...assessments.map(({ assessor }) => assessor),
		...awards.map(({ holder }) => holder),
		...attended.map(({ handle }) => handle),
		...calibrations.map(({ handle }) => handle),
	];
	return [...new Set(handles)].sort();
}
