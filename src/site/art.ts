import { type Art, artOf } from '#core/outputs/art.ts';
import { type Certificate, certificateDrawing } from '#core/outputs/certificate.ts';
import { png, typeOnDisk } from '#disk/draw.ts';
import { letters } from '#disk/outlines.ts';
import { words } from '#i18n/words.ts';
import type { ArtView } from './views/artwork.ts';

/** The artwork of `view`, as it is sent. */
export function artResponse(view: ArtView): Response {
	return new Response(drawn(view).svg, { headers: { 'content-type': 'image/svg+xml' } });
}

/** The picture of a certificate to share, as it is sent. */
export function certificateResponse({ art, ...certificate }: Certificate & { art: ArtView }): Response {
	const picture = png(certificateDrawing(certificate, drawn(art).svg, typeOnDisk()));
	return new Response(picture, { headers: { 'content-type': 'image/png' } });
}

function drawn({ facts, art, language }: ArtView): Art {
	return artOf(facts, art, words(language), letters);
}
