import type { APIRoute } from 'astro';
import type { Facts } from '#core/recognition/facts.ts';
import { files } from '#site/paths.ts';
import { factRows } from '#site/views/facts.ts';

export const getStaticPaths = () => files(factRows);

export const GET: APIRoute<{ view: Facts }> = ({ props: { view } }) => Response.json(view);
