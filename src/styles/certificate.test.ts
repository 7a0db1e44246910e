import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast } from '#core/outputs/art/legible.ts';
import { paintOf } from '#core/outputs/art/paint.ts';
import { ACCENTS } from '#core/schema/school.ts';

const css = readFileSync(new URL('components/certificate.css', import.meta.url), 'utf8');

/** Of the first school colour, which needs no selector of its own, and of the others. */
const sheetOf = (accent: string, name: string) => {
	const block = css.slice(
		css.indexOf(accent === ACCENTS[0] ? '.sheet-frame' : `[data-accent='${accent}'] .sheet-frame`),
	);
	return new RegExp(`--${name}: (#\\w+);`).exec(block)?.[1];
};

test('a certificate is as light as the paper of its artwork, and its ink as dark', () => {
	const sheets = ACCENTS.map((accent) => [sheetOf(accent, 'sheet'), sheetOf(accent, 'sheet-ink')]);
	expect(sheets).toEqual(ACCENTS.map((accent) => [paintOf(accent).paper, paintOf(accent).ink]));
});

test('what it says against itself can be read as well as the rest', () => {
	const red = /\.sheet-notice \{[^}]*color: (#\w+);/.exec(css)?.[1] ?? '';
	const least = ACCENTS.map((accent) => contrast(red, paintOf(accent).paper) >= 7);
	expect(least).toEqual(ACCENTS.map(() => true));
});
