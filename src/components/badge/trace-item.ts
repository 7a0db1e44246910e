// A trace as a list, made as `award/Trace.astro` makes it.
import type { ToldTrace } from '#core/recognition/tell-trace.ts';

interface Said {
	met: string;
	notMet: string;
	notCounted: string;
}

/** The item of a list that tells `told` and what it gathers. */
export function traceItem({ text, holds, href, parts, left }: ToldTrace, said: Said): HTMLLIElement {
	const item = document.createElement('li');
	item.toggleAttribute('data-holds', holds);
	const line = document.createElement('span');
	line.append(
		href === undefined ? text : link(href, text),
		' ',
		heard(`(${holds ? said.met : said.notMet})`),
	);
	item.append(line);
	if (left.length > 0)
		item.append(
			list(
				'small muted',
				left.map((one) => plain(`${said.notCounted} ${one}`)),
			),
		);
	if (parts.length > 0)
		item.append(
			list(
				'trace',
				parts.map((part) => traceItem(part, said)),
			),
		);
	return item;
}

function list(className: string, items: HTMLLIElement[]): HTMLUListElement {
	const made = document.createElement('ul');
	made.className = className;
	made.role = 'list';
	made.append(...items);
	return made;
}

function plain(text: string): HTMLLIElement {
	const item = document.createElement('li');
	item.textContent = text;
	return item;
}

function link(href: string, text: string): HTMLAnchorElement {
	const made = document.createElement('a');
	made.href = href;
	made.textContent = text;
	return made;
}

function heard(text: string): HTMLSpanElement {
	const made = document.createElement('span');
	made.className = 'sr-only';
	made.textContent = text;
	return made;
}
