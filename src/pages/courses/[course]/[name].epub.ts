import type { APIRoute } from 'astro';
import { epub } from '#core/outputs/epub.ts';
import { files } from '#site/paths.ts';
import { sourceBytes, sourceDigest } from '#site/source.ts';
import { bookRows, type BookView } from '#site/views/book.ts';

export const getStaticPaths = () => files((edition) => bookRows(edition, sourceDigest));

export const GET: APIRoute<{ view: BookView }> = ({ props: { view } }) =>
	new Response(epub(view.book, sourceBytes), { headers: { 'content-type': 'application/epub+zip' } });
