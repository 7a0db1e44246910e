import type { APIRoute } from 'astro';
import { asCommitted } from '#site/baked.ts';
import { files } from '#site/paths.ts';
import { type AsCommitted, credentialRows } from '#site/views/award-files.ts';

export const getStaticPaths = () => files((edition) => credentialRows(edition, 'jwt'));

export const GET: APIRoute<{ view: AsCommitted }> = ({ props }) => asCommitted(props.view, 'text/plain');
