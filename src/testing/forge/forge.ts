// A forge for tests: the part of GitHub’s REST API and of its OAuth that the web editor, the snapshot of proposals and
// the record of reviews ask for, over a real bare repository. Statuses and messages are GitHub’s.
import { execFileSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { bareIn } from './git.ts';
import { type Application, oauthFor } from './oauth.ts';
import { serverOf } from './server.ts';
import type { Person, World } from './world.ts';

export interface ForgeOptions {
	/** The folder of a repository with a branch `main`; it is copied, and never written. */
	from: string;
	/** A folder that is not there yet, for the forge’s own bare copy. */
	folder: string;
	/** `owner/name`. */
	repository: string;
	/** Who has an account, by login. */
	people: Readonly<Record<string, Person>>;
	application?: Application;
	/** The moment it is; the real one, if nothing is said. */
	now?: () => Date;
}

export interface Forge {
	/** Where both the pages and the API are, without a slash at the end. */
	address: string;
	/** The bare repository. */
	folder: string;
	/** Runs git in it. */
	git(...words: string[]): string;
	/** Runs git in it, for what ends as it ends. */
	bytes(...words: string[]): Buffer;
	/** What `person` gets when they ask the API, as `[status, value]`. */
	ask(person: string | undefined, method: string, path: string, body?: unknown): Promise<[number, any]>;
	/** A token of `person`. */
	tokenOf(person: string): string;
	/** What workflows would have been told, the oldest first. */
	events: World['events'];
	/** Everything it was asked, with the status of its answer. */
	asked: readonly string[];
	close(): Promise<void>;
}

export async function openForge(options: ForgeOptions): Promise<Forge> {
	const { from, folder, repository, people, now = () => new Date() } = options;
	execFileSync('git', ['clone', '--quiet', '--bare', from, folder]);
	const [owner = '', name = ''] = repository.split('/');
	let ids = 0;
	const world: World = {
		bare: bareIn(folder),
		origin: { owner, name },
		people: { [owner]: { name: owner }, ...people },
		address: '',
		...{ forks: new Set(), pulls: [], comments: [], reviews: [], statuses: [], events: [] },
		now: () => now().toISOString().replace(/\.\d+/, ''),
		id: () => ++ids,
	};
	const oauth = oauthFor(world, options.application ?? { clientId: 'school', clientSecret: 'secret' });
	const asked: string[] = [];
	const server = serverOf(world, oauth, asked);
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	world.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		address: world.address,
		folder,
		git: (...words) => world.bare.git(words),
		bytes: (...words) => world.bare.bytes(words),
		tokenOf: oauth.tokenOf,
		async ask(person, method, path, body) {
			const response = await fetch(world.address + path, {
				method,
				headers: person === undefined ? {} : { authorization: `Bearer ${oauth.tokenOf(person)}` },
				...(body !== undefined && { body: JSON.stringify(body) }),
			});
			const text = await response.text();
			return [response.status, text === '' ? undefined : JSON.parse(text)];
		},
		events: world.events,
		asked,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			}),
	};
}
