import type { APIRoute } from 'astro';
import { files } from '#site/paths.ts';
import { sourceBytes, sourceDigest } from '#site/source.ts';
import { sourceRows, type WorkSource } from '#site/views/work-source.ts';

export const getStaticPaths = () => files((edition) => sourceRows(edition, sourceDigest));

export const GET: APIRoute<{ view: WorkSource }> = ({ props: { view } }) =>
	new Response(sourceBytes(view.file), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
