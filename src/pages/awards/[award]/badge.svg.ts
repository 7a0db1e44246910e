import type { APIRoute } from 'astro';
import { badgeSvg } from '#site/baked.ts';
import { files } from '#site/paths.ts';
import { sourceDigest } from '#site/source.ts';
import { type BakedBadge, bakedBadgeRows } from '#site/views/award-files.ts';

export const getStaticPaths = () => files((edition) => bakedBadgeRows(edition, sourceDigest));

export const GET: APIRoute<{ view: BakedBadge }> = ({ props }) => badgeSvg(props.view);
