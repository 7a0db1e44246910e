// Markdown, or MDX without its programs → a tree with positions. There is no second parser anywhere.
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import remarkJsx from '#plugins/markdown/remark-jsx.ts';
import type { Problem } from '../problem.ts';
import { tooDeep } from './limits.ts';
import { isParserMessage, syntaxProblem } from './syntax-error.ts';

// One dollar is a price; mathematics stands between two.
const math = { singleDollarTextMath: false };
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkMath, math).freeze();
const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMath, math).use(remarkJsx).freeze();

/** The tree of `source`; `file` decides the dialect by its ending. A syntax error is a problem and no tree. */
export function parse(source: string, file: string): { tree: Root } | { problem: Problem } {
	try {
		return { tree: (file.endsWith('.mdx') ? mdx : markdown).parse(source) };
	} catch (error) {
		// What the stack has no room for is deeper than any page may be.
		if (error instanceof RangeError) return { problem: tooDeep(file, 1) };
		if (!isParserMessage(error)) throw error;
		return { problem: syntaxProblem(error, source, file) };
	}
}
