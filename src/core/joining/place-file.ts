// The file by which somebody is listed in a group, because they chose to be. No answer to a question stands in it.
import type { Day } from '../catalogue/catalogue.ts';
import type { ROLES_TO_TAKE } from '../schema/roster.ts';
import type { HandedFile } from '../sharing/hand-over.ts';
import { oneLine } from '../text/one-line.ts';
import { edited } from '../writing/edited.ts';
import { opened } from '../writing/source.ts';
import { written } from '../writing/written.ts';

/** What somebody says of themselves for everybody to read. */
export interface Place {
	/** `<course>/<cohort>` */
	group: string;
	handle: string;
	role: (typeof ROLES_TO_TAKE)[number];
	hope: string;
}

/** The file of somebody who leaves today, as it says so; who takes it out altogether leaves as well. */
export function leftFile(former: string, today: Day): string {
	const record = opened(former, 'roster')?.record;
	return record ? edited(former, 'roster', { record: { ...record, left: today } }) : former;
}

/** The path of the file inside the content folder. */
export const placePath = ({ group, handle }: Pick<Place, 'group' | 'handle'>) =>
	`roster/${group}/${handle}.yml`;

/** The file of `place`, taken today; `former` is the file that stands there already, which keeps all else it says. */
export function placeFile(place: Place, today: Day, former?: string): HandedFile {
	const path = placePath(place);
	const said = { role: place.role, hope: oneLine(place.hope, 240) || undefined };
	const before = former === undefined ? undefined : opened(former, 'roster')?.record;
	if (former === undefined || !before)
		return { path, text: written('roster', { joined: today, ...said }), isNew: former === undefined };
	const { left, ...kept } = before;
	// Who comes back joins anew.
	const joined = left === undefined ? kept['joined'] : today;
	return { path, text: edited(former, 'roster', { record: { ...kept, ...said, joined } }), isNew: false };
}
