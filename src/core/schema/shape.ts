// The JSON Schema of a collection as something to walk: what it points at inside itself stands where it points from.
import { jsonSchema } from '../catalogue/references.ts';
import type { CollectionName } from './collections.ts';

/** What is asked of one value. */
export interface Shape {
	type?: 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';
	title?: string;
	description?: string;
	default?: unknown;
	enum?: readonly (string | number)[];
	const?: string;
	pattern?: string;
	/** What to do where the pattern does not fit. */
	patternErrorMessage?: string;
	format?: string;
	minLength?: number;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	maxItems?: number;
	items?: Shape;
	required?: readonly string[];
	properties?: Record<string, Shape>;
	additionalProperties?: Shape | boolean;
	'x-ref'?: string;
	'x-widget'?: string;
	/** A mail address that is public on purpose. */
	'x-public'?: string;
}

const shapes = new Map<CollectionName, Shape>();

/** What a file of the collection may say; a rule inside a rule is the same object again. */
export function shapeOf(collection: CollectionName): Shape {
	let shape = shapes.get(collection);
	if (!shape) shapes.set(collection, (shape = linked(jsonSchema(collection) as Raw)));
	return shape;
}

/** The shape of what stands under `key` in a record of this shape. */
export function under(shape: Shape | undefined, key: string): Shape | undefined {
	if (shape?.properties && Object.hasOwn(shape.properties, key)) return shape.properties[key];
	return typeof shape?.additionalProperties === 'object' ? shape.additionalProperties : undefined;
}

type Raw = Shape & { $ref?: string; $defs?: Record<string, Raw> };

function linked(root: Raw): Shape {
	const done = new Map<Raw, Shape>();
	const link = (raw: Raw): Shape => {
		const target = raw.$ref && root.$defs?.[raw.$ref.replace('#/$defs/', '')];
		if (target) return { ...link(target), ...raw };
		const known = done.get(raw);
		if (known) return known;
		const shape: Shape = { ...raw };
		done.set(raw, shape);
		const properties: Record<string, Shape> = {};
		if (raw.properties) shape.properties = properties;
		if (raw.items) shape.items = link(raw.items);
		for (const [name, inner] of Object.entries(raw.properties ?? {})) properties[name] = link(inner);
		if (typeof raw.additionalProperties === 'object')
			shape.additionalProperties = link(raw.additionalProperties);
		return shape;
	};
	return link(root);
}
