import { hash } from 'node:crypto';
import { type DefaultTreeAdapterTypes as Tree, parse, serializeOuter } from 'parse5';

/** What a page of the site says, in its language. */
export interface KitWords {
	title: string;
	direction: string;
	school: string;
	/** What it says of itself, with a `{published}` in it. */
	now: string;
	/** The public keys of the school, as JSON. */
	issuer: string;
	/** The element that verifies, without what needs a network. */
	element: string;
}

export interface Kit {
	pages: (KitWords & { language: string })[];
	program: string;
	style: string;
	/** The signed list of what is revoked. */
	list: string | undefined;
	/** The day it is made. */
	published: string;
}

/** The words of the finished page `page`; undefined if it verifies nothing. */
export function kitWords(page: string): KitWords | undefined {
	const document = parse(page);
	const html = find(document, ({ tagName }) => tagName === 'html');
	const element = find(document, ({ tagName }) => tagName === 'verify-badge');
	if (!html || !element) return undefined;
	const data = (name: string) => valueOf(element, `data-${name}`);
	const words = {
		title: data('title'),
		direction: valueOf(html, 'dir'),
		school: data('school'),
		now: (JSON.parse(data('words')) as Record<string, string>)['kitNow'] ?? '',
		issuer: data('issuer'),
	};
	element.attrs = element.attrs.filter(
		({ name }) => !['data-list', 'data-awards', 'data-issuer'].includes(name),
	);
	const asks = find(element, (one) => one.attrs.some(({ name }) => name === 'data-network'));
	if (asks?.parentNode) asks.parentNode.childNodes = asks.parentNode.childNodes.filter((one) => one !== asks);
	return { ...words, element: serializeOuter(element) };
}

/** The whole file. It may run its own program and show its own style, and nothing else: no host is ever asked. */
export function kitPage({ pages, program, style, list, published }: Kit): string {
	const [first] = pages;
	if (!first) return '';
	const policy = [
		"default-src 'none'",
		`script-src 'sha256-${hash('sha256', program, 'base64')}'`,
		`style-src 'sha256-${hash('sha256', style, 'base64')}'`,
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'",
	].join('; ');
	const told = [
		['issuer', first.issuer],
		['list-text', list ?? ''],
		['published', published],
	] as const;
	return `<!doctype html>
<html lang="${first.language}" dir="${first.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${text(`${first.title} · ${first.school}`)}</title>
<style>${style}</style>
</head>
<body data-accent="teal">
<div class="kit flow">
<p class="cluster"${pages.length > 1 ? '' : ' hidden'}>${pages.map(button).join('\n')}</p>
<main class="flow" ${told.map(([name, value]) => `data-${name}="${text(value)}"`).join(' ')}>
<noscript><p>This file is a program and needs JavaScript.</p></noscript>
</main>
</div>
${pages.map((page) => template(page, published)).join('\n')}
<script>${program}</script>
</body>
</html>
`;
}

function button({ language }: { language: string }): string {
	const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;
	return `<button type="button" class="button" lang="${language}" aria-pressed="false">${text(name)}</button>`;
}

function template(
	{ language, direction, title, school, now, element }: Kit['pages'][number],
	published: string,
) {
	const order = language === 'en' ? 'en-GB' : language;
	const day = new Intl.DateTimeFormat(order, { dateStyle: 'long', timeZone: 'UTC' }).format(
		Date.parse(published),
	);
	return `<template lang="${language}" dir="${direction}" data-title="${text(`${title} · ${school}`)}">
<h1>${text(title)}</h1>
<p class="lead"><bdi>${text(school)}</bdi></p>
<p>${text(now.replace('{published}', `\u2068${day}\u2069`))}</p>
${element}
</template>`;
}

function text(value: string): string {
	return value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function find(node: Tree.Node, fits: (element: Tree.Element) => boolean): Tree.Element | undefined {
	if ('tagName' in node && fits(node)) return node;
	for (const child of 'childNodes' in node ? node.childNodes : []) {
		const found = find(child, fits);
		if (found) return found;
	}
	return undefined;
}

const valueOf = ({ attrs }: Tree.Element, wanted: string) =>
	attrs.find(({ name }) => name === wanted)?.value ?? '';
