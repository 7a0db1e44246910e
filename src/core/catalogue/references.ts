// Where a record points at others: read off the schemas' `x-ref`, so that a field says it once.
import { z } from 'zod';
import type { Pointer } from '../problem.ts';
import { type CollectionName, collections } from '../schema/collections.ts';

export interface Reference {
	/** A collection, `tasks`, `objectives`, or `licences`. */
	target: string;
	id: string;
	at: Pointer;
}

interface JsonSchema {
	'x-ref'?: string;
	$ref?: string;
	$defs?: Record<string, JsonSchema>;
	properties?: Record<string, JsonSchema>;
	items?: JsonSchema;
}

const schemas = new Map<CollectionName, JsonSchema>();

/** The JSON Schema of what an author may write in a file of the collection. */
export function jsonSchema(collection: CollectionName): JsonSchema {
	let schema = schemas.get(collection);
	if (!schema) {
		schema = z.toJSONSchema(collections[collection].schema, {
			io: 'input',
			target: 'draft-2020-12',
			override: ({ zodSchema, jsonSchema: made }) => {
				const message = made.type === 'string' && formMessage(zodSchema);
				// A word that editors know, though the standard does not.
				if (message) made['patternErrorMessage'] ??= message;
			},
		}) as JsonSchema;
		schemas.set(collection, schema);
	}
	return schema;
}

// What to do where a text has the wrong form, as its schema says it to authors.
function formMessage({ _zod }: z.core.$ZodTypes): string | undefined {
	const messages = (_zod.def.checks ?? []).map(({ _zod: { def } }) => def.error?.({} as never));
	const form = messages.find((message) => typeof message === 'string' && /^is not /.test(message));
	return typeof form === 'string' ? form.replace(/^.*?\. /, '') : undefined;
}

/** Every reference that a judged record makes, in the order of its fields. */
export function referencesOf(collection: CollectionName, record: unknown): Reference[] {
	const root = jsonSchema(collection);
	const found: Reference[] = [];
	const visit = (schema: JsonSchema | undefined, value: unknown, at: Pointer): void => {
		if (!schema || value === undefined || value === null) return;
		if (schema.$ref) visit(root.$defs?.[schema.$ref.replace('#/$defs/', '')], value, at);
		if (schema['x-ref'] && typeof value === 'string') found.push({ target: schema['x-ref'], id: value, at });
		if (schema.items && Array.isArray(value))
			value.forEach((one, index) => visit(schema.items, one, [...at, index]));
		for (const [name, field] of Object.entries(schema.properties ?? {})) {
			visit(field, (value as Record<string, unknown>)[name], [...at, name]);
		}
	};
	visit(root, record, []);
	return found;
}

/** The names that a record of the collection may have at a pointer. */
export function keysAt(collection: CollectionName, at: Pointer): string[] {
	const root = jsonSchema(collection);
	const resolve = (schema: JsonSchema | undefined) =>
		schema?.$ref ? root.$defs?.[schema.$ref.replace('#/$defs/', '')] : schema;
	const schema = at.reduce<JsonSchema | undefined>(
		(inner, part) => resolve(typeof part === 'number' ? inner?.items : inner?.properties?.[part]),
		root,
	);
	return Object.keys(schema?.properties ?? {});
}
