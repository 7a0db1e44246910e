import { expect, test } from 'vitest';
import { elementFaults } from './element.ts';
import { harmlessTags, pageFaults, parsedElements } from './page.ts';

const ORIGIN = 'https://peers.example';

// Pieces that parsers stumble over: raw text, comments, foreign content, tables, selects, quotes left open.
const PIECES =
	`<p> </p> <p\tclass="a" title='<b>' " ' > < </ <!-- --> --!> <!--> <![CDATA[ ]]> <?x <svg> </svg> <math> </math> <style> </style>
	<title> </title> <textarea> </textarea> <script\tsrc="/a.js"> </script> <script> <noscript> </noscript> <template>
	</template> <select> </select> <table> <tr> </table> <xmp> </xmp> <plaintext> <option> <img\tsrc=x\tonerror=a> <a\thref="/b">
	<img\tsrc="//evil.example/"> <p\tonclick="a"> onclick="a" <mtext> <desc> <annotation-xml\tencoding="text/html"> =" a=
	<a\thref="java&#9;script:a"> <iframe> </iframe> <p/onclick=a> <p\r\nonclick=a> \u00a0 / <input\tvalue="`
		.split(/[ \n]+/)
		.map((piece) => piece.replaceAll('\t', ' '));

/** Numbers from 0 up to `below`, always the same ones. */
function* numbers(below: number): Generator<number, never> {
	for (let state = 42; ;) {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		yield Math.floor((state / 2 ** 32) * below);
	}
}

test('a page that passes the quick look has nothing that the parser would find', () => {
	const random = numbers(PIECES.length);
	let passed = 0;
	for (let page = 0; page < 20_000; page++) {
		const html = Array.from({ length: 1 + (page % 7) }, () => PIECES[random.next().value]).join(
			page % 2 ? '' : ' ',
		);
		if ([...pageFaults(html, ORIGIN, harmlessTags(ORIGIN))].length > 0) continue;
		const missed = parsedElements(html.replace(/\r\n?/g, '\n')).flatMap((element) => [
			...elementFaults(element, ORIGIN),
		]);
		expect([html, missed]).toEqual([html, []]);
		passed++;
	}
	expect(passed).toBeGreaterThan(5_000);
});

test('a link that stands on every page is judged once', () => {
	const isHarmless = harmlessTags(ORIGIN);
	expect([
		isHarmless('<a href="/x/">'),
		isHarmless('<a href="/x/">'),
		isHarmless('<a href="data:,">'),
	]).toEqual([true, true, false]);
});
