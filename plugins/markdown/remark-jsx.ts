// MDX's elements without a JavaScript parser: `<Task id="a">` and `{…}` are found by counting brackets, and whatever
// stands between braces stays text that nobody understands or runs.
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import type { Processor } from 'unified';

/** Adds MDX's JSX and expression syntax to remark-parse, and takes away raw HTML, indented code and `<https://…>`. */
export default function remarkJsx(this: Processor): void {
	const data = this.data() as Record<string, unknown[] | undefined>;
	(data['micromarkExtensions'] ??= []).push(mdxExpression(), mdxJsx(), mdxMd());
	(data['fromMarkdownExtensions'] ??= []).push(mdxExpressionFromMarkdown(), mdxJsxFromMarkdown());
}
