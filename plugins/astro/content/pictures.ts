// The pictures of a school, under the addresses that pages know them by. Only what the reader judged safe is in its list.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, join } from 'node:path';
import { assetBytes } from '#disk/asset.ts';
import { readPictures } from '#disk/read.ts';

/** Copies every picture of the content folder `folder` into the finished site `dist`, and says which. */
export function publishPictures(folder: string, dist: string): string[] {
	const paths = [...readPictures(folder).keys()];
	for (const path of paths) {
		mkdirSync(dirname(join(dist, path)), { recursive: true });
		writeFileSync(join(dist, path), assetBytes(folder, path));
	}
	return paths;
}

const TYPES: Record<string, string> = {
	svg: 'image/svg+xml',
	png: 'image/png',
	jpg: 'image/jpeg',
	webp: 'image/webp',
};

/** Answers requests for pictures of the content folder `folder` on a site below `base`. */
export function pictureServer(folder: string, base: string) {
	let paths: ReadonlySet<string> | undefined;
	const root = base.endsWith('/') ? base : `${base}/`;
	return {
		/** Looks again at the next request which pictures there are. */
		forget() {
			paths = undefined;
		},
		answer(request: Pick<IncomingMessage, 'url'>, response: ServerResponse, next: () => void) {
			const address = request.url?.replace(/[?#].*$/s, '') ?? '';
			const path = address.slice(root.length);
			const type = TYPES[path.slice(path.lastIndexOf('.') + 1)];
			if (!type || !address.startsWith(root)) return next();
			paths ??= new Set(readPictures(folder).keys());
			if (!paths.has(path)) return next();
			response.setHeader('content-type', type);
			response.setHeader('cache-control', 'no-cache');
			response.end(assetBytes(folder, path));
		},
	};
}
