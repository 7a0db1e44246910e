// Which addresses a page may hold, and where the relative ones lead.
import type { RuleId } from '../problem.ts';

/** Why an address is refused. */
export interface Refusal {
	rule: RuleId;
	message: string;
}

export type Target =
	| { web: string }
	| { anchor: string }
	| { file: string; anchor?: string }
	| { site: string; anchor?: string };

const PICTURE = /^[^?#]*\.(?:png|jpg|webp|svg)$/;

/** Where a link from `from` leads; only the web, the school's own files and addresses, and this very page. */
export function linkTarget(url: string, from: string): Target | Refusal {
	const odd = oddSigns(url);
	if (odd) return odd;
	if (url.startsWith('#')) return { anchor: decoded(url.slice(1)) };
	if (/^https?:\/\//i.test(url)) return webTarget(url);
	if (url.startsWith('//')) return malformed('leaves out its protocol. Begin it with `https://`');
	const protocol = /^[a-z][a-z0-9+.-]*:/i.exec(url)?.[0];
	if (protocol === 'mailto:' || protocol === 'tel:')
		return {
			rule: 'privacy/contact',
			message:
				'This link holds a mail address or a phone number, which would stay in git for ever. Link to a page or a forum instead.',
		};
	if (protocol)
		return {
			rule: 'url/protocol',
			message: `A link may not begin with \`${protocol}\`. Use an address that begins with \`https://\`, or the path of a file of the school.`,
		};
	return fileTarget(url, from);
}

/** The picture that `url` names, as a path inside the content folder; only pictures of the same course or folder. */
export function pictureTarget(url: string, from: string): { file: string } | Refusal {
	const odd = oddSigns(url);
	if (odd) return odd;
	if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url))
		return {
			rule: 'url/remote-image',
			message:
				'A picture from elsewhere tells its host who reads this page. Put a copy into the folder `pictures` of the course, if its licence allows.',
		};
	if (!PICTURE.test(url))
		return {
			rule: 'url/asset-ext',
			message:
				'This is not a picture that a page can show. Use a file that ends in .svg, .png, .jpg or .webp, without anything after it.',
		};
	const file = resolve(from, url);
	if (file === undefined || homeOf(file) !== homeOf(from))
		return {
			rule: 'url/escape',
			message:
				'This picture lies outside the folder of its course. Put it into the folder `pictures` of the course.',
		};
	return { file };
}

// An address anywhere in the words, and a host that is all of them. `node.js` and `ASP.NET` are hosts too, and names first.
const SHOWN =
	/(?:https?:\/\/|\bwww\.)([^\s/?#:]+)|^([^\s/?#:@]+\.[a-z]{2,})\/|^([^\s/?#:@]+\.(?:com|org|edu|gov|mil))$/giu;

/** Why a link's text deceives: it shows one host, and leads to another. */
export function deceives(text: string, url: string): Refusal | undefined {
	const real = bare(hostOf(url) ?? '');
	const words = text
		.normalize('NFKC')
		.replace(/\p{Cf}/gu, '')
		.trim();
	for (const [address, ...hosts] of words.matchAll(SHOWN)) {
		const shown = bare(hosts.find((host) => host !== undefined) ?? '');
		if (shown === real || real.endsWith(`.${shown}`)) continue;
		if (!/^(?:https?:|www\.)/i.test(address) && PICTURE.test(words)) continue;
		return {
			rule: 'url/deceptive-text',
			message: `The text of this link shows \`${shown}\`, and it leads to \`${real}\`. Say in words where it leads.`,
		};
	}
	return undefined;
}

function webTarget(url: string): Target | Refusal {
	const authority = /^https?:\/\/([^/?#]*)/i.exec(url)?.[1] ?? '';
	if (authority.includes('@'))
		return {
			rule: 'url/userinfo',
			message:
				'This address has a user name before its host, as forged addresses do. Take out all up to the `@`.',
		};
	if (/[^\x00-\x7f]/.test(authority) || /(^|\.)xn--/i.test(authority))
		return {
			rule: 'url/idn',
			message:
				'The host of this address has letters that can pass for others. Link to a page of it on a host with plain letters.',
		};
	const [, host = '', port = '0'] = /^([a-z0-9-]+(?:\.[a-z0-9-]+)*)(?::(\d{1,5}))?$/i.exec(authority) ?? [];
	if (!isHost(host) || Number(port) > 65_535)
		return malformed('has a host that is none. Copy it again from the browser');
	return { web: url.replace(/^https?/i, (protocol) => protocol.toLowerCase()) };
}

function fileTarget(url: string, from: string): Target | Refusal {
	const [path = '', ...rest] = url.split('#');
	const anchor = rest.length ? { anchor: decoded(rest.join('#')) } : {};
	if (url.startsWith('/')) return { site: path, ...anchor };
	const file = resolve(from, path.replace(/\/$/, ''));
	if (file === undefined)
		return {
			rule: 'url/escape',
			message: `\`${path}\` leads out of the school’s folder. Link to a file of the school, or to its address on the web.`,
		};
	return { file, ...anchor };
}

function oddSigns(url: string): Refusal | undefined {
	if (/[\u0000-\u0020\u007f-\u009f\\]/.test(url))
		return malformed('has a space, a backslash or a control character in it. Copy it again from the browser');
	if (/%(?![0-9a-f]{2})/i.test(url))
		return malformed('has a `%` that begins no code. Write `%25` for the sign itself');
	try {
		decodeURIComponent(url);
	} catch {
		return malformed('has a `%` code that is no character. Copy it again from the browser');
	}
	return undefined;
}

const malformed = (what: string): Refusal => ({ rule: 'url/malformed', message: `This address ${what}.` });

/** `path` seen from the file `from`; undefined where it climbs out of the content folder. */
function resolve(from: string, path: string): string | undefined {
	const parts = from.split('/').slice(0, -1);
	for (const part of decoded(path).split('/')) {
		if (part === '' || part === '.') continue;
		if (part !== '..') parts.push(part);
		else if (parts.pop() === undefined) return undefined;
	}
	return parts.join('/');
}

// A course is a folder of its own, and its mails show its pictures; elsewhere the top folder is home.
function homeOf(file: string): string {
	return file
		.replace(/^mail\//, 'courses/')
		.split('/')
		.slice(0, /^(courses|mail)\//.test(file) ? 2 : 1)
		.join('/');
}

function hostOf(url: string): string | undefined {
	return /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1];
}

// Browsers take a host that ends in digits for a number, however it is written: `0x7f.1` leads to one's own machine.
function isHost(host: string): boolean {
	const last = host.split('.').at(-1) ?? '';
	return /^[a-z]/i.test(last) || /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.|$)){4}$/.test(host);
}

const bare = (host: string) => host.toLowerCase().replace(/^www\./, '');

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
