import type { APIRoute } from 'astro';
import { absolute, addresses } from '#core/addresses.ts';
import { robots } from '#core/outputs/robots.ts';
import { getCatalogue, isPreview } from '#site/catalogue.ts';

export const GET: APIRoute = async () =>
	new Response(robots(absolute((await getCatalogue()).site, addresses.sitemap), isPreview()));
