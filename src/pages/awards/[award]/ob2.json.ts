import type { APIRoute } from 'astro';
import { files } from '#site/paths.ts';
import { json } from '#site/stated.ts';
import { assertionRows } from '#site/views/issuer-files.ts';

export const getStaticPaths = () => files(assertionRows);

export const GET: APIRoute<{ view: object }> = ({ props }) => json(props.view);
