// The JSON Schemas of what a school may say, for editors, forms and other schools' tools.
import { jsonSchema } from '../catalogue/references.ts';
import { type CollectionName, collections } from '../schema/collections.ts';

/** The JSON Schema (draft 2020-12) of one file of the collection; `id` is the address it is published at. */
export function collectionSchema(collection: CollectionName, id: string): object {
	const { label, path, body } = collections[collection];
	const where = body ? `the front matter of content/${path}.mdx` : `content/${path}`;
	return { $id: id, title: label, description: `What ${where} may say.`, ...jsonSchema(collection) };
}
