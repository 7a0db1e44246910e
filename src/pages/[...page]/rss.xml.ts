import type { APIRoute } from 'astro';
import { type Feed, FEED_TYPES } from '#core/outputs/feed.ts';
import { rss } from '#core/outputs/feed/rss.ts';
import { files } from '#site/paths.ts';
import { feedRows } from '#site/views/feed.ts';

export const getStaticPaths = () => files(feedRows);

export const GET: APIRoute<{ view: Feed }> = ({ props: { view } }) =>
	new Response(rss(view), { headers: { 'content-type': `${FEED_TYPES.rss}; charset=utf-8` } });
