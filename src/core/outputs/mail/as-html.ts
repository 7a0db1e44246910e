// A letter as HTML: no table, no picture, no stylesheet, and no colours of its own but for lines, so that it is light or
// dark as the mail program is.
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { el } from '../../text/hast.ts';
import type { Sheet } from './sheet.ts';

const LINE = '1px solid #8888';
const MONO = 'font-family:ui-monospace,Menlo,Consolas,monospace;font-size:0.94em';

const STYLES: Record<string, string> = {
	p: 'margin:0 0 1em',
	h2: 'margin:1.6em 0 0.5em;font-size:1.3em;line-height:1.3',
	h3: 'margin:1.5em 0 0.5em;font-size:1.1em;line-height:1.3',
	ul: 'margin:0 0 1em',
	ol: 'margin:0 0 1em',
	li: 'margin:0 0 0.4em',
	blockquote: `margin:0 0 1em;padding:0 1em;border-inline-start:3px solid #8888`,
	pre: `margin:0 0 1em;padding:0.75em 1em;border:${LINE};border-radius:4px;white-space:pre-wrap;overflow-wrap:anywhere;direction:ltr;text-align:left;${MONO}`,
	code: MONO,
	div: `margin:0 0 1em;padding:0.75em 1em 0;border:${LINE};border-radius:4px`,
	hr: `margin:2em 0;border:0;border-top:${LINE}`,
	table: 'margin:0 0 1em;border-collapse:collapse',
	th: `padding:0.3em 0.6em;border:${LINE};text-align:start;vertical-align:top`,
	td: `padding:0.3em 0.6em;border:${LINE};text-align:start;vertical-align:top`,
};

/** The letter as a whole document. */
export function asHtml({ language, direction, subject, body, because, ways }: Sheet): string {
	const spoken = { lang: language, dir: direction };
	const page = el(
		'html',
		{ ...spoken, style: 'color-scheme:light dark' },
		el(
			'head',
			{},
			el('meta', { charSet: 'utf-8' }),
			el('meta', { name: 'viewport', content: 'width=device-width' }),
			el('meta', { name: 'color-scheme', content: 'light dark' }),
			el('title', {}, subject),
		),
		el(
			'body',
			{ style: 'margin:0' },
			// Some programs take away what is around this.
			el(
				'div',
				{
					...spoken,
					style:
						'max-width:38em;margin:0 auto;padding:1em;font:1em/1.55 system-ui,sans-serif;overflow-wrap:anywhere',
				},
				...body.map(styled),
				el('hr', { style: STYLES['hr'] ?? '' }),
				...[because, ...ways].map((one) =>
					el(
						'p',
						{ style: 'margin:0 0 0.5em;font-size:0.9em' },
						typeof one === 'string' ? one : el('a', { href: one.href }, one.label),
					),
				),
			),
		),
	);
	return `<!doctype html>\n${toHtml(page)}\n`;
}

function styled(node: ElementContent): ElementContent {
	if (node.type !== 'element') return node;
	const style = STYLES[node.tagName];
	const made: Element = {
		...node,
		properties: { ...node.properties, ...(style && { style }) },
		children: node.children.map(styled),
	};
	return made;
}
