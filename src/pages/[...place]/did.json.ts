import type { APIRoute } from 'astro';
import { files } from '#site/paths.ts';
import { json } from '#site/stated.ts';
import { didRows } from '#site/views/issuer-files.ts';

export const getStaticPaths = () => files(didRows);

export const GET: APIRoute<{ view: object }> = ({ props }) => json(props.view);
