// Login for the web editor with GitHub, which gives out tokens only to somebody who keeps a secret: this function does.
// It asks for nothing but a `Request` and gives a `Response`, so any host of functions can run it; the handbook says how.

/** What the host of the function is told, as variables of its environment. */
export interface Environment {
	GITHUB_CLIENT_ID?: string | undefined;
	GITHUB_CLIENT_SECRET?: string | undefined;
	/** Where GitHub is, if it is one of one’s own. */
	GITHUB_HOST?: string | undefined;
	/** Sites whose editor may log in here, with commas; the site that the function is a part of always may. */
	ALLOWED_ORIGINS?: string | undefined;
}

/** Where Netlify answers with it. */
export const config = { path: ['/api/auth', '/api/auth/callback'] };

export default (request: Request): Promise<Response> => auth(request, process.env as Environment);

/** Answers the editor’s login: `/api/auth` leads to GitHub, and GitHub leads back to `/api/auth/callback`. */
export async function auth(request: Request, environment: Environment): Promise<Response> {
	const url = new URL(request.url);
	if (request.method !== 'GET') return told(405, 'Only GET is answered here.');
	if (!environment.GITHUB_CLIENT_ID || !environment.GITHUB_CLIENT_SECRET)
		return told(501, 'Login is not set up: GITHUB_CLIENT_ID and GITHUB_CLIENT_SECRET are missing.');
	if (url.pathname === '/api/auth') return leave(url, environment);
	if (url.pathname === '/api/auth/callback') return arrive(request, url, environment);
	return told(404, 'There is nothing here.');
}

/** `__Host-`: no other site of the same domain can set it. */
const COOKIE = '__Host-peerhood-login';

const SCOPES = ['public_repo', 'repo'];

function leave(url: URL, { GITHUB_CLIENT_ID = '', GITHUB_HOST }: Environment): Response {
	const state = randomWord();
	const asked = url.searchParams.get('scope') ?? '';
	const to = new URL('/login/oauth/authorize', GITHUB_HOST || GITHUB);
	to.search = new URLSearchParams({
		client_id: GITHUB_CLIENT_ID,
		redirect_uri: `${url.origin}/api/auth/callback`,
		scope: SCOPES.includes(asked) ? asked : 'public_repo',
		state,
	}).toString();
	return new Response(null, {
		status: 302,
		headers: { ...ALWAYS, location: to.href, 'set-cookie': cookie(state, 600) },
	});
}

async function arrive(request: Request, url: URL, environment: Environment): Promise<Response> {
	const said = url.searchParams.get('state') ?? '';
	const kept = cookieOf(request) ?? '';
	if (kept === '' || !same(said, kept))
		return told(403, 'This login was not begun here, or too long ago. Close this window and log in again.');
	const others = (environment.ALLOWED_ORIGINS ?? '').split(',').flatMap((one) => URL.parse(one.trim()) ?? []);
	const token = await tokenFor(url, environment);
	const message =
		'error' in token
			? `authorization:github:error:${JSON.stringify({ message: token.error })}`
			: `authorization:github:success:${JSON.stringify({ token: token.token, provider: 'github' })}`;
	return handOver(message, [url.origin, ...others.map(({ origin }) => origin)]);
}

const GITHUB = 'https://github.com';

/** The token that GitHub gives for the code in `url`, or why it does not. */
async function tokenFor(
	url: URL,
	{ GITHUB_CLIENT_ID, GITHUB_CLIENT_SECRET, GITHUB_HOST }: Environment,
): Promise<{ token: string } | { error: string }> {
	const code = url.searchParams.get('code');
	if (!code)
		return { error: textOf(url.searchParams.get('error_description'), 'GitHub gave no permission.') };
	try {
		const response = await fetch(new URL('/login/oauth/access_token', GITHUB_HOST || GITHUB), {
			method: 'POST',
			headers: { accept: 'application/json', 'content-type': 'application/json' },
			body: JSON.stringify({
				client_id: GITHUB_CLIENT_ID,
				client_secret: GITHUB_CLIENT_SECRET,
				code,
				redirect_uri: `${url.origin}/api/auth/callback`,
			}),
			redirect: 'error',
			signal: AbortSignal.timeout(10_000),
		});
		const said = (await response.json()) as { access_token?: unknown; error_description?: unknown };
		if (typeof said.access_token === 'string') return { token: said.access_token };
		return { error: textOf(said.error_description, 'GitHub gave no token.') };
	} catch {
		return { error: 'GitHub does not answer. Try again in a while.' };
	}
}

const textOf = (said: unknown, otherwise: string) =>
	typeof said === 'string' && said !== '' ? said.slice(0, 300) : otherwise;

/** A page that gives `message` to the window which opened it, if that is one of `origins`, and to nobody else. */
function handOver(message: string, origins: readonly string[]): Response {
	const nonce = randomWord();
	const page = `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8" />
		<title>Login</title>
		<script nonce="${nonce}">
			const message = ${inScript(message)};
			const origins = ${inScript(origins)};
			addEventListener('message', ({ source, origin, data }) => {
				if (source && source === opener && origins.includes(origin) && data === 'authorizing:github')
					opener.postMessage(message, origin);
			});
			for (const origin of origins) opener?.postMessage('authorizing:github', origin);
		</script>
	</head>
	<body>
		<p>The editor takes over. This window closes by itself; if it does not, close it and log in again.</p>
	</body>
</html>
`;
	return new Response(page, {
		headers: {
			...ALWAYS,
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
			'set-cookie': cookie('', 0),
		},
	});
}

/** What is never kept, never shown in a frame and never told to the next page. */
const ALWAYS = {
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
};

const told = (status: number, text: string) =>
	new Response(`${text}\n`, { status, headers: { ...ALWAYS, 'content-type': 'text/plain; charset=utf-8' } });

const cookie = (value: string, seconds: number) =>
	`${COOKIE}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; Secure; SameSite=Lax`;

function cookieOf(request: Request): string | undefined {
	const all = (request.headers.get('cookie') ?? '').split(/;\s*/);
	return all.find((one) => one.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
}

// JSON is a value in a program too, but for the signs with which HTML ends a script and old browsers a line.
const inScript = (value: unknown) =>
	JSON.stringify(value).replace(
		/[<>\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);

function randomWord(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(32));
	return btoa(String.fromCharCode(...bytes)).replace(
		/[+/=]/g,
		(sign) => ({ '+': '-', '/': '_' })[sign] ?? '',
	);
}

// Takes as long whatever sign differs, so that nobody can guess one sign after the other.
function same(a: string, b: string): boolean {
	let difference = a.length ^ b.length;
	for (let i = 0; i < a.length && i < b.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i);
	return difference === 0;
}
