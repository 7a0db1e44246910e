import type { APIRoute } from 'astro';
import { files } from '#site/paths.ts';
import { type CourseFile, courseFiles } from '#site/views/progress.ts';

export const getStaticPaths = () => files(courseFiles);

export const GET: APIRoute<{ view: Record<string, CourseFile> }> = ({ props: { view } }) =>
	Response.json(view);
