// The words of a review → its judgements, what stands under “Kudos”, “Questions” and “Concerns”, and the rest.
import type { RootContent } from 'mdast';
import type { Rubric } from '../proposal/rubric.ts';
import type { ReviewRecord } from '../schema/review.ts';
import { plainText } from '../text/plain.ts';
import { answersIn, type MetWords } from './checklist.ts';
import { blocksIn, harmless, withoutRemarks } from './harmless.ts';

type Part = 'kudos' | 'questions' | 'concerns' | 'interests';

export interface ReviewWords {
	/** What the parts may be called, in every language that the school may write in. */
	parts: Record<Part, readonly string[]>;
	met: MetWords;
}

export type ReviewText = Pick<ReviewRecord, Part | 'judgements'> & { body: string };

const LONGEST: Record<Part, number> = { kudos: 1200, questions: 1200, concerns: 1200, interests: 240 };

/** What `source`, which somebody wrote on a forge, says as a review; what fits no field stands in the body. */
export function readText(source: string, rubric: Rubric | undefined, words: ReviewWords): ReviewText {
	const judgements = new Map<string, ReviewRecord['judgements'][number]>();
	const parts = new Map<Part, Block[]>();
	const rest: Block[] = [];
	let into: Block[] = rest;
	let depth = 0;
	for (const block of blocksIn(source)) {
		const { node } = block;
		if (node?.type === 'heading' || isBoldLine(node)) {
			const part = partNamed(plainText(node), words);
			const level = node.type === 'heading' ? node.depth : 7;
			if (part) [into, depth] = [parts.get(part) ?? [], level];
			else if (level <= depth) [into, depth] = [rest, 0];
			if (part) parts.set(part, into);
			if (part) continue;
		}
		const answers = node?.type === 'list' && rubric ? answersIn(node, rubric, words.met) : undefined;
		for (const one of answers?.judgements ?? []) judgements.set(one.criterion, one);
		if (answers?.more ?? true) into.push(block);
		else if (into.at(-1)?.node?.type === 'heading') into.pop();
	}
	const fields = [...parts].flatMap(([part, blocks]) => {
		const text = fieldOf(part, blocks);
		if (text !== undefined) return text === '' ? [] : [[part, text]];
		rest.push({ source: `${part.charAt(0).toUpperCase()}${part.slice(1)}` }, ...blocks);
		return [];
	});
	return {
		...(Object.fromEntries(fields) as Partial<Record<Part, string>>),
		judgements: [...judgements.values()].slice(0, 40),
		body: harmless(withoutEmptyHeadings(rest)),
	};
}

type Block = ReturnType<typeof blocksIn>[number];

const isBoldLine = (node: RootContent | undefined): node is RootContent & { type: 'paragraph' } =>
	node?.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';

function partNamed(title: string, { parts }: ReviewWords): Part | undefined {
	const said = title
		.replace(/[^\p{L}\p{M} ]/gu, '')
		.trim()
		.toLowerCase();
	return (Object.keys(parts) as Part[]).find((part) =>
		parts[part].some((name) => name.toLowerCase() === said),
	);
}

/** The blocks as the plain text of a field; undefined where they do not fit into it. */
function fieldOf(part: Part, blocks: readonly Block[]): string | undefined {
	const text = withoutRemarks(blocks.map(({ source }) => source).join('\n\n'))
		.replace(/[ \t]+$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.trim();
	const said = part === 'interests' ? text.replace(/\s+/g, ' ') : text;
	return said.length <= LONGEST[part] ? said : undefined;
}

// What stood under it went into a field.
function withoutEmptyHeadings(blocks: readonly Block[]): Block[] {
	return blocks.filter(
		({ node }, index) =>
			node?.type !== 'heading' || (blocks[index + 1] && blocks[index + 1]?.node?.type !== 'heading'),
	);
}
