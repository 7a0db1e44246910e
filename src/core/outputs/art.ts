// The artwork of a certificate: drawn from what its holder did, and told in words for whoever cannot see it.
import type { ARTS } from '../schema/award.ts';
import type { ArtFacts } from './art/facts.ts';
import type { Letters } from './art/letters.ts';
import { drawnRings1, toldRings1 } from './art/rings-1.ts';
import { sheet } from './art/sheet.ts';
import { drawnSpiral1, toldSpiral1 } from './art/spiral-1.ts';
import type { ArtWords, Told } from './art/told.ts';
import { drawnWeave1, toldWeave1 } from './art/weave-1.ts';

export type ArtName = (typeof ARTS)[number];

/** An artwork in words. */
export interface ToldArt {
	title: string;
	/** What it shows of this learner, in sentences. */
	description: string;
	/** What each sort of mark stands for. */
	legend: { mark: string; means: string }[];
}

export interface Art extends ToldArt {
	/** A square picture, with its title and description inside; nothing in it leads anywhere or runs. */
	svg: string;
}

const ARTWORKS: Record<ArtName, Artwork> = {
	'rings-1': { draw: drawnRings1, tell: toldRings1 },
	'weave-1': { draw: drawnWeave1, tell: toldWeave1 },
	'spiral-1': { draw: drawnSpiral1, tell: toldSpiral1 },
};

interface Artwork {
	draw: (facts: ArtFacts, letters: Letters) => string;
	tell: (facts: ArtFacts, t: ArtWords, letters: Letters) => Told;
}

/** `facts` as the artwork `art`, told in the words of `t`. The same facts always give the same bytes. */
export function artOf(facts: ArtFacts, art: ArtName, t: ArtWords, letters: Letters): Art {
	const told = toldArt(facts, art, t, letters);
	const svg = sheet(ARTWORKS[art].draw(facts, letters), told.title, told.description, facts);
	return { svg, ...told };
}

/** The same without drawing it. */
export function toldArt(facts: ArtFacts, art: ArtName, t: ArtWords, letters: Letters): ToldArt {
	const { sentences, legend } = ARTWORKS[art].tell(facts, t, letters);
	const title = t(`art.${art}`, { badge: facts.badge, holder: facts.holder });
	return { title, description: sentences.join(' '), legend };
}
