import type { APIRoute } from 'astro';
import { files } from '#site/paths.ts';
import { stated } from '#site/stated.ts';
import { badgeStatementRows, type Stated } from '#site/views/issuer-files.ts';

export const getStaticPaths = () => files(badgeStatementRows);

export const GET: APIRoute<{ view: Stated }> = ({ props }) => stated(props.view);
