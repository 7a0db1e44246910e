// The look of the report: the style sheets of the site itself, in one piece.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { PageStyle } from '#core/outputs/diff/page.ts';

const SHEETS = ['tokens', 'reset', 'base', 'prose', 'changes'];

/** The style of the page, with its digest for the policy of the page. */
export function pageStyle(): PageStyle {
	const sheets = SHEETS.map((name) =>
		readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8'),
	);
	const css = sheets.join('\n');
	return { css, digest: hash('sha256', css, 'base64') };
}
