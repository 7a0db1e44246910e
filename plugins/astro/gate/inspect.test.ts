import { expect, test } from 'vitest';
import { bakeSvg } from '#core/outputs/bake/svg.ts';
import { formatFinding } from './finding.ts';
import { inspector } from './inspect.ts';
import { secretsOf } from './secret.ts';

const secrets = secretsOf({
	MAILER_KEY: 'canary "1" & more',
	HOME: '/home/ada-lovelace',
	API_TOKEN: 'short',
	PASSWORD: '',
});
const inspect = inspector({ origin: 'https://peers.example', secrets });
const findings = (path: string, text: string) => inspect(path, text).map(formatFinding);

const page = (body: string, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8" /><title>Knots</title>
<style>@layer reset, base; a:hover { color: red; &:focus { color: blue } }</style>
<link rel="canonical" href="https://elsewhere.example/knots/" /><link rel="license" href="https://cc.example/by/4.0/">
<link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="https://peers.example/_astro/a.css">
<script src="/theme.js"></script><script type="module" src="/_astro/search.js"></script>
<script type="application/ld+json">{"@type":"Course","url":"https://elsewhere.example"}</script>
<meta property="og:image" content="https://elsewhere.example/a.png"><meta http-equiv="refresh" content="0; url=/courses/">
${head}</head>
<body>${body}</body></html>`;

test('a good page is clean', () => {
	const body = `<main id="main"><h1>How to use &lt;script&gt; &amp; onclick="…"</h1>
		<a href="https://elsewhere.example/?a=1&amp;b=2" rel="external">Elsewhere</a> <a href="http://old.example">Old</a>
		<a href="mailto:ada@peers.example">Ada</a> <a href="webcal://peers.example/groups.ics">Subscribe</a> <a href="#main">Up</a> <a href='../knots/'>Knots</a> <a href=/x/>X</a>
		<img src="pictures/a.png" srcset="/a.png 1x, /b.png 2x" alt="A knot"><blockquote cite="https://elsewhere.example">…</blockquote>
		<form action="/search/"><input name="q"><button>Search</button></form>
		<svg viewBox="0 0 1 1"><use href="#icon"></use><path fill="url(#paint)" d="M0 0"></path></svg>
		<math><mi>x</mi></math><peer-filter data-url="https://elsewhere.example"></peer-filter></main>`;
	expect(findings('courses/knots/index.html', page(body))).toEqual([]);
});

test('what only looks like a program is text: in titles, values, comments, text areas', () => {
	const body = `<!-- <script>alert(1)</script> --><p title="<img src=x onerror=alert(1)>">&lt;iframe&gt;</p>
		<textarea><script>alert(1)</script></textarea>`;
	expect(findings('a.html', page(body, '<title><base href="//evil.example"></title>'))).toEqual([]);
});

/** A thing that may not be published, and what is said of it. */
const PLANTED: [string, string][] = [
	[
		'<script>alert(1)</script>',
		'`<script>` holds a program, `alert(1)`. Put it into a file of the site and name that in `src`.',
	],
	[
		'<script src="/a.js">alert(1)</script>',
		'`<script>` holds a program, `alert(1)`. Put it into a file of the site and name that in `src`.',
	],
	['<script></script>', '`<script>` holds a program. Put it into a file of the site and name that in `src`.'],
	[
		'<script type="application/json">{}</script>',
		'`<script>` holds a program, `{}`. Put it into a file of the site and name that in `src`.',
	],
	[
		'<script type="application/ld+json; charset=utf-8">{}</script>',
		'`<script>` holds a program, `{}`. Put it into a file of the site and name that in `src`.',
	],
	[
		'<script type="text/application/ld+json">{}</script>',
		'`<script>` holds a program, `{}`. Put it into a file of the site and name that in `src`.',
	],
	[
		'<script type="importmap">{}</script>',
		'`<script>` holds a program, `{}`. Put it into a file of the site and name that in `src`.',
	],
	[
		'<svg><script href="/a.js" src="/a.js"></script></svg>',
		'`<script>` holds a program. Put it into a file of the site and name that in `src`.',
	],
	[
		'<script src="https://evil.example/a.js"></script>',
		'`src` of `<script>` loads `https://evil.example/a.js` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<script src="//evil.example/a.js"></script>',
		'`src` of `<script>` loads `//evil.example/a.js` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<img src="/\\evil.example/a.png">',
		'`src` of `<img>` loads `/\\\\evil.example/a.png` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<img src="http://peers.example/a.png">',
		'`src` of `<img>` loads `http://peers.example/a.png` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<img src="data:image/gif;base64,R0lGODlh">',
		'`src` of `<img>` holds `data:image/gif;base64,R0lGODlh`, an address of the protocol `data:`. Use the path of a file of the site, or `https://` in a link.',
	],
	[
		'<img src="/a.png" srcset="/a.png 1x, https://evil.example/b.png 2x">',
		'`srcset` of `<img>` loads `https://evil.example/b.png` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<picture><source srcset="https://evil.example/b.png"></picture>',
		'`srcset` of `<source>` loads `https://evil.example/b.png` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<video poster="https://evil.example/b.png"></video>',
		'`poster` of `<video>` loads `https://evil.example/b.png` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<audio src="https://evil.example/a.ogg"></audio>',
		'`src` of `<audio>` loads `https://evil.example/a.ogg` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<track src="https://evil.example/a.vtt">',
		'`src` of `<track>` loads `https://evil.example/a.vtt` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<table background="https://evil.example/b.png"></table>',
		'`background` of `<table>` loads `https://evil.example/b.png` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<link rel="stylesheet" href="https://evil.example/a.css">',
		'`href` of `<link>` loads `https://evil.example/a.css` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<link rel="alternate stylesheet" href="https://evil.example/a.css">',
		'`href` of `<link>` loads `https://evil.example/a.css` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<link rel="preconnect" href="https://evil.example">',
		'`href` of `<link>` loads `https://evil.example` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<svg><image href="https://evil.example/b.png"></image></svg>',
		'`href` of `<image>` loads `https://evil.example/b.png` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<svg><use xlink:href="https://evil.example/b.svg#a"></use></svg>',
		'`href` of `<use>` loads `https://evil.example/b.svg#a` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<svg><path fill="url(https://evil.example/#a)"></path></svg>',
		'`fill` of `<path>` loads `https://evil.example/#a` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<p onclick="alert(1)">a</p>',
		'`onclick` of `<p>` runs a program. Take it out; a script of the site can listen instead.',
	],
	[
		'<p ONCLICK=alert(1)>a</p>',
		'`onclick` of `<p>` runs a program. Take it out; a script of the site can listen instead.',
	],
	[
		'<p class="a"onclick="alert(1)">a</p>',
		'`onclick` of `<p>` runs a program. Take it out; a script of the site can listen instead.',
	],
	[
		'<select><p onclick="alert(1)">a</p></select>',
		'`onclick` of `<p>` runs a program. Take it out; a script of the site can listen instead.',
	],
	[
		'<noscript><p title="</noscript><p onclick=alert(1)>"></noscript>',
		'`onclick` of `<p>` runs a program. Take it out; a script of the site can listen instead.',
	],
	[
		'<svg><style><p onclick="alert(1)"></style></svg>',
		'`onclick` of `<p>` runs a program. Take it out; a script of the site can listen instead.',
	],
	[
		'<template><p onclick="alert(1)"></p></template>',
		'`onclick` of `<p>` runs a program. Take it out; a script of the site can listen instead.',
	],
	[
		'<p style="position:fixed">a</p>',
		'`style` of `<p>` writes a style into the page. Use a class and put the style into a stylesheet.',
	],
	[
		'<style>@import "https://evil.example/a.css";</style>',
		'`<style>` loads `https://evil.example/a.css` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<style>p { background: u\\72l(//evil.example/a.png) }</style>',
		'`<style>` loads `//evil.example/a.png` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<svg><style>p { background: &#117;rl(//evil.example/a.png) }</style></svg>',
		'`<style>` hides signs behind `&`. Write them as they are, or put the style into a stylesheet.',
	],
	[
		'<a href="javascript:alert(1)">a</a>',
		'`href` of `<a>` holds `javascript:alert(1)`, an address of the protocol `javascript:`. Use the path of a file of the site, or `https://` in a link.',
	],
	[
		'<a href="java\tscript:alert(1)">a</a>',
		'`href` of `<a>` holds `java\\tscript:alert(1)`, an address of the protocol `javascript:`. Use the path of a file of the site, or `https://` in a link.',
	],
	[
		'<a href=" &#x6A;avascript&colon;alert(1)">a</a>',
		'`href` of `<a>` holds ` javascript:alert(1)`, an address of the protocol `javascript:`. Use the path of a file of the site, or `https://` in a link.',
	],
	[
		'<a href="vbscript:a">a</a>',
		'`href` of `<a>` holds `vbscript:a`, an address of the protocol `vbscript:`. Use the path of a file of the site, or `https://` in a link.',
	],
	[
		'<a href="data:text/html,a">a</a>',
		'`href` of `<a>` holds `data:text/html,a`, an address of the protocol `data:`. Use the path of a file of the site, or `https://` in a link.',
	],
	[
		'<a href="blob:https://peers.example/a">a</a>',
		'`href` of `<a>` holds `blob:https://peers.example/a`, an address of the protocol `blob:`. Use the path of a file of the site, or `https://` in a link.',
	],
	[
		'<a href="steam://run/1">a</a>',
		'`href` of `<a>` holds `steam://run/1`, an address of the protocol `steam:`. Use the path of a file of the site, or `https://` in a link.',
	],
	[
		'<a href="webcal://evil.example/groups.ics">a</a>',
		'`href` of `<a>` holds `webcal://evil.example/groups.ics`, an address of the protocol `webcal:`. Use the path of a file of the site, or `https://` in a link.',
	],
	['<a href="https://">a</a>', '`href` of `<a>` holds `https://`, which is no address. Correct it.'],
	[
		'<svg><a xlink:href="javascript:alert(1)"></a></svg>',
		'`href` of `<a>` holds `javascript:alert(1)`, an address of the protocol `javascript:`. Use the path of a file of the site, or `https://` in a link.',
	],
	[
		'<svg><a><set attributeName="xlink:href" to="javascript:alert(1)"></set></a></svg>',
		'`attributename` of `<set>` changes where a link leads. Take it out.',
	],
	[
		'<math><mrow href="javascript:alert(1)"></mrow></math>',
		'`href` of `<mrow>` holds `javascript:alert(1)`, an address of the protocol `javascript:`. Use the path of a file of the site, or `https://` in a link.',
	],
	[
		'<a href="/" ping="https://evil.example">a</a>',
		'`ping` of `<a>` tells a host who clicks here. Take it out.',
	],
	[
		'<base href="/">',
		'`<base>` puts the page into the hands of another one. Take it out, or link to what it should show.',
	],
	[
		'<iframe src="/a/"></iframe>',
		'`<iframe>` puts the page into the hands of another one. Take it out, or link to what it should show.',
	],
	[
		'<object data="/a.svg"></object>',
		'`<object>` puts the page into the hands of another one. Take it out, or link to what it should show.',
	],
	[
		'<embed src="/a.svg">',
		'`<embed>` puts the page into the hands of another one. Take it out, or link to what it should show.',
	],
	[
		'<svg><foreignObject></foreignObject></svg>',
		'`<foreignobject>` puts the page into the hands of another one. Take it out, or link to what it should show.',
	],
	[
		'<meta http-equiv="Refresh" content="0;URL=\'https://evil.example\'">',
		'`<meta http-equiv="refresh">` leads readers off the site, to `0;URL=\'https://evil.example\'`. Lead to a page of the site, or show a link.',
	],
	[
		'<meta http-equiv="refresh" content="1, javascript:alert(1)">',
		'`<meta http-equiv="refresh">` leads readers off the site, to `1, javascript:alert(1)`. Lead to a page of the site, or show a link.',
	],
	['<meta charset="utf-7">', '`<meta>` says the page is written in `utf-7`. Write it in `utf-8`.'],
	[
		'<meta http-equiv="content-type" content="text/html; charset=iso-2022-jp">',
		'`<meta>` says the page is written in `iso-2022-jp`. Write it in `utf-8`.',
	],
	[
		'<form action="https://evil.example"></form>',
		'`action` of `<form>` sends what people write to `https://evil.example`, on another host. Send it to an address of the site, or link to the form.',
	],
	[
		'<form action="mailto:a@evil.example"></form>',
		'`action` of `<form>` holds `mailto:a@evil.example`, an address of the protocol `mailto:`. Use the path of a file of the site, or `https://` in a link.',
	],
	[
		'<form><button formaction="//evil.example">a</button></form>',
		'`formaction` of `<button>` sends what people write to `//evil.example`, on another host. Send it to an address of the site, or link to the form.',
	],
];

