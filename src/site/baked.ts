import { badgeDrawing } from '#core/outputs/badge-drawing.ts';
import { bakePng } from '#core/outputs/bake/png.ts';
import { bakeSvg } from '#core/outputs/bake/svg.ts';
import { png } from '#disk/draw.ts';
import { sourceBytes } from './source.ts';
import type { AsCommitted, BakedBadge } from './views/award-files.ts';

/** A file of the school as it was committed. */
export function asCommitted({ path }: AsCommitted, type: string): Response {
	return new Response(sourceBytes(path), { headers: { 'content-type': type } });
}

/** A badge as a picture with its credential in it. */
export function badgePng({ credential, assertion, picture }: BakedBadge): Response {
	const baked = bakePng(png(drawingOf(picture), WIDTH), {
		openbadgecredential: textOf(credential),
		...(assertion && { openbadges: assertion }),
	});
	return new Response(baked, { headers: { 'content-type': 'image/png' } });
}

/** The same as a drawing. */
export function badgeSvg({ credential, picture }: BakedBadge): Response {
	const baked = bakeSvg(drawingOf(picture), textOf(credential));
	return new Response(baked, { headers: { 'content-type': 'image/svg+xml' } });
}

/** Sharp wherever backpacks show it, and light enough for all of them. */
const WIDTH = 512;

const textOf = ({ path }: AsCommitted) => new TextDecoder().decode(sourceBytes(path));

const drawingOf = (picture: BakedBadge['picture']) =>
	'path' in picture ? textOf(picture) : badgeDrawing(picture.id, picture.accent);
