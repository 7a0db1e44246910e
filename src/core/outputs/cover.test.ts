import { expect, test } from 'vitest';
import { MOTIFS } from '../schema/kind.ts';
import { badgeDrawing } from './badge-drawing.ts';
import { cover } from './cover.ts';

test('a course has the same cover every time', () => {
	for (const motif of MOTIFS) expect(cover('knots', motif, 'teal')).toBe(cover('knots', motif, 'teal'));
});

test('two courses have different covers', () => {
	expect(cover('knots', 'quilt', 'teal')).not.toBe(cover('bread', 'quilt', 'teal'));
});

test('a picture is small, and holds nothing but shapes', () => {
	const pictures = [...MOTIFS.map((motif) => cover('knots', motif, 'grape')), badgeDrawing('knots', 'grape')];
	for (const picture of pictures) {
		expect(picture.length).toBeLessThan(6000);
		expect(new Set(picture.match(/(?<=<)[a-z]+/g))).toEqual(
			new Set(['svg', 'path', 'circle', 'ellipse'].filter((name) => picture.includes(`<${name}`))),
		);
		expect(picture).not.toMatch(/NaN|undefined/);
	}
});