test.each(PLANTED)('a planted page is caught: %s', (planted, said) => {
	expect(findings('a.html', page(planted))).toEqual([`a.html: ${said}`]);
	expect(findings('a.html', page('', planted))).toEqual([`a.html: ${said}`]);
});

test('signs that are none are caught', () => {
	expect(findings('a.html', page('\0'))).toEqual([
		'a.html: The page holds signs that are none, U+0000. Take them out.',
	]);
});

test('a page in a page is caught with all that is wrong with it', () => {
	expect(findings('a.html', page('<iframe srcdoc="<script>alert(1)</script>"></iframe>'))).toEqual([
		'a.html: `<iframe>` puts the page into the hands of another one. Take it out, or link to what it should show.',
		'a.html: `srcdoc` of `<iframe>` holds a page in a page. Take it out.',
	]);
});

const svg = (inside: string, start = '') => `<svg xmlns="http://www.w3.org/2000/svg"${start}>${inside}</svg>`;

test('a drawing of shapes and colours is clean', () => {
	const inside =
		'<title>Tom &amp; Ada</title><defs><linearGradient id="a"/></defs><path style="fill:url(#a)" d="M0 0"/><use href="#a"/>';
	expect(findings('a.svg', svg(inside))).toEqual([]);
	expect(
		findings('a.svg', svg('<style>@media (prefers-color-scheme: dark) { path { fill: white } }</style>')),
	).toEqual([]);
});

