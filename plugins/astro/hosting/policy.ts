// What pages may load and run: almost nothing, but for the web editor, which is a program of others.
import { hash } from 'node:crypto';

/** Where the web editor asks for files, and where pictures of its users come from. */
export interface EditorHosts {
	asked: readonly string[];
	pictures: readonly string[];
}

type Policy = Record<string, string>;

/** The policy of the site’s own pages; `page` is any of them, for the digest of the one style that stands in all. */
export function pagePolicy(page: string): string {
	const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
	return told({ ...PAGES, 'style-src': `'self' 'sha256-${hash('sha256', style, 'base64')}'` });
}

/**
 * The policy of the web editor, which makes a program of its settings and writes its styles as it goes. It allows all
 * that other pages may do, so that a host which sends it with them as well takes nothing from them.
 */
export function editorPolicy({ asked, pictures }: EditorHosts): string {
	return told({
		...PAGES,
		'script-src': "'self' 'unsafe-eval' 'wasm-unsafe-eval'",
		'style-src': "'self' 'unsafe-inline'",
		'img-src': ["'self' data: blob:", ...pictures].join(' '),
		'connect-src': ["'self' blob:", ...asked].join(' '),
		'frame-src': "'self'",
	});
}

const PAGES: Policy = {
	'default-src': "'self'",
	// The search is a program in WebAssembly.
	'script-src': "'self' 'wasm-unsafe-eval'",
	'style-src': "'self'",
	'img-src': "'self' data:",
	'font-src': "'self'",
	'connect-src': "'self'",
	'worker-src': "'self' blob:",
	'frame-src': "'none'",
	'object-src': "'none'",
	'base-uri': "'self'",
	'form-action': "'self' https:",
	'frame-ancestors': "'none'",
};

const told = (policy: Policy) =>
	Object.entries(policy)
		.map(([name, value]) => `${name} ${value}`)
		.join('; ');
