import type { APIRoute } from 'astro';
import { badgeDrawing } from '#core/outputs/badge-drawing.ts';
import type { Accent } from '#core/outputs/cover/palette.ts';
import { files } from '#site/paths.ts';
import { badgeDrawingRows } from '#site/views/cover.ts';

export const getStaticPaths = () => files(badgeDrawingRows);

export const GET: APIRoute<{ view: { id: string; accent: Accent } }> = ({ props: { view } }) =>
	new Response(badgeDrawing(view.id, view.accent), { headers: { 'content-type': 'image/svg+xml' } });
