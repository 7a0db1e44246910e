// What is written can be read: the contrast of all pairs that the styles make of the tokens, in both themes.
// WCAG 2.2: 4.5 for text (1.4.3), 3 for what shows an edge, a state or the focus (1.4.11).
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;
type Theme = (typeof themes)[number];

const fills = ['teal', 'marigold', 'tomato', 'grape', 'leaf', 'sky'];
const tints = fills.map((name) => `${name}-tint`);
const texts = fills.map((name) => `${name}-text`);
const grounds = ['paper', 'surface', 'sunk'];
const code = ['slate', 'grape-text', 'leaf-text', 'tomato-text', 'sky-text'];

/** [what is seen, on what] */
const written: [string[], string[]][] = [
	[
		['ink', 'slate'],
		[...grounds, ...tints],
	],
	[texts, [...grounds, ...tints]],
	[['on-fill'], fills],
	[['paper'], ['ink']],
	[code, ['sunk']],
];
const seen: [string[], string[]][] = [
	[['focus'], [...grounds, ...tints]],
	[['edge'], [...grounds, ...tints]],
	[['outline'], ['paper', 'surface']],
];

describe.each(themes)('in the %s theme', (theme) => {
	it.each(pairs(written))('%s can be read on %s', (front, ground) => {
		expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
	});

	it.each(pairs(seen))('%s can be told from %s', (front, ground) => {
		expect(contrast(colour(front, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
	});
});

function pairs(table: [string[], string[]][]): [string, string][] {
	return table.flatMap(([fronts, backs]) =>
		fronts.flatMap((front) => backs.map((back): [string, string] => [front, back])),
	);
}

// The colour of a token: one for both themes, or one for each.
function colour(name: string, theme: Theme): string {
	const value = new RegExp(`--${name}:\\s*([^;]+);`).exec(css)?.[1] ?? '';
	const colours = value.match(/#[\da-f]{3,6}\b/gi) ?? [];
	const found = theme === 'dark' ? colours.at(-1) : colours[0];
	if (!found) throw new Error(`tokens.css has no colour “${name}”.`);
	return found;
}

function contrast(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
	const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
	const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
		const channel = parseInt(digits.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
