// A host for a finished site, which sends what the site asks hosts to send. It packs what it sends and says how long
// to keep it, as hosts do, so that what is measured here is true there.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Host {
	/** Where the home page is. */
	address: string;
	close(): Promise<void>;
}

const TYPES: Record<string, string> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.webmanifest': 'application/manifest+json',
	'.xml': 'application/xml',
	'.ics': 'text/calendar; charset=utf-8',
	'.txt': 'text/plain; charset=utf-8',
	'.jwt': 'text/plain; charset=utf-8',
	'.csv': 'text/csv; charset=utf-8',
	'.yml': 'text/yaml; charset=utf-8',
	'.wasm': 'application/wasm',
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.woff2': 'font/woff2',
};

const packed = (type: string) => /^text\/|\+xml|\/xml|json/.test(type);

/** Serves the finished site in the folder `dist` below `base`. */
export async function serve(dist: string, base: string): Promise<Host> {
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const file = pathname.startsWith(base) && fileAt(dist, decodeURIComponent(pathname.slice(base.length)));
		const type = TYPES[extname(file || '404.html')] ?? 'application/octet-stream';
		const body = readFileSync(file || join(dist, '404.html'));
		const packs = packed(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
		response.writeHead(file ? 200 : 404, {
			// As Netlify does: asked for anew each time.
			'cache-control': 'public, max-age=0, must-revalidate',
			...headersFor(readFileSync(join(dist, '_headers'), 'utf8'), pathname),
			'content-type': type,
			...(packed(type) && { vary: 'accept-encoding' }),
			...(packs && { 'content-encoding': 'gzip' }),
		});
		response.end(packs ? gzipSync(body) : body);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
	const server = createServer();
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	await new Promise((done) => server.close(done));
	return port;
}

// No redirect mends an address without its last slash: links must be right.
function fileAt(dist: string, path: string): string | undefined {
	const file = join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
	return file.startsWith(dist) && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * The fields that `_headers` asks for with a file at `pathname`: those of every row that fits it. What several rows say
 * is sent with commas, as Cloudflare does it, or as the last one says it, as Netlify does.
 */
export function headersFor(
	asked: string,
	pathname: string,
	host: 'netlify' | 'cloudflare' = 'cloudflare',
): Record<string, string> {
	const fields: Record<string, string> = {};
	let fits = false;
	for (const line of asked.split('\n')) {
		const [, name, value] = /^\s+([\w-]+): (.*)$/.exec(line) ?? [];
		if (name === undefined || value === undefined) fits = rowFits(line, pathname);
		else if (fits) {
			const before = host === 'cloudflare' ? fields[name.toLowerCase()] : undefined;
			fields[name.toLowerCase()] = before === undefined ? value : `${before}, ${value}`;
		}
	}
	return fields;
}

// A `*` stands for the rest, and `:name` for a part.
function rowFits(row: string, pathname: string): boolean {
	if (row.endsWith('*')) return pathname.startsWith(row.slice(0, -1));
	const parts = pathname.split('/');
	const asked = row.split('/');
	return (
		asked.length === parts.length && asked.every((part, at) => part.startsWith(':') || part === parts[at])
	);
}