test.each([
	[
		'<script>alert(1)</script>',
		'`<script>` holds a program, `alert(1)`. Put it into a file of the site and name that in `src`.',
	],
	[
		'<path onload="alert(1)"/>',
		'`onload` of `<path>` runs a program. Take it out; a script of the site can listen instead.',
	],
	[
		'<foreignObject/>',
		'`<foreignobject>` puts the page into the hands of another one. Take it out, or link to what it should show.',
	],
	[
		'<image href="https://evil.example/a.png"/>',
		'`href` of `<image>` loads `https://evil.example/a.png` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<a href="&#106;avascript:alert(1)"/>',
		'`href` of `<a>` holds `javascript:alert(1)`, an address of the protocol `javascript:`. Use the path of a file of the site, or `https://` in a link.',
	],
	[
		'<path style="fill:&#117;rl(//evil.example/)"/>',
		'`style` of `<path>` loads `//evil.example/` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<style>path { fill: url(//evil.example/) }</style>',
		'The drawing loads `//evil.example/` from another host. Serve a copy from the site itself, or link to it.',
	],
	[
		'<path d="M0 0" x=<script>',
		'The file has a tag that is not written as XML asks. Put every value in quotes, and write `<` as `&lt;` in text.',
	],
])('an active drawing is caught: %s', (inside, said) => {
	expect(findings('a.svg', svg(inside))).toContain(`a.svg: ${said}`);
});

