import { expect, test } from 'vitest';
import type { Forge } from './forge.ts';
import { sampleForge } from './sample-forge.ts';

const BACK = 'https://school.example/api/auth/callback';

/** Agrees as Oscar, and comes back with a code. */
async function agree({ address }: Forge): Promise<URL> {
	const asks = new URLSearchParams({
		client_id: 'school',
		redirect_uri: BACK,
		scope: 'public_repo',
		state: 's&t',
	});
	const page = await (await fetch(`${address}/login/oauth/authorize?${asks}`)).text();
	const [, link = ''] = /href="([^"]*)">Authorize as Oscar</.exec(page) ?? [];
	return new URL(link.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))));
}

const exchange = ({ address }: Forge, body: Record<string, string>, headers: Record<string, string> = {}) =>
	fetch(`${address}/login/oauth/access_token`, { method: 'POST', headers, body: new URLSearchParams(body) });

const JSON_PLEASE = { accept: 'application/json' };
const application = { client_id: 'school', client_secret: 'secret' };

test('somebody agrees, and the site gets a token for the code, once', async () => {
	const forge = await sampleForge();
	const back = await agree(forge);
	expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual([BACK, 's&t']);
	const code = back.searchParams.get('code') ?? '';
	const told = (await (await exchange(forge, { ...application, code }, JSON_PLEASE)).json()) as {
		access_token: string;
	};
	expect(told).toEqual({
		access_token: expect.stringMatching(/^gho_/),
		token_type: 'bearer',
		scope: 'public_repo',
	});
	const me = await fetch(`${forge.address}/user`, {
		headers: { authorization: `token ${told.access_token}` },
	});
	expect(await me.json()).toMatchObject({ login: 'oscar', name: 'Oscar', email: null });
	const again = await exchange(forge, { ...application, code }, JSON_PLEASE);
	expect(await again.json()).toEqual({
		error: 'bad_verification_code',
		error_description: 'The code passed is incorrect or expired.',
	});
});

test('a site without the right secret gets nothing, in the form of a form', async () => {
	const forge = await sampleForge();
	const code = (await agree(forge)).searchParams.get('code') ?? '';
	const refused = await exchange(forge, { ...application, client_secret: 'guessed', code });
	expect(Object.fromEntries(new URLSearchParams(await refused.text()))).toEqual({
		error: 'incorrect_client_credentials',
		error_description: 'The client_id and/or client_secret passed are incorrect.',
	});
});

test('a site that the forge does not know is not agreed to', async () => {
	const { address } = await sampleForge();
	expect((await fetch(`${address}/login/oauth/authorize?client_id=other`)).status).toBe(404);
});
