// The look of the report: the style sheets and the letters of the site itself, in one piece.
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PageStyle } from '#core/outputs/diff/page.ts';

const SHEETS = ['tokens', 'reset', 'base', 'prose', 'changes'];

const FONTS = [
	['Bricolage Grotesque Variable', 'bricolage-grotesque', '200 800'],
	['Atkinson Hyperlegible Next Variable', 'atkinson-hyperlegible-next', '200 800'],
] as const;

/** The style of the page, with its digest for the policy of the page. */
export function pageStyle(): PageStyle {
	const css = [...FONTS.map(fontFace), ...SHEETS.map(sheet)].join('\n');
	return { css, digest: hash('sha256', css, 'base64') };
}

function sheet(name: string): string {
	return readFileSync(new URL(`../../src/styles/${name}.css`, import.meta.url), 'utf8');
}

function fontFace([family, name, weights]: (typeof FONTS)[number]): string {
	const file = import.meta.resolve(`@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`);
	const font = readFileSync(fileURLToPath(file), 'base64');
	return `@font-face { font-family: '${family}'; font-weight: ${weights}; font-display: swap; src: url(data:font/woff2;base64,${font}) format('woff2'); }`;
}
