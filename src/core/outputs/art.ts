// The artwork of a certificate: drawn from what its holder did, and told in words for whoever cannot see it.
import type { ARTS } from '../schema/award.ts';
import type { ArtFacts } from './art/facts.ts';
import type { Letters } from './art/letters.ts';
import { rings1 } from './art/rings-1.ts';
import { sheet } from './art/sheet.ts';
import { spiral1 } from './art/spiral-1.ts';
import type { ArtWords } from './art/told.ts';
import { weave1 } from './art/weave-1.ts';

export type ArtName = (typeof ARTS)[number];

export interface Art {
	/** A square picture, with its title and description inside; nothing in it leads anywhere or runs. */
	svg: string;
	title: string;
	/** What it shows of this learner, in sentences. */
	description: string;
	/** What each sort of mark stands for. */
	legend: { mark: string; means: string }[];
}

const ARTWORKS = { 'rings-1': rings1, 'weave-1': weave1, 'spiral-1': spiral1 };

/** `facts` as the artwork `art`, told in the words of `t`. The same facts always give the same bytes. */
export function artOf(facts: ArtFacts, art: ArtName, t: ArtWords, letters: Letters): Art {
	const { marks, sentences, legend } = ARTWORKS[art](facts, t, letters);
	const title = t(`art.${art}`, { badge: facts.badge, holder: facts.holder });
	const description = sentences.join(' ');
	return { svg: sheet(marks, title, description, facts), title, description, legend };
}