test('a drawing may not hide its elements behind a prefix or a document type', () => {
	const hidden =
		'<!DOCTYPE svg [<!ENTITY a "alert">]>' +
		svg('<h:script>alert(1)</h:script>', ' xmlns:h="http://www.w3.org/1999/xhtml"');
	expect(findings('a.svg', hidden)).toEqual([
		'a.svg: The file declares its own document type. Take `<!DOCTYPE …>` out.',
		'a.svg: `<script>` holds a program. Put it into a file of the site and name that in `src`.',
		'a.svg: The drawing has elements with a prefix. Save it as plain, optimized SVG.',
	]);
});

test('a badge holds its credential, and nothing else under that name', () => {
	const baked = bakeSvg(svg('<path d="M0 0"/>'), JSON.stringify({ name: '<script>alert(1)</script> ]]>' }));
	expect(findings('badge.svg', baked)).toEqual([]);
	const prefix = 'badge.svg: The drawing has elements with a prefix. Save it as plain, optimized SVG.';
	expect(findings('badge.svg', baked.replaceAll(':credential', ':script'))).toContain(prefix);
	expect(findings('badge.svg', baked.replaceAll(':credential', ':credentials'))).toEqual([prefix]);
});

test('a feed may quote anything, and an XML file that is a page may not', () => {
	const feed =
		'<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://elsewhere.example/"/><![CDATA[<script>]]></feed>';
	expect(findings('feed.xml', feed)).toEqual([]);
	const active = '<a xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></a>';
	expect(findings('feed.xml', active)).toEqual([
		'feed.xml: `<script>` holds a program, `alert(1)`. Put it into a file of the site and name that in `src`.',
	]);
	expect(findings('feed.xml', '<?xml-stylesheet href="/a.xsl"?><feed/>')).toEqual([
		'feed.xml: The file names a stylesheet with `<?xml-stylesheet …?>`. Take it out.',
	]);
});

