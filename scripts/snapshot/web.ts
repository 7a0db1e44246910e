// The API of a forge, asked politely: page after page, never for longer or for more than it is worth. Whatever goes wrong
// is one sentence; the token is sent to the forge alone, and never said.
import { CannotRun } from '../command.ts';

export interface Web {
	/** One answer. */
	json(path: string, query?: Query): Promise<unknown>;
	/** All items of a list, page after page; none where the forge does not know the list and that is `fine`. */
	all(path: string, query?: Query, fine?: 'fine'): Promise<unknown[]>;
	/** A file as it is; undefined where there is none. */
	text(path: string, query?: Query): Promise<string | undefined>;
}

export interface WebOptions {
	/** Where the API begins, such as `https://api.github.com`. */
	api: string;
	/** What is sent with every question: who asks, and in which form they want the answer. */
	headers: Record<string, string>;
	/** What the forge calls the length of a page. */
	length: Query;
	/** The name of the variable that the token was taken from, if there is one. */
	tokenName?: string | undefined;
}

type Query = Record<string, string | number>;

const MOST_PAGES = 20;
const MOST_BYTES = 16 * 2 ** 20;
const PATIENCE = 30_000;

/** The API that `options` describe. */
export function webOf({ api, headers, length, tokenName }: WebOptions): Web {
	const host = new URL(api).host;
	const asked = async (path: string, query: Query, accept?: string) => {
		const url = new URL(`${api.replace(/\/$/, '')}${path}`);
		for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
		return fetch(url, {
			headers: { ...headers, ...(accept && { accept }) },
			signal: AbortSignal.timeout(PATIENCE),
		}).catch((error: unknown) => {
			throw new CannotRun(`${host} cannot be reached (${causeOf(error)}).`);
		});
	};
	const json = async (path: string, query: Query = {}) => {
		const response = await asked(path, query);
		if (!response.ok) throw refusal(response, host, tokenName);
		try {
			return JSON.parse(await bodyOf(response, host)) as unknown;
		} catch (error) {
			if (error instanceof CannotRun) throw error;
			throw new CannotRun(`${host} answered with something that is no JSON.`);
		}
	};
	return {
		json,
		async all(path, query = {}, fine) {
			const items: unknown[] = [];
			const most = Number(Object.values(length)[0]);
			for (let page = 1; page <= MOST_PAGES; page += 1) {
				const found = await json(path, { ...query, ...length, page }).catch((error: unknown) => {
					if (fine && error instanceof NotFound) return [];
					throw error;
				});
				if (!Array.isArray(found)) throw new CannotRun(`${host} answered with something that is no list.`);
				items.push(...(found as unknown[]));
				if (found.length < most) break;
			}
			return items;
		},
		async text(path, query = {}) {
			const response = await asked(path, query, 'application/vnd.github.raw+json, text/plain');
			if (response.status === 404) return undefined;
			if (!response.ok) throw refusal(response, host, tokenName);
			return bodyOf(response, host);
		},
	};
}

class NotFound extends CannotRun {}

function refusal({ status, headers }: Response, host: string, tokenName: string | undefined): CannotRun {
	const waits = headers.get('retry-after') ?? undefined;
	const left = headers.get('x-ratelimit-remaining') ?? headers.get('ratelimit-remaining') ?? undefined;
	if (status === 429 || (status === 403 && (waits !== undefined || left === '0')))
		return new CannotRun(`${host} has answered enough for now. Ask again ${whenOf(headers)}.`);
	if (status === 404)
		return new NotFound(
			`${host} knows no such repository, or shows it to nobody who asks without a right to it.`,
		);
	if (status === 401 || status === 403)
		return new CannotRun(
			tokenName === undefined
				? `${host} wants a token. Name the variable that holds one with \`--token-env\`.`
				: `${host} does not accept the token in \`${tokenName}\`.`,
		);
	return new CannotRun(`${host} answered with the error ${status}.`);
}

// Seconds from now, or the moment itself in seconds of our age.
function whenOf(headers: Headers): string {
	const seconds = Number(headers.get('retry-after') ?? Number.NaN);
	if (Number.isFinite(seconds) && seconds < 86_400) return `in ${Math.ceil(seconds / 60)} min`;
	const moment = Number(headers.get('x-ratelimit-reset') ?? headers.get('ratelimit-reset') ?? Number.NaN);
	return Number.isFinite(moment) && moment > 0 && moment < 1e11
		? `after ${new Date(moment * 1000).toISOString().slice(11, 16)} UTC`
		: 'later';
}

async function bodyOf(response: Response, host: string): Promise<string> {
	const parts: Uint8Array[] = [];
	let bytes = 0;
	try {
		for await (const part of response.body ?? []) {
			bytes += part.length;
			if (bytes > MOST_BYTES) throw new CannotRun(`${host} answered with more than anybody can read.`);
			parts.push(part);
		}
	} catch (error) {
		if (error instanceof CannotRun) throw error;
		throw new CannotRun(`${host} broke off in the middle of its answer.`);
	}
	return Buffer.concat(parts).toString('utf8');
}

function causeOf(error: unknown): string {
	const { name, cause } = error as Error;
	if (name === 'TimeoutError') return 'it did not answer in time';
	return (cause as NodeJS.ErrnoException | undefined)?.code ?? 'no answer';
}
