// What is wrong with an EPUB, seen without any knowledge of how it was made. https://www.w3.org/TR/epub-33/
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import JSZip from 'jszip';
import { dirname, join } from 'node:path';

interface Node {
	name: string;
	attributes: Record<string, string>;
	children: Node[];
}

/** Every fault of the file; none for a sound one. */
export async function epubFaults(bytes: Uint8Array): Promise<string[]> {
	const archive = await JSZip.loadAsync(bytes);
	const files = Object.values(archive.files).filter(({ dir }) => !dir);
	const texts = new Map<string, string>();
	for (const file of files)
		if (/\.(xhtml|opf|xml|svg)$/.test(file.name)) texts.set(file.name, await file.async('string'));
	const broken = [...texts].flatMap(([name, text]) => {
		const answer = XMLValidator.validate(text);
		return answer === true ? [] : [`${name}: ${answer.err.msg} in line ${answer.err.line}`];
	});
	if (broken.length) return broken;
	const names = files.map(({ name }) => name);
	const trees = new Map([...texts].map(([name, text]) => [name, treeOf(text)]));
	return [
		...mimetypeFaults(bytes),
		...packageFaults(names, trees),
		...[...trees]
			.filter(([name]) => name.endsWith('.xhtml'))
			.flatMap(([name]) => pageFaults(name, names, trees)),
	];
}

// The first file is `mimetype`, neither compressed nor with an extra field, so that its bytes stand at a known place.
function mimetypeFaults(bytes: Uint8Array): string[] {
	const said = Buffer.from(bytes.subarray(26, 58)).toString('latin1');
	const method = bytes[8]! + bytes[9]! * 256;
	return said === '\x08\0\0\0mimetypeapplication/epub+zip' && method === 0
		? []
		: ['mimetype is not first and stored'];
}

function packageFaults(names: readonly string[], trees: ReadonlyMap<string, Node>): string[] {
	const root = all(trees.get('META-INF/container.xml'), 'rootfile')[0]?.attributes['full-path'] ?? '';
	const book = trees.get(root);
	if (!book) return [`the container names ${root}, which is not there`];
	const items = all(book, 'item').map(({ attributes }) => attributes);
	const listed = items.map(({ href = '' }) => join(dirname(root), href));
	const others = names.filter(
		(name) => name !== 'mimetype' && name !== root && !name.startsWith('META-INF/'),
	);
	const ids = items.map(({ id }) => id);
	const spine = all(book, 'itemref').map(({ attributes }) => attributes['idref']);
	const metadata = ['dc:identifier', 'dc:title', 'dc:language'].filter(
		(name) => all(book, name).length !== 1,
	);
	return [
		...listed.filter((name) => !names.includes(name)).map((name) => `${name} is listed and missing`),
		...others.filter((name) => !listed.includes(name)).map((name) => `${name} is there and not listed`),
		...twice(ids).map((id) => `two items are called ${id}`),
		...twice(listed).map((name) => `${name} is listed twice`),
		...spine.filter((id) => !ids.includes(id)).map((id) => `the spine names ${id}, which is not listed`),
		...(items.filter(({ properties = '' }) => properties.split(' ').includes('nav')).length === 1
			? []
			: ['no nav']),
		...metadata.map((name) => `not one ${name}`),
		...(all(book, 'meta').filter(({ attributes }) => attributes['property'] === 'dcterms:modified').length ===
		1
			? []
			: ['not one dcterms:modified']),
		...items.flatMap(({ href = '', properties = '' }) => {
			const tree = trees.get(join(dirname(root), href));
			const formulas = href.endsWith('.xhtml') && all(tree, 'math').length > 0;
			return properties.split(' ').includes('mathml') === formulas
				? []
				: [`${href} says the wrong thing of formulas`];
		}),
	];
}

const FOREIGN = [
	'script',
	'form',
	'input',
	'button',
	'select',
	'textarea',
	'iframe',
	'object',
	'embed',
	'details',
];

function pageFaults(name: string, names: readonly string[], trees: ReadonlyMap<string, Node>): string[] {
	const page = trees.get(name);
	const nodes = all(page);
	const ids = idsOf(page);
	const root = nodes.find((node) => node.name === 'html');
	const refers = nodes.flatMap(({ attributes }) =>
		['aria-labelledby', 'aria-describedby'].flatMap((key) => attributes[key]?.split(' ') ?? []),
	);
	const links = nodes.flatMap(({ attributes, name: element }) => {
		const { href, src } = attributes;
		const target = href ?? src;
		if (target === undefined) return [];
		if (/^https?:/.test(target)) return element === 'a' ? [] : [`${element} loads ${target}`];
		const [path = '', anchor] = target.split('#');
		const file = path === '' ? name : join(dirname(name), decodeURIComponent(path));
		if (!names.includes(file)) return [`${target} leads nowhere`];
		return anchor === undefined || idsOf(trees.get(file)).includes(decodeURIComponent(anchor))
			? []
			: [`${target} finds no such place`];
	});
	return [
		...(root?.attributes['xmlns'] === 'http://www.w3.org/1999/xhtml' ? [] : ['not XHTML']),
		...(all(page, 'title').length === 1 ? [] : ['not one title']),
		...twice(ids).map((id) => `the id ${id} stands twice`),
		...refers.filter((id) => !ids.includes(id)).map((id) => `there is no ${id} to be named by`),
		...nodes.filter((node) => FOREIGN.includes(node.name)).map((node) => `holds <${node.name}>`),
		...nodes.flatMap(({ attributes }) =>
			Object.keys(attributes).filter((key) => /^(on|style$|srcset$)/.test(key)),
		),
		...links,
	].map((fault) => `${name}: ${fault}`);
}

const parser = new XMLParser({
	preserveOrder: true,
	ignoreAttributes: false,
	attributeNamePrefix: '',
	processEntities: true,
});

function treeOf(text: string): Node {
	const nodes = parser.parse(text) as Record<string, unknown>[];
	return { name: '', attributes: {}, children: childrenOf(nodes) };
}

function childrenOf(nodes: Record<string, unknown>[]): Node[] {
	return nodes.flatMap((node) => {
		const name = Object.keys(node).find((key) => key !== ':@') ?? '';
		if (name === '#text' || name.startsWith('?')) return [];
		const attributes = (node[':@'] ?? {}) as Record<string, string>;
		return [{ name, attributes, children: childrenOf(node[name] as Record<string, unknown>[]) }];
	});
}

function all(node: Node | undefined, name?: string): Node[] {
	if (!node) return [];
	const inside = node.children.flatMap((child) => all(child, name));
	return name === undefined || node.name === name ? [node, ...inside] : inside;
}

const idsOf = (node: Node | undefined) =>
	all(node).flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));

const twice = <One>(all: readonly One[]) => all.filter((one, index) => all.indexOf(one) !== index);
