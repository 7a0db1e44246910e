import { type Share, shareDrawing } from '#core/outputs/share.ts';
import { png, typeOnDisk } from '#disk/draw.ts';

/** The picture of `share`, as it is sent. */
export function shareResponse(share: Share): Response {
	return new Response(png(shareDrawing(share, typeOnDisk())), { headers: { 'content-type': 'image/png' } });
}
