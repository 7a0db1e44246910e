// A letter as plain text, to be read and to be read aloud: links stand at its end, by number.
import type { Element, ElementContent } from 'hast';
import { textOf } from './plain-forms.ts';
import type { Sheet } from './sheet.ts';
import { widthOf, wrapped } from './wrap.ts';

const WIDTH = 72;

/** The letter; every line ends with a line break. */
export function asText({ body, because, ways, links }: Sheet): string {
	const { lines, addresses } = bodyText(body);
	const listed = addresses.map((address, index) => `[${index + 1}] ${address}`);
	const parts = [
		lines,
		...(listed.length ? [[...heading(links, '-'), '', ...listed]] : []),
		['* * *'],
		wrapped(because, WIDTH),
		...ways.map(({ label, href }) => [...wrapped(`${label}:`, WIDTH), href]),
	];
	return harmless(parts.map((part) => part.join('\n')).join('\n\n'));
}

/** A text without what is around it in a letter. */
export function plainLetterText(body: readonly ElementContent[], links: string): string {
	const { lines, addresses } = bodyText(body);
	const listed = addresses.map((address, index) => `[${index + 1}] ${address}`);
	return harmless(
		[...lines, ...(listed.length ? ['', ...heading(links, '-'), '', ...listed] : [])].join('\n'),
	);
}

// Old mail programs keep mails in one file, where a line that begins with `From ` begins the next mail.
const harmless = (text: string) =>
	`${text
		.replace(/[^\P{Cc}\n]|[\u{202a}-\u{202e}\u{2066}-\u{2069}\u{2028}\u{2029}]/gu, '')
		.replace(/^From /gm, ' From ')
		.replace(/ +$/gm, '')
		.replace(/\n{3,}/g, '\n\n')
		.replace(/^\n+|\n+$/g, '')}\n`;

function bodyText(body: readonly ElementContent[]): { lines: string[]; addresses: string[] } {
	const addresses: string[] = [];
	const lines = blocks(body, WIDTH);
	return { lines, addresses };

	function blocks(nodes: readonly ElementContent[], width: number, between: string[] = ['']): string[] {
		const parts = grouped(nodes).map((group) =>
			Array.isArray(group) ? paragraph(group, width) : block(group, width),
		);
		return parts
			.filter((part) => part.length > 0)
			.flatMap((part, index) => (index ? [...between, ...part] : part));
	}

	function block(node: Element, width: number): string[] {
		const { tagName, children } = node;
		switch (tagName) {
			case 'h2':
				return heading(words(children), '=');
			case 'h3':
			case 'h4':
			case 'h5':
			case 'h6':
				return heading(words(children), '-');
			case 'ul':
			case 'ol':
				return list(node, width);
			case 'pre':
				return before(
					textOf(node)
						.replace(/\n+$/, '')
						.split(/\r\n|\r|\n/),
					'    ',
				);
			case 'blockquote':
				return before(blocks(children, width - 2), '> ');
			case 'div':
				return before(blocks(children, width - 2), '  ');
			case 'hr':
				return ['* * *'];
			case 'table':
				return rows(node, width);
			default:
				return paragraph(children, width);
		}
	}

	function paragraph(nodes: readonly ElementContent[], width: number): string[] {
		return words(nodes)
			.split('\n')
			.flatMap((line) => wrapped(line, width));
	}

	function list({ tagName, properties, children }: Element, width: number): string[] {
		const first = Number(properties['start'] ?? 1);
		const items = elements(children);
		const between = items.every(isShort) ? [] : [''];
		return items.flatMap((item, index) => {
			const mark = tagName === 'ol' ? `${first + index}. ` : '- ';
			const [line = '', ...more] = blocks(item.children, width - mark.length, between);
			return [...(index ? between : []), mark + line, ...before(more, ' '.repeat(mark.length))];
		});
	}

	// Read aloud, a cell without its heading says nothing.
	function rows(table: Element, width: number): string[] {
		const [head = [], ...others] = elements(table.children).map((row) =>
			elements(row.children).map(({ children }) => words(children)),
		);
		return others.flatMap((cells) => {
			const said = cells.map((cell, index) => [head[index], cell].filter(Boolean).join(': '));
			const [line = '', ...more] = wrapped(said.join('; '), width - 2);
			return [`- ${line}`, ...before(more, '  ')];
		});
	}

	/** The words of a line; line breaks are those that the author asked for. */
	function words(nodes: readonly ElementContent[]): string {
		return nodes
			.map(word)
			.join('')
			.replace(/ *\n */g, '\n')
			.replace(/ {2,}/g, ' ')
			.trim();
	}

	function word(node: ElementContent): string {
		if (node.type === 'text') return node.value.replace(/[ \t\r\n]+/g, ' ');
		if (node.type !== 'element') return '';
		const inner = node.children.map(word).join('');
		switch (node.tagName) {
			case 'br':
				return '\n';
			case 'a':
				return `${inner}${numberOf(String(node.properties['href']), inner)}`;
			case 'code':
				return `\`${inner}\``;
			case 'sup':
				return /^[\d+−-]+$/.test(inner) ? `^${inner}` : inner;
			case 'rp':
				return '';
			case 'rt':
				return `(${inner})`;
			default:
				return inner;
		}
	}

	function numberOf(address: string, shown: string): string {
		if (address === shown.trim()) return '';
		if (!addresses.includes(address)) addresses.push(address);
		return ` [${addresses.indexOf(address) + 1}]`;
	}
}

const INLINE = new Set('a strong em small br code sub sup del ruby rt rp span'.split(' '));
const isInline = (node: ElementContent) =>
	node.type === 'text' || (node.type === 'element' && INLINE.has(node.tagName));

/** Blocks, and what stands between them in one line. */
function grouped(nodes: readonly ElementContent[]): (Element | ElementContent[])[] {
	const groups: (Element | ElementContent[])[] = [];
	for (const node of nodes) {
		const last = groups.at(-1);
		if (node.type === 'element' && !isInline(node)) groups.push(node);
		else if (Array.isArray(last)) last.push(node);
		else groups.push([node]);
	}
	return groups;
}

const elements = (nodes: readonly ElementContent[]) => nodes.filter((node) => node.type === 'element');
const before = (lines: readonly string[], mark: string) =>
	lines.map((line) => (line === '' ? mark.trimEnd() : mark + line));
// A line has no letters of its own to say which way it runs: in Arabic a sign says so that nobody sees.
const heading = (title: string, under: string) => [
	title,
	`${RIGHT_TO_LEFT.test(title) ? '\u200f' : ''}${under.repeat(Math.min(WIDTH, widthOf(title)))}`,
];
const RIGHT_TO_LEFT = /^\P{L}*[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}]/u;
const isShort = ({ children }: Element) => !elements(children).some(({ tagName }) => tagName === 'p');
