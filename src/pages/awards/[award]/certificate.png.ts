import type { APIRoute } from 'astro';
import type { Certificate } from '#core/outputs/certificate.ts';
import { certificateResponse } from '#site/art.ts';
import { files } from '#site/paths.ts';
import { type ArtView, certificatePictureRows } from '#site/views/artwork.ts';

export const getStaticPaths = () => files(certificatePictureRows);

export const GET: APIRoute<{ view: Certificate & { art: ArtView } }> = ({ props }) =>
	certificateResponse(props.view);
