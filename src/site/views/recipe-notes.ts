// What units say to facilitators, in the recipes of the meetings about them.
import type { Unit } from '#core/catalogue/catalogue.ts';
import type { Recipe } from '#core/cohort/recipes.ts';
import { notesIn } from '#core/text/notes.ts';
import { partOfPage, unfolded } from '#core/text/part-of-page.ts';
import { type Edition, textIn } from '../edition.ts';
import type { Link } from '../meta.ts';
import { voiceOf } from '../voice.ts';

export interface RecipeNotes {
	/** Plain text from the records of units, finished HTML from their texts. */
	notes: ({ text: string } | { html: string })[];
	/** The recipe that has them, if another meeting of the same week does. */
	notesAt: Link | undefined;
}

/** The notes of `recipe`, one of `recipes`. Nobody reads the same twice in a week: later meetings point at the first. */
export function notesOf(edition: Edition, recipe: Recipe, recipes: readonly Recipe[]): RecipeNotes {
	const { t, weekday } = voiceOf(edition);
	const notes = recipe.units.flatMap((unit) => notesOfUnit(edition, unit, idOf(recipe)));
	const alike = notes.length > 0 && recipes.find(({ number }) => number === recipe.alike);
	if (!alike) return { notes, notesAt: undefined };
	const label = t('recipe.notesAt', { n: alike.number, weekday: weekday(alike.meeting.day) });
	return { notes: [], notesAt: { href: `#${idOf(alike)}`, label } };
}

/** Where `recipe` stands on its page. */
export const idOf = ({ number }: Recipe) => `meeting-${number}`;

// Below a heading of the recipe, and beside the notes of other meetings about the same unit.
function notesOfUnit(
	edition: Edition,
	{ number, facilitator, text }: Unit,
	part: string,
): RecipeNotes['notes'] {
	const inText = notesIn(textIn(edition, text).html).map((html, index) => ({
		html: unfolded(partOfPage(html, `${part}-${number}-${index + 1}`)),
	}));
	return facilitator === undefined ? inText : [{ text: facilitator }, ...inText];
}
