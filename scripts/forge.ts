// What commands ask of the forge, in its own API. Answers are data from elsewhere: whoever asks judges them by schema.
import type { z } from 'zod';
import { CannotRun } from './command.ts';

export interface Forge {
	/** The answer to a question below `/repos/<owner>/<name>`; it is judged by `schema`. */
	ask<T>(schema: z.ZodType<T>, method: 'GET' | 'POST' | 'PATCH', path: string, body?: object): Promise<T>;
	/** `owner/name`. */
	repository: string;
	/** What git needs in its environment to read and write there. */
	environment: Record<string, string>;
}

/** The forge that workflows run on: its address and its repository come from the environment, the token as well. */
export function forge(env: NodeJS.ProcessEnv = process.env): Forge {
	const token = env['FORGE_TOKEN'];
	const repository = env['GITHUB_REPOSITORY'] ?? '';
	const api = env['GITHUB_API_URL'] ?? 'https://api.github.com';
	if (!token) throw new CannotRun('There is no token. Give one in the variable `FORGE_TOKEN`.');
	if (!/^[\w.-]+\/[\w.-]+$/.test(repository))
		throw new CannotRun('The repository is not known. Name it in the variable `GITHUB_REPOSITORY`.');
	return {
		repository,
		environment: credentials(env['GITHUB_SERVER_URL'] ?? 'https://github.com', token),
		async ask(schema, method, path, body) {
			const what = `${method} ${path.replace(/\?.*/, '')}`;
			const response = await fetch(`${api}/repos/${repository}${path}`, {
				method,
				headers: {
					accept: 'application/vnd.github+json',
					authorization: `Bearer ${token}`,
					'x-github-api-version': '2022-11-28',
				},
				...(body && { body: JSON.stringify(body) }),
				signal: AbortSignal.timeout(30_000),
			}).catch(() => {
				throw new CannotRun(`The forge does not answer (${what}). Try again later.`);
			});
			if (!response.ok) throw new CannotRun(`The forge refuses (${what}: ${response.status}).`);
			const { data, success } = schema.safeParse(await response.json().catch(() => undefined));
			if (!success) throw new CannotRun(`The forge gives an answer that nobody expected (${what}).`);
			return data;
		},
	};
}

// Not as a word of a command, where every program on the machine could read it.
function credentials(server: string, token: string): Record<string, string> {
	return {
		GIT_CONFIG_COUNT: '1',
		GIT_CONFIG_KEY_0: `http.${server}/.extraHeader`,
		GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
		GIT_TERMINAL_PROMPT: '0',
	};
}
