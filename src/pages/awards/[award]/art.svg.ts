import type { APIRoute } from 'astro';
import { artResponse } from '#site/art.ts';
import { files } from '#site/paths.ts';
import { type ArtView, artRows } from '#site/views/artwork.ts';

export const getStaticPaths = () => files(artRows);

export const GET: APIRoute<{ view: ArtView }> = ({ props }) => artResponse(props.view);
