import type { APIRoute } from 'astro';
import { sitemap, sitemapIndex } from '#core/outputs/sitemap.ts';
import { files } from '#site/paths.ts';
import { sitemapRows, type SitemapView } from '#site/views/sitemap.ts';

export const getStaticPaths = () => files((edition) => sitemapRows(edition));

export const GET: APIRoute<{ view: SitemapView }> = ({ props: { view } }) =>
	new Response('pages' in view ? sitemap(view.pages) : sitemapIndex(view.sitemaps), {
		headers: { 'content-type': 'application/xml' },
	});
