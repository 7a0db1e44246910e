import { expect, test } from 'vitest';
import { formatProblem } from '../core/problem.ts';
import { readPicture } from './picture.ts';

const read = (file: string, bytes: Uint8Array | string) => {
	const { problems, ...size } = readPicture(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, file);
	return problems.length > 0 ? problems.map(formatProblem) : size;
};
const hex = (text: string) => Buffer.from(text.replaceAll(' ', ''), 'hex');
const uint32 = (value: number) => value.toString(16).padStart(8, '0');
const png = (width: number, height: number) =>
	hex(`89504e47 0d0a1a0a 0000000d 49484452 ${uint32(width)} ${uint32(height)} 0100000000`);

test('a picture says how large it is, and is not decoded', () => {
	expect(read('a.png', png(640, 480))).toEqual({ width: 640, height: 480 });
	expect(read('a.jpg', hex('ffd8 ffe0 0004 4a46 ffc2 0011 08 00f0 0140 03'))).toEqual({
		width: 320,
		height: 240,
	});
	const webp = (kind: string, rest: string) =>
		Buffer.concat([Buffer.from('RIFF0000WEBP'), Buffer.from(kind), hex(rest.padEnd(36, '0'))]);
	expect(read('a.webp', webp('VP8X', '0a000000 00000000 3f0100 ef0000'))).toEqual({
		width: 320,
		height: 240,
	});
	expect(read('a.webp', webp('VP8L', '00000000 2f 3fc13b00'))).toEqual({ width: 320, height: 240 });
	expect(read('a.webp', webp('VP8 ', '00000000 000000 9d012a 4001 f000'))).toEqual({
		width: 320,
		height: 240,
	});
});

test('a picture is what its name says', () => {
	expect(read('a.jpg', png(1, 1))).toEqual([
		'a.jpg:1:1  The file is called .jpg and holds a picture of the kind .png. Call it .png, or save it again as .jpg. [asset/magic]',
	]);
	expect(read('a.png', '<html>')).toEqual([
		'a.png:1:1  The file is called .png and is no such picture. Save it again as .png. [asset/magic]',
	]);
	expect(read('a.png', '<svg xmlns="http://www.w3.org/2000/svg"/>')).toHaveLength(1);
	expect(read('a.svg', 'GIF89a')).toHaveLength(1);
	expect(read('a.png', png(1, 1).subarray(0, 20))).toEqual([
		'a.png:1:1  The picture is cut off or broken: it does not say how large it is. Save it again as .png. [asset/magic]',
	]);
	expect(read('a.jpg', hex('ffd8ff'))).toHaveLength(1);
});

test('a small file that would fill the memory is refused', () =>
	expect(read('a.png', png(20_000, 20_000))).toEqual([
		'a.png:1:1  The picture is 20,000 × 20,000 pixels, more than 40 million. Save it smaller. [asset/pixels]',
	]));

