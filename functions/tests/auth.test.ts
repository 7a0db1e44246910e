import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import handler, { auth, config, type Environment } from '../auth.ts';

/** A forge that knows one code, remembers what it was asked, and can be told to break off. */
let github: Server;
let asked: { path: string | undefined; body: Record<string, string> }[];
let environment: Environment;

beforeAll(async () => {
	github = createServer(async (request, response) => {
		const chunks: Buffer[] = [];
		for await (const chunk of request) chunks.push(chunk as Buffer);
		const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>;
		asked.push({ path: request.url, body });
		if (body['code'] === 'broken') return void request.socket.destroy();
		const known = body['code'] === 'good' && body['client_secret'] === 'secret';
		const answer = known
			? { access_token: 'gho_</script>', token_type: 'bearer', scope: 'public_repo' }
			: { error: 'bad_verification_code', error_description: 'The code passed is incorrect or expired.' };
		response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
	}).listen(0, '127.0.0.1');
	await once(github, 'listening');
	environment = {
		GITHUB_CLIENT_ID: 'id',
		GITHUB_CLIENT_SECRET: 'secret',
		GITHUB_HOST: `http://127.0.0.1:${(github.address() as AddressInfo).port}`,
		ALLOWED_ORIGINS: 'https://other.example, not an origin',
	};
});
afterAll(() => github.close());

const SITE = 'https://school.example';
const ask = (path: string, cookie = '', said: Environment = environment) =>
	auth(new Request(`${SITE}${path}`, { headers: { cookie } }), said);

/** Begins a login: where GitHub is asked, and the cookie that comes back with it. */
async function begin(path = '/api/auth?provider=github&site_id=school.example&scope=public_repo') {
	const response = await ask(path);
	const cookie = response.headers.get('set-cookie') ?? '';
	const to = new URL(response.headers.get('location') ?? '');
	return {
		response,
		to,
		cookie,
		state: to.searchParams.get('state') ?? '',
		pair: cookie.split(';')[0] ?? '',
	};
}

async function arrive(code: string) {
	asked = [];
	const { state, pair } = await begin();
	return ask(`/api/auth/callback?code=${code}&state=${state}`, `a=b; ${pair}`);
}

/** Runs the program of the page in a window opened from `origin`, and says what that window is told. */
function opened(html: string, origin: string) {
	const told: [message: string, to: string][] = [];
	const opener = { postMessage: (message: string, to: string) => told.push([message, to]) };
	const listeners: ((event: object) => void)[] = [];
	const [, program = ''] = /<script nonce="[\w-]{43}">(.*)<\/script>/s.exec(html) ?? [];
	runInNewContext(program, {
		opener,
		addEventListener: (_: string, listener: (event: object) => void) => listeners.push(listener),
	});
	const say = (source: unknown, data: string) => {
		for (const listener of listeners) listener({ source, origin, data });
	};
	return { told, opener, say };
}

const GIVEN = 'authorization:github:success:{"token":"gho_</script>","provider":"github"}';

test('a login begins at GitHub, with a word that only this browser knows', async () => {
	const { response, to, cookie, state } = await begin();
	expect(response.status).toBe(302);
	expect(to.href).toBe(
		`${environment.GITHUB_HOST}/login/oauth/authorize?client_id=id&redirect_uri=https%3A%2F%2Fschool.example%2Fapi%2Fauth%2Fcallback&scope=public_repo&state=${state}`,
	);
	expect(state).toMatch(/^[\w-]{43}$/);
	expect(cookie).toBe(`__Host-peerhood-login=${state}; Path=/; Max-Age=600; HttpOnly; Secure; SameSite=Lax`);
	expect((await begin()).state).not.toBe(state);
});

test.each([
	['/api/auth?scope=repo', 'repo'],
	['/api/auth?scope=admin:org', 'public_repo'],
	['/api/auth', 'public_repo'],
])('%s asks for no more than it may: %s', async (path, scope) => {
	expect((await begin(path)).to.searchParams.get('scope')).toBe(scope);
});