test('a stylesheet may load its own files only', () => {
	const css = `@import "./b.css"; @font-face { src: url(/_astro/a.woff2) } p::before { content: "https://" }
		p { background: url("data:image/png;base64,AA"); mask: url('//evil.example/a.svg') }
		q { background: image-set("/a.png" 1x, "https://evil.example/b.png" 2x) }`;
	expect(findings('a.css', css)).toEqual([
		'a.css: The stylesheet loads `//evil.example/a.svg` from another host. Serve a copy from the site itself, or link to it.',
		'a.css: The stylesheet loads `https://evil.example/b.png` from another host. Serve a copy from the site itself, or link to it.',
	]);
});

test.each([
	['a.js', 'const key = "canary \\"1\\" & more";'],
	['a.html', '<p>canary "1" &amp; more</p>'],
	['a.html', '<p>canary &quot;1&quot; &amp; more</p>'],
	['a.html', '<a href="/?key=canary%20%221%22%20%26%20more">a</a>'],
	['a.txt', Buffer.from('canary "1" & more').toString('base64')],
	['a', 'canary "1" & more'],
])('a secret is found however it is written: %o', (path, text) => {
	expect(findings(path, text)).toEqual([
		`${path}: The file holds the value of the environment variable \`MAILER_KEY\`, which is secret. Find what printed it, take it out, and replace the secret: it may have been seen.`,
	]);
});

test('what is no secret may be said', () => {
	expect(findings('a.txt', '/home/ada-lovelace short')).toEqual([]);
});
