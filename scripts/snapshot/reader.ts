// What every source of proposals can do, and how a snapshot is made of that.
import { newCourse, proposalFrom, type Told, touchesContent } from '#core/proposal/told.ts';
import { MOST_PROPOSALS, type Proposal } from '#core/proposal/snapshot.ts';
import { frontMatter } from '#disk/front-matter.ts';
import type { Web, WebOptions } from './web.ts';

/** A source of proposals. `Listed` is what it needs to know of one in order to tell more of it. */
export interface Reader<Listed = unknown> {
	/** Every open proposal, the oldest first; undefined for one that it cannot make out. */
	list(): Promise<(Listed | undefined)[]>;
	tell(listed: Listed): Promise<Told>;
	/** A file as the proposal has it, by its path from the root of the repository. */
	text(listed: Listed, path: string): Promise<string | undefined>;
}

/** How a forge is asked, and what is made of its answers. */
export interface Adapter<Listed> {
	/** Where its API begins, from the address of a repository. */
	api(repository: URL): string;
	headers(token: string | undefined): Record<string, string>;
	/** What it calls the length of a page. */
	length: WebOptions['length'];
	reader(web: Web, project: string): Reader<Listed>;
}

export interface Gathered {
	proposals: Proposal[];
	/** How many there were that cannot be told. */
	left: number;
}

/** So many are asked for at a time. */
const AT_ONCE = 4;

/** Everything open that touches the content. */
export async function gather<Listed>(reader: Reader<Listed>): Promise<Gathered> {
	const listed = await reader.list();
	const known = listed.filter((one) => one !== undefined);
	const found: (Proposal | 'other' | undefined)[] = [];
	for (let at = 0; at < Math.min(known.length, MOST_PROPOSALS); at += AT_ONCE)
		found.push(...(await Promise.all(known.slice(at, at + AT_ONCE).map((one) => entryOf(reader, one)))));
	const proposals = found.filter((one) => one !== undefined && one !== 'other');
	return { proposals, left: listed.length - found.filter((one) => one !== undefined).length };
}

// What touches nothing of the content is no business of the school.
async function entryOf<Listed>(
	reader: Reader<Listed>,
	listed: Listed,
): Promise<Proposal | 'other' | undefined> {
	const told = await reader.tell(listed);
	if (!touchesContent(told.files)) return 'other';
	const path = newCourse(told.files);
	const text = path === undefined ? undefined : await reader.text(listed, path);
	return proposalFrom(told, text === undefined ? undefined : recordIn(text));
}

// A record that cannot be read tells nothing; the check says why.
function recordIn(text: string): unknown {
	if (text.length > 200_000) return undefined;
	return frontMatter(text.replace(/\r\n/g, '\n'), 'index.mdx').data;
}
