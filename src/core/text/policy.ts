// One walk over the tree: what a page may not hold is reported, what it holds is remembered, and what authors wrote
// as HTML or components becomes nodes of the house.
import type { Code, Definition, Heading, Link, Nodes, Root } from 'mdast';
import { isPlace } from '../problem.ts';
import { nestHtml } from './nest-html.ts';
import { readLink, readPicture } from './address.ts';
import { anchors } from './anchor.ts';
import { contactIn } from './contact.ts';
import { knowsLanguage, languageNames } from './highlight.ts';
import { isComment, isElement, unravelled } from './jsx-nodes.ts';
import { readJsx } from './elements-of-jsx.ts';
import { didYouMean } from './nearest.ts';
import { plainText } from './plain.ts';
import type { HouseNode, Parent, Reading } from './reading.ts';
import { advise, placeOf, refuse } from './reading.ts';
import { remember } from './remember.ts';
import { readUnseen } from './unseen.ts';

/** Reads the whole tree; afterwards it holds only what may be shown, and `reading.facts` what is known of it. */
export function readTree(reading: Reading, tree: Root): void {
	const definitions = new Map<string, Definition>();
	collectDefinitions(reading, tree, definitions);
	const anchor = anchors();

	const visitAll = (parent: Parent): void => {
		const children =
			parent.type === 'paragraph' || parent.type === 'houseElement'
				? parent.children
				: unravelled(parent.children as Nodes[]);
		const read = (children as Nodes[]).flatMap((child) => visit(child, parent) ?? []);
		(parent as { children: unknown[] }).children = nestHtml(reading, read);
	};

	const visit = (node: Nodes, parent: Parent): (Nodes | HouseNode) | undefined => {
		if (isElement(node)) {
			const inline = node.type === 'mdxJsxTextElement' && parent.type === 'paragraph';
			const house = readJsx(reading, node, inline);
			if (!house) {
				visitAll(node as unknown as Parent);
				return undefined;
			}
			house.children = node.children as Nodes[];
			if (house.component) reading.around.push({ name: house.component.name, props: house.props ?? {} });
			visitAll(house);
			if (house.component) reading.around.pop();
			remember(reading, house, placeOf(node));
			return house;
		}
		if ('children' in node) visitAll(node);
		return leaf(node, parent);
	};

	const leaf = (node: Nodes, parent: Parent): Nodes | undefined => {
		const { value, title, alt } = node as { value?: unknown; title?: unknown; alt?: unknown };
		readUnseen(reading, [value, title, alt], node);
		switch (node.type) {
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				if (!isComment(node)) {
					refuse(
						reading,
						'mdx/expression',
						node,
						'These braces hold a program. Pages run none: take it out, or put it in `code` if readers should see it.',
					);
				}
				return undefined;
			case 'paragraph':
				readProgramLine(reading, node, parent);
				return node;
			case 'heading':
				readHeading(reading, node, anchor);
				return node;
			case 'link':
				if (saysContact(reading, node)) return node;
				node.url = readLink(reading, node.url, plainText(node), node) ?? '';
				return node;
			case 'image':
				node.url = readPicture(reading, node.url, node.alt ?? '', node) ?? '';
				return node;
			case 'code':
				readLanguage(reading, node);
				readContact(reading, node);
				return node;
			case 'text':
			case 'inlineCode':
				readContact(reading, node);
				return node;
			default:
				return node;
		}
	};

	visitAll(tree);
	readNamedAddresses(reading, tree, definitions);
}

// A definition serves links and pictures; its address is judged where it stands, once for each use.
function collectDefinitions(reading: Reading, node: Nodes, found: Map<string, Definition>): void {
	if (node.type === 'definition') found.set(node.identifier, found.get(node.identifier) ?? node);
	if ('children' in node) for (const child of node.children) collectDefinitions(reading, child, found);
}

// What an address is called is known when all was read: by the links to a definition, by the words inside an `<a>`.
function readNamedAddresses(reading: Reading, tree: Nodes, definitions: Map<string, Definition>): void {
	const pictures = new Set<string>();
	const texts = new Map<string, Set<string>>();
	const gather = (node: Nodes | HouseNode): void => {
		if (node.type === 'imageReference') pictures.add(node.identifier);
		if (node.type === 'linkReference')
			texts.set(node.identifier, (texts.get(node.identifier) ?? new Set()).add(plainText(node)));
		if (node.type === 'houseElement' && node.href && node.data) {
			const { url, place } = node.href;
			node.data.hProperties['href'] = readLink(reading, url, plainText(node), place) ?? '';
		}
		if ('children' in node) for (const child of node.children) gather(child);
	};
	gather(tree);
	for (const [identifier, definition] of definitions) {
		const { url, label } = definition;
		if (pictures.has(identifier))
			definition.url = readPicture(reading, url, label ?? identifier, definition) ?? '';
		else
			for (const text of texts.get(identifier) ?? [''])
				definition.url = readLink(reading, url, text, definition) ?? '';
	}
}

function readHeading(reading: Reading, node: Heading, anchor: (text: string) => string): void {
	const text = plainText(node);
	const id = anchor(text);
	node.data = { ...node.data, hProperties: { id } };
	reading.facts.headings.push({ id, depth: node.depth, text, place: placeOf(node) });
}

function readLanguage(reading: Reading, node: Code): void {
	const { lang } = node;
	if (!lang) return;
	if (!/^[A-Za-z0-9][A-Za-z0-9+#.-]{0,29}$/.test(lang)) {
		refuse(
			reading,
			'code/lang',
			node,
			'The name of the language after the fence is none. Use a name such as `python`, or `text` for no language.',
		);
	} else if (!knowsLanguage(lang)) {
		advise(
			reading,
			'code/lang',
			node,
			`No colours are known for the language \`${lang}\`.${didYouMean(lang, languageNames()) || ' Use `text` if it is no language.'}`,
		);
	}
}

// The words of a link to a mail address that are one themselves have been refused already.
function saysContact({ facts: { problems } }: Reading, link: Link): boolean {
	const last = problems.at(-1);
	const [said, begin] = [last?.at, link.position?.start];
	if (!/^(mailto|tel):/i.test(link.url) || last?.rule !== 'privacy/contact' || !said || !begin) return false;
	return isPlace(said) && said.line === begin.line && said.column >= begin.column;
}

function readContact(reading: Reading, node: Nodes): void {
	const found = 'value' in node ? contactIn(node.value) : undefined;
	if (found) refuse(reading, 'privacy/contact', node, found);
}

// To MDX, a block that begins with `import` or `export` is a program; here it is a mistake that is said aloud.
function readProgramLine(reading: Reading, node: Nodes, parent: Parent): void {
	if (!reading.file.endsWith('.mdx') || parent.type !== 'root' || node.position?.start.column !== 1) return;
	const first = 'children' in node ? node.children[0] : undefined;
	const word = first?.type === 'text' && /^(import|export)(?=[\s{*"'`]|$)/.exec(first.value)?.[1];
	if (!word) return;
	refuse(
		reading,
		'mdx/esm',
		node,
		`A paragraph that begins with \`${word}\` is a program in MDX. Pages run none: take it out, or begin the sentence with another word.`,
	);
}
