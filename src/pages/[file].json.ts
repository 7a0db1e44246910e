import type { APIRoute } from 'astro';
import { files } from '#site/paths.ts';
import { json } from '#site/stated.ts';
import { issuerRows } from '#site/views/issuer-files.ts';

export const getStaticPaths = () => files(issuerRows);

export const GET: APIRoute<{ view: object }> = ({ props }) => json(props.view);
