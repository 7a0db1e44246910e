// What somebody wrote on a forge as a body of the school: Markdown there, MDX here. What means the same in both stays as
// it is; whatever does not is shown sign by sign, as it was typed. Nothing is lost, and nothing becomes a component.
import type { Nodes, RootContent } from 'mdast';
import { compileText } from '../text/compile.ts';
import { parse } from '../text/parse.ts';
import { plainText } from '../text/plain.ts';
import { tooSlow } from '../text/source-limits.ts';

const HERE = 'reviews/course/reviewer-1.mdx';
const THERE = 'review.md';
/** Nobody writes more by hand. */
const MOST_LINES_THERE = 5000;

/** The blocks of Markdown that `source` is; one of plain text, where it cannot be read in good time. */
export function blocksIn(source: string): Block[] {
	const slow = source.split('\n').length > MOST_LINES_THERE || tooSlow(source, THERE);
	const parsed = slow ? undefined : parse(source, THERE);
	if (!parsed || 'problem' in parsed) return [{ source }];
	return parsed.tree.children.map((node) => ({
		node,
		source: source.slice(node.position?.start.offset, node.position?.end.offset),
	}));
}

/** A body that says what the blocks say, and that the check has nothing against. */
export function harmless(blocks: readonly Block[]): string {
	const typed = blocks.map(({ source }) => withoutRemarks(source)).join('\n\n');
	const ways = [
		() => bodyOf(blocks, quiet),
		() => (blocks.length > MOST_BLOCKS ? TOO_MANY : bodyOf(blocks, careful)),
		() => literal(typed),
		() => wordsOf(typed) || (typed.trim() && '…'),
	];
	for (const way of ways) {
		const body = way();
		if (isFine(body)) return body;
	}
	return '…';
}

interface Block {
	node?: RootContent;
	source: string;
}

/** So many are looked at one by one. */
const MOST_BLOCKS = 300;
const TOO_MANY = '<';

const bodyOf = (blocks: readonly Block[], make: (block: Block) => string) =>
	blocks.map(make).filter(Boolean).join('\n\n');

/** Remarks in HTML are for whoever fills in a form, and nobody sees them there. */
export function withoutRemarks(source: string): string {
	return source.replace(/<!--[\s\S]*?(?:-->|$)/g, '');
}

/** As it was written, where that may be kept at all. */
function quiet({ node, source }: Block): string {
	if (node?.type === 'heading') return harmlessHeading(plainText(node));
	return (node && escaped(node, source)) ?? literal(withoutRemarks(source));
}

/** The same, where the check has nothing against it. */
function careful(block: Block): string {
	const body = quiet(block);
	return isFine(body) ? body : literal(withoutRemarks(block.source));
}

// Under a review there is no place for headings: they would stand among those of the page.
function harmlessHeading(text: string): string {
	const title = literal(text).replaceAll('\n', ' ').trim();
	return title && `**${title}**`;
}

// `<` and `{` mean nothing in Markdown, outside of code and HTML, and much in MDX.
function escaped(node: RootContent, source: string): string | undefined {
	const start = node.position?.start.offset ?? 0;
	const spans: [number, number][] = [];
	if (!gather(node, spans)) return undefined;
	let [text, at] = ['', 0];
	for (const [from, to] of spans) {
		text += source.slice(at, from - start);
		text += source.slice(from - start, to - start).replace(/(?<!\\)[<{]/g, '\\$&');
		at = to - start;
	}
	return text + source.slice(at);
}

/** Notes where `node` holds plain words; false where it holds something that is not kept as it is. */
function gather(node: Nodes, spans: [number, number][]): boolean {
	if (!KEPT.has(node.type)) return false;
	if (node.type === 'link' && !/^https?:/.test(node.url)) return false;
	if (node.type === 'text') spans.push([node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]);
	return !('children' in node) || node.children.every((child) => gather(child, spans));
}

const KEPT = new Set<string>([
	'paragraph',
	'text',
	'emphasis',
	'strong',
	'delete',
	'inlineCode',
	'code',
	'link',
	'break',
	'list',
	'listItem',
	'blockquote',
	'thematicBreak',
	'table',
	'tableRow',
	'tableCell',
]);

function isFine(body: string): boolean {
	if (TOO_MUCH.test(body) || body.split('\n').length > MOST_LINES) return false;
	const { problems, tasks, resources, quizzes } = compileText(body, { file: HERE });
	return problems.length === 0 && [tasks, resources, quizzes].every((all) => all.length === 0);
}

// What is refused where files are read, or would be before long: lines without an end, depths, and marks of a conflict.
const MOST_LINES = 15_000;
const TOO_MUCH =
	/^.{10000}|^(?:[ \t]*(?:[>*+-]|\d{1,9}[.)])){12}|^(?:\t| {4}){4}|^(?:<{7}|\|{7}|>{7})(?: |$)/m;

/** `text` as it was typed: every sign that could mean something is said to mean nothing. */
function literal(text: string): string {
	return paragraphsOf(text, (paragraph) =>
		paragraph
			.split('\n')
			.flatMap((line) => line.trim().match(PIECE) ?? [])
			.map((line) => line.replace(SIGN, '\\$&').replace(NUMBER, '$1\\$2').trim())
			.filter(Boolean)
			.join('\\\n')
			.replace(PROGRAM, '`$1`'),
	);
}

/** The words alone, as far as anybody would read; for what is nearly all signs. */
function wordsOf(text: string): string {
	const plain = text.slice(0, MOST_WORDS).replace(/[^\p{L}\p{N}\p{M}\n,;?!’]+/gu, ' ');
	return paragraphsOf(plain, (paragraph) => paragraph.replace(/\s+/g, ' ').match(PIECE)?.join('\n\n') ?? '');
}

const paragraphsOf = (text: string, make: (paragraph: string) => string) =>
	text
		.split(/\n\s*\n/)
		.map((paragraph) => make(paragraph).trim())
		.filter(Boolean)
		.join('\n\n');

const PIECE = /.{1,4000}/gu;
const MOST_WORDS = 20_000;
/** What a program in MDX begins with. */
const PROGRAM = /^(import|export)(?![\p{L}\p{N}])/u;
const NUMBER = /^(\d+)([.)])/;
/** With those of addresses, which would become links by themselves. */
const SIGN = /[\\`*_{}[\]<>#+\-=|~$!&:@^]|(?<=www)\./gi;
