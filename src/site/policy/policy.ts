// What pages may load and run: almost nothing, but for the web editor, which is a program of others.
import { hash } from 'node:crypto';

/** Where the web editor asks for files, and where pictures of its users come from. */
export interface EditorHosts {
	asked: readonly string[];
	pictures: readonly string[];
}

type Policy = Record<string, string>;

/** The one style that stands in pages themselves: the order of the layers, before any sheet can give another. */
export const LAYERS = '@layer reset, tokens, base, layout, prose, components, utilities;';

/** The policy of the site’s own pages; `frames` are hosts whose pages a reader may ask to see in them. */
export function pagePolicy(frames: readonly string[] = []): string {
	return told({
		...PAGES,
		'style-src': `'self' 'sha256-${hash('sha256', LAYERS, 'base64')}'`,
		...(frames.length > 0 && { 'frame-src': frames.join(' ') }),
	});
}

/** A policy as a page can carry it, for hosts that send none: of frames around it, only a host may speak. */
export function carried(policy: string): string {
	return policy.replace(/; frame-ancestors [^;]*/, '');
}

/**
 * The policy of the web editor, which makes a program of its settings and writes its styles as it goes. It allows all
 * that other pages may do, so that a host which sends it with them as well takes nothing from them.
 */
export function editorPolicy({ asked, pictures }: EditorHosts, frames: readonly string[] = []): string {
	return told({
		...PAGES,
		'script-src': "'self' 'unsafe-eval' 'wasm-unsafe-eval'",
		'style-src': "'self' 'unsafe-inline'",
		'img-src': ["'self' data: blob:", ...pictures].join(' '),
		'connect-src': ["'self' blob:", ...asked].join(' '),
		'frame-src': ["'self'", ...frames].join(' '),
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
