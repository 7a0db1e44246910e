import type { APIRoute } from 'astro';
import { addresses, withBase } from '#core/addresses.ts';
import { collectionSchema } from '#core/outputs/json-schema.ts';
import { type CollectionName, collections } from '#core/schema/collections.ts';
import { getCatalogue } from '#site/catalogue.ts';

export const getStaticPaths = () =>
	Object.keys(collections).map((collection) => ({ params: { collection } }));

export const GET: APIRoute = async ({ params }) => {
	const { url, base } = (await getCatalogue()).site;
	const collection = params['collection'] as CollectionName;
	const id = new URL(withBase(base, addresses.schema(collection)), url).href;
	return Response.json(collectionSchema(collection, id));
};
