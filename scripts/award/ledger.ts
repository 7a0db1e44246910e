// The ledger of a school, as commands find and change it.
import type { Award, Catalogue } from '#core/catalogue/catalogue.ts';
import { edited } from '#core/writing/edited.ts';
import { isRecord } from '#core/writing/needed.ts';
import { readSchool } from '#disk/school.ts';
import { readTexts } from '#disk/texts.ts';
import { NotASchool } from '#disk/walk.ts';
import { writeChanges } from '#disk/write-changes.ts';
import { CannotRun } from '../command.ts';

/** The catalogue of the school at `root`; throws `CannotRun` where there is none. */
export async function schoolAt(root: string, today: string, cache?: string): Promise<Catalogue> {
	try {
		return (await readSchool(root, today, { cache })).catalogue;
	} catch (error) {
		throw error instanceof NotASchool ? new CannotRun(error.message) : error;
	}
}

/** The award that somebody names, with its year or without. */
export function awardCalled({ awards }: Pick<Catalogue, 'awards'>, name: string): Award {
	const found = awards.find(({ id }) => id === name || id.endsWith(`/${name}`));
	if (!found) throw new CannotRun(`There is no award \`${name}\` in the ledger.`);
	return found;
}

/** Puts `fields` into the file of an entry; remarks and all the rest of it stay. */
export function setFields(root: string, path: string, fields: Record<string, unknown>): void {
	const file = readTexts(root).find((one) => one.path === path);
	if (!file) throw new CannotRun(`\`${root}/${path}\` cannot be read.`);
	const record = { ...(isRecord(file.data) ? file.data : {}), ...fields };
	writeChanges(root, new Map([[path, edited(file.text, file.collection, { record })]]));
}

/** Who says so and why, as a command was told; throws where one of them is missing. */
export function reason({ people }: Catalogue, by: string | undefined, because: string | undefined) {
	if (by === undefined || because === undefined)
		throw new CannotRun('Say who decides with `--by <handle>`, and why with `--because "…"`.');
	if (!people.some(({ id }) => id === by)) throw new CannotRun(`There is nobody called \`${by}\` here.`);
	return { by, because };
}

/** Throws where `by` may not speak for the school that stands behind the badge. */
export function askForSteward({ badges, schools, site }: Catalogue, badge: string, by: string): void {
	const school = badges.find(({ id }) => id === badge)?.school;
	const stewards = [...site.maintainers, ...(schools.find(({ id }) => id === school)?.stewards ?? [])];
	if (!stewards.includes(by))
		throw new CannotRun(
			`\`${by}\` is no steward of the school of this badge. Ask one of ${stewards.join(', ')}.`,
		);
}
