import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { certificateDrawing } from '../core/outputs/certificate.ts';
import { type Share, shareDrawing } from '../core/outputs/share.ts';
import { png, typeOnDisk } from './draw.ts';

const share: Share = {
	direction: 'ltr',
	title: 'Knots',
	site: 'Example University',
	school: 'School of Webcraft',
	accent: 'sky',
	covers: [{ id: 'knots', motif: 'quilt', accent: 'sky' }],
};

/** The picture of `changes`, and where in a stripe of it the ink begins and ends; nothing where there is none. */
function drawn(changes: Partial<Share>) {
	const bytes = png(shareDrawing({ ...share, ...changes }, typeOnDisk()));
	const { width, height, data } = PNG.sync.read(Buffer.from(bytes));
	const inkIn = (top: number, bottom: number) => {
		let [from, to, count] = [width, 0, 0];
		for (let y = top; y < bottom; y += 1)
			for (let x = 0; x < width; x += 1) {
				if ((data[(y * width + x) * 4] ?? 255) > 60) continue;
				[from, to, count] = [Math.min(from, x), Math.max(to, x), count + 1];
			}
		return { from, to, count };
	};
	return { bytes, width, height, title: inkIn(310, 530), foot: inkIn(545, 620) };
}

const near = (value: number, wanted: number) => Math.abs(value - wanted) <= 8;

describe('the picture of a page', () => {
	test('is a PNG of 1200 by 630, the same every time', () => {
		const { bytes, width, height } = drawn({});
		expect([width, height]).toEqual([1200, 630]);
		expect(drawn({}).bytes).toEqual(bytes);
	});

	test('is drawn whatever signs of markup its words hold', () => {
		const words = ']]></text><script/>&"\'<!--';
		const empty = drawn({ title: ' ' }).title.count;
		expect(drawn({ title: words, site: words, school: words }).title.count).toBeGreaterThan(empty + 2000);
		const said = { title: words, holder: words, lines: [words], site: words, school: words, note: words };
		const certificate = certificateDrawing({ direction: 'ltr', accent: 'sky', ...said }, '', typeOnDisk());
		expect(PNG.sync.read(Buffer.from(png(certificate))).width).toBe(1200);
	});

	test('shows a Latin title from the left, as wide as it was measured', () => {
		const { title } = drawn({});
		expect(title.count).toBeGreaterThan(4000);
		expect([near(title.from, 64), near(title.to, 64 + typeOnDisk().width('Knots') * 100)]).toEqual([
			true,
			true,
		]);
	});

	test('shows an Arabic title from the right, and never wider than it was measured', () => {
		const { title, foot } = drawn({ title: 'العقد', direction: 'rtl' });
		expect(title.count).toBeGreaterThan(2000);
		expect(near(title.to, 1136)).toBe(true);
		expect(title.from).toBeGreaterThan(1136 - typeOnDisk().width('العقد') * 100 - 8);
		expect(near(foot.to, 1136)).toBe(true);
	});

	test('keeps the sign at the end of an Arabic sentence at its end, on the left', () => {
		const [without, signed] = ['اربط', 'اربط!'].map((title) => drawn({ title, direction: 'rtl' }).title);
		expect([signed?.to, (signed?.from ?? 0) < (without?.from ?? 0)]).toEqual([without?.to, true]);
	});

	test('leaves the words out where no font has their letters, and shows more of the art', () => {
		const drawing = shareDrawing({ ...share, title: '結び目', school: '学校' }, typeOnDisk());
		expect(drawing.match(/>[^<]+(?=<\/text>)/g)).toEqual(['>Example University']);
		expect(drawing).toContain('width="1200" height="522"');
	});

	test('sets a long title in three lines, and the longest ends in an ellipsis', () => {
		const lines = (title: string) =>
			shareDrawing({ ...share, title, school: undefined }, typeOnDisk())
				.match(/>[^<]+(?=<\/text>)/g)
				?.slice(0, -1);
		expect(lines('Sixty ways of tying a knot & what sailors, climbers and surgeons say of it')).toEqual([
			'>Sixty ways of tying a knot',
			'>&amp; what sailors, climbers',
			'>and surgeons say of it',
		]);
		expect(lines('W'.repeat(80))?.[0]).toMatch(/^>W+…$/);
		expect(lines('WWWWWWW '.repeat(10))).toEqual([
			'>WWWWWWW WWWWWWW',
			'>WWWWWWW WWWWWWW',
			'>WWWWWWW WWWWWWW WW…',
		]);
	});
});
