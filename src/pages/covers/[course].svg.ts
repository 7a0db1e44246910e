import type { APIRoute } from 'astro';
import { cover, type Motif } from '#core/outputs/cover.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import { coverRows } from '#site/views/cover.ts';
import { files } from '#site/paths.ts';

export const getStaticPaths = () => files(coverRows);

export const GET: APIRoute<{ view: { id: string; motif: Motif; accent: Accent } }> = ({ props: { view } }) =>
	new Response(cover(view.id, view.motif, view.accent), { headers: { 'content-type': 'image/svg+xml' } });
