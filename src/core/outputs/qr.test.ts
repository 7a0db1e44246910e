import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { qrDrawing } from './qr.ts';

/** The drawing as the pixels that a camera would see, eight to a square. */
function seen(size: number, path: string): { data: Uint8ClampedArray; side: number } {
	const side = size * 8;
	const data = new Uint8ClampedArray(side * side * 4).fill(255);
	for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
		for (let row = Number(y) * 8; row < Number(y) * 8 + 8; row++)
			for (let column = Number(x) * 8; column < (Number(x) + Number(width)) * 8; column++)
				data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
	return { data, side };
}

test.each([
	'https://school.example/courses/knots/',
	'https://a-school-with-a-long-name.example/below/a/base/path/courses/a-course-with-a-very-long-name-indeed/',
	'https://school.example/العقد/',
])('a camera reads %s', (address) => {
	const { size, path } = qrDrawing(address);
	const { data, side } = seen(size, path);
	expect(jsqr(data, side, side)?.data).toBe(address);
});
