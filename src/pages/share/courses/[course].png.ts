import type { APIRoute } from 'astro';
import type { Share } from '#core/outputs/share.ts';
import { files } from '#site/paths.ts';
import { shareResponse } from '#site/share.ts';
import { courseShareRows } from '#site/views/share.ts';

export const getStaticPaths = () => files(courseShareRows);

export const GET: APIRoute<{ view: Share }> = ({ props }) => shareResponse(props.view);