const svg = (inside: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 60"${attributes}>\n${inside}\n</svg>\n`;

test('an honest drawing passes', () => {
	const drawing = `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n${svg(
		'<title>A &amp; B</title><defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient></defs>' +
			'<g id="a" style="fill: rgb(1, 2, 3); font-family: \'Open Sans\'"><path d="M0 0L5 5" fill="url(#g)"/></g>' +
			'<use href="#a" x="5"/><use xlink:href="#a"/><text x="1" y="2" aria-hidden="true">Hi</text>',
		' xmlns:xlink="http://www.w3.org/1999/xlink" role="img"',
	)}`;
	expect(read('a.svg', drawing)).toEqual({ width: 80, height: 60 });
	expect(read('a.svg', svg('', ' width="40px" height="30"'))).toEqual({ width: 40, height: 30 });
});

const out =
	'may not stand in a drawing, because it could run, load or lead elsewhere. Take it out, or save the picture as .png.';
const list =
	'is not in the list of what a drawing may hold. Take it out, or export the drawing as plain, optimized SVG.';
const leads = 'leads out of the drawing. Use only `#` and the id of something in it.';
const loads = 'loads something from outside the drawing. Use only `url(#id)` with an id of the drawing.';
const raw =
	'A drawing may not declare a document type, entities or raw data. Delete the part, or export the drawing as plain SVG.';

test.each([
	['<script>alert(1)</script>', `2:1  \`<script>\` ${out}`],
	['<g><foreignObject/></g>', `2:4  \`<foreignObject>\` ${out}`],
	['<a/>', `2:1  \`<a>\` ${out}`],
	['<style/>', `2:1  \`<style>\` ${out}`],
	['<image/>', `2:1  \`<image>\` ${out}`],
	['<animate/>', `2:1  \`<animate>\` ${out}`],
	['<SCRIPT/>', `2:1  \`<SCRIPT>\` ${out}`],
	['<svg:script/>', `2:1  \`<svg:script>\` ${list}`],
	['<rdf:RDF/>', `2:1  \`<rdf:RDF>\` ${list}`],
	['<g onload="alert(1)"/>', '2:4  `onload` runs a program. Take it out.'],
	['<use href="https://evil.example/#a"/>', `2:6  \`href\` ${leads}`],
	['<use xlink:href="&#100;ata:x"/>', `2:6  \`xlink:href\` ${leads}`],
	['<g fill="url(https://evil.example/)"/>', `2:4  \`fill\` ${loads}`],
	['<g fill="u\\72l(//evil.example)"/>', `2:4  \`fill\` ${loads}`],
	[
		'<g style="fill: url(#a)"/>',
		'2:4  `style` has `url(` in it. Write it as an attribute of its own, such as `fill="url(#id)"`.',
	],
	[
		'<g style="background: image-set(\'//evil.example\')"/>',
		'2:4  `style` has a style in it that a drawing may not have. Use plain colours and lengths.',
	],
	['<g constructor="a" toString="b"/>', `2:4  \`constructor\` ${list}`, `2:20  \`toString\` ${list}`],
	['<g xml:base="//evil.example"/>', `2:4  \`xml:base\` ${list}`],
	['<g xmlns="http://www.w3.org/1999/xhtml"/>', '2:4  `xmlns` must be `http://www.w3.org/2000/svg`.'],
	['<![CDATA[x]]>', `2:1  ${raw}`],
	['<?php x ?>', '2:1  A drawing may not give orders to programs with `<?`. Delete the part.'],
	['<g>', '3:1  `</svg>` ends what was not begun; `</g>` is next. Close everything in order.'],
	[
		'<g id=a/>',
		'2:1  `<g` is not written as XML asks. Put every value in quotes, with a space before each name, and end with `>`.',
	],
	['<g id="a" id="b"/>', '2:11  `id` stands twice in one element. Keep one of them.'],
	['a &nbsp; b', '2:3  This is not text as XML writes it. Write `&` as `&amp;` and `>` as `&gt;`.'],
	['<!-- a -- b -->', '2:1  This comment is not written as XML asks. Delete it.'],
	['a < b', '2:3  A `<` begins nothing here. Write it as `&lt;`.'],
])('a drawing may not run, load or lead away: %s', (inside, ...lines) =>
	expect(read('a.svg', svg(inside))).toEqual(lines.map((line) => `a.svg:${line} [asset/svg-active]`)),
);

test('a drawing declares nothing and is nothing else', () => {
	const lines = (text: string) => read('a.svg', text);
	expect(lines(`<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg('')}`)).toEqual([
		`a.svg:1:1  ${raw} [asset/svg-active]`,
	]);
	expect(lines(`${svg('')}<script/>`)).toEqual([
		'a.svg:4:1  Something stands after the end of the drawing. Take it out. [asset/svg-active]',
	]);
	expect(lines('<svg/>')).toEqual([
		'a.svg:1:1  The element `svg` lacks `xmlns="http://www.w3.org/2000/svg"`, and browsers would not show it. Add it. [asset/svg-active]',
	]);
	expect(lines('<svg xmlns="http://www.w3.org/2000/svg">\n <g>\n')).toEqual([
		'a.svg:2:2  `<g>` is never closed. Close it, or save the drawing again. [asset/svg-active]',
	]);
	expect(lines(svg(`${'<g/>'.repeat(100)}\n`.repeat(200)))).toEqual([
		'a.svg:201:397  The drawing has more than 20,000 elements, or 64 inside one another. Make it simpler, or save it as .png. [asset/svg-active]',
	]);
});

test('a drawing that grows without end when it is shown is refused', () => {
	const grows =
		'a.svg:1:1  `use` shows other uses again and again, and the drawing would take too long. Draw with fewer of them. [asset/svg-active]';
	const level = (_: unknown, index: number) =>
		`<g id="a${index}">${`<use href="#a${index + 1}"/>`.repeat(10)}</g>`;
	expect(read('a.svg', svg(Array.from({ length: 9 }, level).join('')))).toEqual([grows]);
	expect(read('a.svg', svg('<g id="a"><use href="#a"/></g>'))).toEqual([grows]);
});
