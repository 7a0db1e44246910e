// A school that is edited on its own site: its repository lies on a forge, its site is built from there and served, and
// people log in through the function that comes with the project.
import { mkdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { layOut } from '#disk/git.ts';
import { auth } from '../../functions/auth.ts';
import { build, testFolder } from './built-site.ts';
import { type Forge, openForge } from './forge/forge.ts';
import type { Person } from './forge/world.ts';
import { repositoryIn } from './repository.ts';
import { type Host, serve } from './serve.ts';

export interface EditorSchool {
	forge: Forge;
	/** Where its home page is. */
	address: string;
	/** The folder of the content as it is at `ref`, laid out anew. */
	contentAt(ref: string): Promise<string>;
	/** Builds what is on main and serves it at the address; the folder of the finished site. */
	publish(): Promise<string>;
	close(): Promise<void>;
}

const REPOSITORY = 'guild/school';
const APPLICATION = { clientId: 'school', clientSecret: 'secret' };

/** Puts the school of `files` on a forge where `people` have accounts, and opens its site. */
export async function openEditorSchool(
	files: Readonly<Record<string, string>>,
	people: Readonly<Record<string, Person>>,
): Promise<EditorSchool> {
	const folder = testFolder('editor-');
	const open: { close(): Promise<void> }[] = [];
	const close = async () => {
		await Promise.all(open.map((one) => one.close()));
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		mkdirSync(join(folder, 'origin'));
		const { commit, git } = repositoryIn(join(folder, 'origin'));
		const inContent = Object.entries(files).map(([path, text]) => [`content/${path}`, text]);
		commit('Begin a school', Object.fromEntries(inContent));
		const bare = join(folder, 'forge.git');
		const forge = await openForge({
			...{ from: join(folder, 'origin'), folder: bare, repository: REPOSITORY },
			...{ people, application: APPLICATION },
		});
		open.push(forge);
		const login = await openLogin(forge.address);
		open.push(login);
		const site = `${files['site.yml']}`.replace(/^repository: .*$/m, setting(forge, login));
		commit('Let people log in', { 'content/site.yml': site });
		git('push', '--quiet', bare, 'main');

		let laid = 0;
		const contentAt = async (ref: string) => {
			const to = join(folder, `content-${++laid}`);
			if (!(await layOut(bare, ref, to))) throw new Error(`There is no ${ref}.`);
			return join(to, 'content');
		};
		const dist = join(folder, 'dist');
		const publish = async () => {
			await build({ content: await contentAt('main'), dist, cache: join(folder, 'cache') });
			return dist;
		};
		await publish();
		const host = await serve(dist, '/');
		open.push(host);
		login.allow(new URL(host.address).origin);
		return { forge, address: host.address, contentAt, publish, close };
	} catch (error) {
		await close();
		throw error;
	}
}

const setting = (forge: Forge, login: Host) => `repository: https://github.com/${REPOSITORY}
editor:
  login: github
  api: ${forge.address}
  handler: ${login.address}/api/auth`;

/** The project’s function for logins, on a host of functions. */
async function openLogin(forge: string): Promise<Host & { allow(origin: string): void }> {
	let allowed = '';
	const { clientId, clientSecret } = APPLICATION;
	const server: Server = createServer((request, response) => {
		const environment = {
			...{ GITHUB_CLIENT_ID: clientId, GITHUB_CLIENT_SECRET: clientSecret, GITHUB_HOST: forge },
			ALLOWED_ORIGINS: allowed,
		};
		const { cookie = '', host } = request.headers;
		auth(new Request(`http://${host}${request.url}`, { headers: { cookie } }), environment).then(
			async (given) => {
				response.writeHead(given.status, Object.fromEntries(given.headers));
				response.end(await given.text());
			},
			(error: unknown) => response.destroy(error as Error),
		);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		allow: (origin) => (allowed = origin),
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