test('the token is given to the window of the school that opened the login', async () => {
	const response = await arrive('good');
	expect(asked).toEqual([
		{
			path: '/login/oauth/access_token',
			body: {
				client_id: 'id',
				client_secret: 'secret',
				code: 'good',
				redirect_uri: 'https://school.example/api/auth/callback',
			},
		},
	]);
	const { told, opener, say } = opened(await response.text(), SITE);
	expect(told).toEqual([
		['authorizing:github', SITE],
		['authorizing:github', 'https://other.example'],
	]);
	say(opener, 'authorizing:github');
	expect(told.slice(2)).toEqual([[GIVEN, SITE]]);
});

test('the page with the token runs its one program, is kept nowhere and ends the login', async () => {
	const { headers, status } = await arrive('good');
	const { 'content-security-policy': policy, ...others } = Object.fromEntries(headers);
	expect(status).toBe(200);
	expect(policy).toMatch(
		/^default-src 'none'; script-src 'nonce-[\w-]{43}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'$/,
	);
	expect(others).toEqual({
		'cache-control': 'no-store',
		'content-type': 'text/html; charset=utf-8',
		'referrer-policy': 'no-referrer',
		'set-cookie': '__Host-peerhood-login=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Lax',
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
	});
});

test('a window of another site is told nothing, whatever it says', async () => {
	const { told, opener, say } = opened(await (await arrive('good')).text(), 'https://evil.example');
	say(opener, 'authorizing:github');
	expect(told.map(([message]) => message)).toEqual(['authorizing:github', 'authorizing:github']);
});

test('a frame of the school that did not open the login is told nothing', async () => {
	const { told, say } = opened(await (await arrive('good')).text(), SITE);
	say({}, 'authorizing:github');
	say(null, 'authorizing:github');
	expect(told.length).toBe(2);
});

test.each([
	['without the cookie', ({ state }: { state: string }) => [state, '']],
	['with an empty one', () => ['', '__Host-peerhood-login=']],
	['with the word of somebody else', ({ pair }: { pair: string }) => ['a'.repeat(43), pair]],
	['with a part of the word', ({ state, pair }: { state: string; pair: string }) => [state.slice(1), pair]],
])('a callback %s is refused, and GitHub is not asked', async (_, told) => {
	asked = [];
	const [state, cookie] = told(await begin());
	const response = await ask(`/api/auth/callback?code=good&state=${state}`, cookie);
	expect([response.status, await response.text(), asked]).toEqual([
		403,
		'This login was not begun here, or too long ago. Close this window and log in again.\n',
		[],
	]);
});

test.each([
	['spent', 'The code passed is incorrect or expired.'],
	['broken', 'GitHub does not answer. Try again in a while.'],
	['', 'GitHub gave no permission.'],
])('a code that is refused is said to the editor: “%s”', async (code, message) => {
	const { told, opener, say } = opened(await (await arrive(code)).text(), SITE);
	say(opener, 'authorizing:github');
	expect(told.at(-1)).toEqual([`authorization:github:error:${JSON.stringify({ message })}`, SITE]);
});

test('whoever does not agree at GitHub is told so in the editor', async () => {
	const { state, pair } = await begin();
	const path = `/api/auth/callback?error=access_denied&error_description=No.&state=${state}`;
	const { told, opener, say } = opened(await (await ask(path, pair)).text(), SITE);
	say(opener, 'authorizing:github');
	expect(told.at(-1)).toEqual(['authorization:github:error:{"message":"No."}', SITE]);
});

test('without its secrets it says what is missing', async () => {
	const response = await ask('/api/auth', '', { ...environment, GITHUB_CLIENT_SECRET: '' });
	expect([response.status, await response.text()]).toEqual([
		501,
		'Login is not set up: GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET are missing.\n',
	]);
});

test('other addresses and other methods are not answered', async () => {
	expect((await ask('/api/auth/refresh')).status).toBe(404);
	const post = new Request(`${SITE}/api/auth`, { method: 'POST' });
	expect((await auth(post, environment)).status).toBe(405);
});

test('Netlify runs it at both addresses, with the variables of its environment', async () => {
	expect(config.path).toEqual(['/api/auth', '/api/auth/callback']);
	const response = await handler(new Request(`${SITE}/api/auth`));
	expect(response.status).toBe(501);
});
