import type { APIRoute } from 'astro';
import { asCommitted } from '#site/baked.ts';
import { files } from '#site/paths.ts';
import { type AsCommitted, statusRows } from '#site/views/award-files.ts';

export const getStaticPaths = () => files(statusRows);

export const GET: APIRoute<{ view: AsCommitted }> = ({ props }) =>
	asCommitted(props.view, 'application/json');
