// `<Task …>` and `<kbd>` in MDX: names from the two lists, props that are literals, nothing that could run.
import type { Nodes } from 'mdast';
import type {
	MdxJsxAttribute,
	MdxJsxExpressionAttribute,
	MdxJsxFlowElement,
	MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import type { z } from 'zod';
import type { Fix, Place } from '../problem.ts';
import { say, type Saying } from '../schema/say.ts';
import { slugOf } from './slug.ts';
import { edit } from './fix-syntax.ts';
import type { Component } from './component.ts';
import { components } from './components/index.ts';
import { elements } from './elements.ts';
import { elementNode } from './element-node.ts';
import { didYouMean } from './nearest.ts';
import type { HouseNode, Reading } from './reading.ts';
import { placeOf, refuse } from './reading.ts';
import { readUnseen } from './unseen.ts';

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What stands for a JSX element in the tree, before its children are read; undefined where it is refused. */
export function readJsx(reading: Reading, node: JsxElement, inline: boolean): HouseNode | undefined {
	const definition = components.get(node.name ?? '');
	if (definition) return readComponent(reading, node, definition, inline);
	if (node.name && elements.has(node.name)) {
		const attributes = node.attributes.flatMap((attribute) => literalOf(reading, attribute) ?? []);
		const strings = attributes.filter((one) => {
			if (typeof one.value === 'string' || one.value === true) return true;
			refuse(
				reading,
				'mdx/attr-expression',
				one.place,
				`\`${one.name}\` of an HTML element is text. Write \`${one.name}="…"\`.`,
			);
			return false;
		});
		return elementNode(
			reading,
			{ name: node.name, place: placeOf(node), ...(node.position && { position: node.position }) },
			strings.map(({ name, value, place }) => ({ name, value: value === true ? '' : String(value), place })),
			{ element: 'mdx/element', attribute: 'mdx/attr-name' },
		);
	}
	const name = node.name ?? '';
	const known = [...components.keys(), ...elements.keys()];
	refuse(
		reading,
		'mdx/element',
		node,
		name
			? `\`<${name}>\` is not one of the components that a page may use.${didYouMean(name, known) || ' The handbook lists them; a sign that is no tag belongs in `code`.'}`
			: 'An empty tag `<>` says nothing. Take it out.',
	);
	return undefined;
}

function readComponent(
	reading: Reading,
	node: JsxElement,
	definition: Component,
	inline: boolean,
): HouseNode | undefined {
	const { name } = definition;
	const parent = reading.around.at(-1)?.name;
	if (inline && definition.place === 'flow') {
		refuse(
			reading,
			'mdx/place',
			node,
			`\`<${name}>\` stands inside a paragraph. Put it on lines of its own, with an empty line before and after.`,
		);
	}
	if (definition.inside && !definition.inside.includes(parent ?? '')) {
		refuse(
			reading,
			'mdx/place',
			node,
			`\`<${name}>\` belongs inside \`<${definition.inside.join('>` or `<')}>\`. Put it there.`,
		);
	}
	const literals = node.attributes.map((attribute) => literalOf(reading, attribute));
	if (literals.includes(undefined)) return undefined;
	const props = readProps(
		reading,
		node,
		definition,
		literals.filter((one) => one !== undefined),
	);
	return (
		props && {
			type: 'houseComponent',
			children: node.children as Nodes[],
			position: node.position,
			component: definition,
			props,
			inline,
			around: [...reading.around],
		}
	);
}

interface Literal {
	name: string;
	value: unknown;
	place: { line: number; column: number };
}

function readProps(reading: Reading, node: JsxElement, { name, props }: Component, literals: Literal[]) {
	const data: Record<string, unknown> = Object.create(null);
	for (const literal of literals) {
		if (literal.name in data)
			refuse(
				reading,
				'mdx/attr-name',
				literal.place,
				`\`${literal.name}\` is said twice. Keep one of the two.`,
			);
		readUnseen(reading, [literal.value].flat(), literal.place);
		data[literal.name] = literal.value;
	}
	const result = props.safeParse({ ...data });
	if (result.success) return result.data;
	for (const saying of say(result.error.issues, data, () => propNames(props))) {
		const { at, key, message } = saying;
		const place = literals.find((literal) => literal.name === at[0])?.place ?? placeOf(node);
		const fix = key ? renamed(saying, place) : missingId(name, saying, data, place);
		refuse(reading, key ? 'mdx/attr-name' : 'mdx/attr-value', place, `In \`<${name}>\`: ${message}`, fix);
	}
	return undefined;
}

// A prop begins with its name.
function renamed({ at, fix }: Saying, place: Place): Fix | undefined {
	return fix && 'key' in fix ? { edits: [edit(place, String(at[0]).length, fix.key)] } : undefined;
}

// A task that nobody could have worked on yet takes its id from its title.
function missingId(
	name: string,
	{ at }: Saying,
	data: Record<string, unknown>,
	place: Place,
): Fix | undefined {
	const { id, title } = data;
	if (name !== 'Task' || at[0] !== 'id' || id !== undefined || typeof title !== 'string') return undefined;
	const word = slugOf(title).split('-').slice(0, 5).join('-');
	const { line, column } = place;
	return word ? { edits: [edit({ line, column: column + '<Task'.length }, 0, ` id="${word}"`)] } : undefined;
}

function propNames(props: z.ZodType): string[] {
	return 'shape' in props ? Object.keys(props.shape as object) : [];
}

// Text, a bare name (true), or a JSON literal between braces.
function literalOf(
	reading: Reading,
	attribute: MdxJsxAttribute | MdxJsxExpressionAttribute,
): Literal | undefined {
	const place = placeOf(attribute as unknown as Nodes);
	if (attribute.type === 'mdxJsxExpressionAttribute') {
		refuse(
			reading,
			'mdx/attr-spread',
			place,
			'This spreads a program’s value over a component. Write each prop by name, as `name="text"`.',
		);
		return undefined;
	}
	const { name, value } = attribute;
	if (name === '__proto__' || /:/.test(name)) {
		refuse(reading, 'mdx/attr-name', place, `\`${name}\` is not a prop. Take it out.`);
		return undefined;
	}
	if (value === null || value === undefined) return { name, value: true, place };
	if (typeof value === 'string') return { name, value, place };
	const literal = jsonOf(value.value);
	if (literal !== undefined) return { name, value: literal, place };
	refuse(
		reading,
		'mdx/attr-expression',
		place,
		`The value of \`${name}\` is a program. Pages run none: write text in quotes, or a number, \`true\`, \`false\` or a list of texts between the braces.`,
	);
	return undefined;
}

function jsonOf(source: string): unknown {
	try {
		const value: unknown = JSON.parse(source);
		const flat = Array.isArray(value) ? value : [value];
		return flat.every((one) => ['string', 'number', 'boolean'].includes(typeof one)) ? value : undefined;
	} catch {
		return undefined;
	}
}
