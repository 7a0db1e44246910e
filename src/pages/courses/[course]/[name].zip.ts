import type { APIRoute } from 'astro';
import { type CourseCopy, courseCopy } from '#core/outputs/course-copy.ts';
import { files } from '#site/paths.ts';
import { sourceBytes, sourceDigest } from '#site/source.ts';
import { copyRows } from '#site/views/copy.ts';

export const getStaticPaths = () => files((edition) => copyRows(edition, sourceDigest));

export const GET: APIRoute<{ view: CourseCopy }> = ({ props: { view } }) =>
	new Response(courseCopy(view, sourceBytes), { headers: { 'content-type': 'application/zip' } });
