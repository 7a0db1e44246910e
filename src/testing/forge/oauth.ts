// How somebody lets another site act for them: they agree on a page of the forge, and the site changes a code for a token.
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { World } from './world.ts';

export interface Application {
	clientId: string;
	clientSecret: string;
}

export interface Page {
	status: number;
	type: string;
	body: string;
}

export interface OAuth {
	/** Whose token it is. */
	holder(token: string): string | undefined;
	/** A token of somebody who has agreed before. */
	tokenOf(login: string): string;
	/** The answer where `url` is a page of this, not of the API. */
	page(request: IncomingMessage, url: URL, body: string): Page | undefined;
}

const HTML = 'text/html; charset=utf-8';
const FORM = 'application/x-www-form-urlencoded; charset=utf-8';

export function oauthFor(world: World, { clientId, clientSecret }: Application): OAuth {
	const [codes, tokens] = [new Map<string, string>(), new Map<string, string>()];
	const tokenOf = (login: string) => {
		const token = `gho_${randomUUID().replaceAll('-', '')}`;
		tokens.set(token, login);
		return token;
	};

	function consent(asked: URLSearchParams): Page {
		if (asked.get('client_id') !== clientId) return { status: 404, type: HTML, body: 'Not Found' };
		const links = Object.entries(world.people).map(([login, { name }]) => {
			const code = randomUUID();
			codes.set(code, login);
			const back = new URL(asked.get('redirect_uri') ?? '');
			back.searchParams.set('code', code);
			back.searchParams.set('state', asked.get('state') ?? '');
			return `<li><a href="${escaped(back.href)}">Authorize as ${escaped(name)}</a></li>`;
		});
		const body = `<!doctype html><html lang="en"><title>Authorize</title><h1>Authorize the school</h1>
<p>It asks for: ${escaped(asked.get('scope') ?? '')}</p><ul>${links.join('')}</ul></html>`;
		return { status: 200, type: HTML, body };
	}

	/** The token for a code, which is good once. In the form of a form, unless JSON is asked for. */
	function exchange(request: IncomingMessage, body: string): Page {
		const json = (request.headers['content-type'] ?? '').includes('json');
		const sent = new URLSearchParams(json ? JSON.parse(body) : body);
		const login = codes.get(sent.get('code') ?? '');
		codes.delete(sent.get('code') ?? '');
		const wrong = sent.get('client_id') !== clientId || sent.get('client_secret') !== clientSecret;
		const told: Record<string, string> = wrong
			? {
					error: 'incorrect_client_credentials',
					error_description: 'The client_id and/or client_secret passed are incorrect.',
				}
			: login === undefined
				? {
						error: 'bad_verification_code',
						error_description: 'The code passed is incorrect or expired.',
					}
				: { access_token: tokenOf(login), token_type: 'bearer', scope: 'public_repo' };
		return (request.headers.accept ?? '').includes('json')
			? { status: 200, type: 'application/json; charset=utf-8', body: JSON.stringify(told) }
			: { status: 200, type: FORM, body: String(new URLSearchParams(told)) };
	}

	return {
		holder: (token) => tokens.get(token),
		tokenOf,
		page(request, url, body) {
			if (url.pathname === '/login/oauth/authorize') return consent(url.searchParams);
			return url.pathname === '/login/oauth/access_token' ? exchange(request, body) : undefined;
		},
	};
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
