// The lines of a rubric that somebody ticked, and what they wrote under them → judgements.
import type { Html, List, ListItem, RootContent } from 'mdast';
import type { Rubric } from '../proposal/rubric.ts';
import type { ReviewRecord } from '../schema/review.ts';
import { plainText } from '../text/plain.ts';

type Judgement = ReviewRecord['judgements'][number];

/** What a reviewer may begin a note with, in the words of each language; such as `partly`. */
export type MetWords = Record<Judgement['met'], readonly string[]>;

/** What a list says as a checklist. */
export interface Answers {
	judgements: Judgement[];
	/** True where something in it is no judgement: it has to stand somewhere else. */
	more: boolean;
}

/** A tick is a yes; an empty box says nothing, unless a word such as “partly” follows. */
export function answersIn(list: List, rubric: Rubric, words: MetWords): Answers {
	const lines = list.children.map((item) => lineOf(item, rubric, words));
	return {
		judgements: lines.flatMap(({ judgement }) => judgement ?? []),
		more: lines.some(({ more }) => more),
	};
}

function lineOf(item: ListItem, rubric: Rubric, words: MetWords): { judgement?: Judgement; more: boolean } {
	const criterion = typeof item.checked === 'boolean' ? criterionOf(item, rubric) : undefined;
	if (!criterion) return { more: true };
	const { met = item.checked ? 'yes' : undefined, note } = answerIn(item, criterion, words);
	// A note that says neither yes nor no is counted as neither.
	if (!met) return { more: note !== '' };
	return {
		judgement: { criterion: criterion.id, met, ...(note !== '' && { note: short(note) }) },
		more: note.length > MOST_NOTE,
	};
}

const MOST_NOTE = 400;
/** What is looked at of a line and what stands under it. */
const MOST_WORDS = 3000;

function criterionOf(item: ListItem, { criteria }: Rubric) {
	const id = remarksIn(item).find((remark) => criteria.some((one) => one.id === remark));
	if (id) return criteria.find((one) => one.id === id);
	const line = flat(ownWords(item));
	return criteria
		.filter(({ title }) => line.startsWith(flat(title)))
		.sort((a, b) => b.title.length - a.title.length)[0];
}

function answerIn(item: ListItem, { title, question }: Rubric['criteria'][number], words: MetWords) {
	const [line = '', ...under] = ownWords(item).slice(0, MOST_WORDS).split('\n');
	const behind = [title, question].reduce(
		(rest, known) =>
			(flat(rest).startsWith(flat(known)) ? rest.slice(lengthOf(rest, known)) : rest).replace(LEAD, ''),
		line.trim(),
	);
	const said = [behind, ...under]
		.map((one) => one.trim())
		.filter(Boolean)
		.join(' ');
	const met = (Object.keys(words) as Judgement['met'][]).find((one) =>
		words[one].some((word) => new RegExp(`^${escape(word)}(?![\\p{L}\\p{N}])`, 'iu').test(said)),
	);
	const word = met && words[met].find((one) => said.toLowerCase().startsWith(one.toLowerCase()));
	const note = (word ? said.slice(word.length) : said).replace(LEAD, '');
	return { met, note: note.replace(/\s+/g, ' ').trim() };
}

const LEAD = /^[\s:.,;–—-]+/u;
const flat = (text: string) =>
	text
		.replace(/[\s*_“”"]+/g, ' ')
		.trim()
		.toLowerCase();
const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

// How much of `text` says what `known` says, whatever its spaces and quotes are like.
function lengthOf(text: string, known: string): number {
	let length = 0;
	while (length < text.length && flat(text.slice(0, length)) !== flat(known)) length++;
	return length;
}

const short = (note: string) =>
	note.length <= MOST_NOTE ? note : `${note.slice(0, MOST_NOTE - 1).trimEnd()}…`;

/** What stands in remarks of HTML on the line: `<!-- question -->`. */
function remarksIn(item: ListItem): string[] {
	return htmlIn(item).flatMap(({ value }) => /^<!--\s*([a-z0-9-]+)\s*-->$/.exec(value.trim())?.[1] ?? []);
}

function htmlIn(node: ListItem | RootContent): Html[] {
	if (node.type === 'html') return [node];
	return 'children' in node ? (node.children as RootContent[]).flatMap(htmlIn) : [];
}

/** The words of the item without what is HTML. */
function ownWords(item: ListItem): string {
	return plainText(withoutHtml(item)).replace(/\n{2,}/g, '\n');
}

function withoutHtml<Node extends ListItem | RootContent>(node: Node): Node {
	if (!('children' in node)) return node;
	const children = (node.children as RootContent[]).filter(({ type }) => type !== 'html').map(withoutHtml);
	return { ...node, children } as Node;
}
