// What somebody asks the forge, and how it answers.
import type { World } from './world.ts';

export interface Asked {
	world: World;
	/** The login of whoever asks; undefined for a stranger, who may read. */
	me: string | undefined;
	/** The parts of the path that the route names. */
	at: Readonly<Record<string, string>>;
	query: URLSearchParams;
	/** What was sent as JSON. */
	body: Readonly<Record<string, any>>;
	/** The form the answer is wanted in, such as `application/vnd.github.raw+json`. */
	accept: string;
}

/** An answer that is not simply 200 with JSON. */
export class Answer {
	readonly status: number;
	readonly value: unknown;
	constructor(status: number, value?: unknown) {
		this.status = status;
		this.value = value;
	}
}

/** Why the forge does not do it. */
export class Refusal extends Error {
	readonly status: number;
	readonly errors: readonly unknown[];
	constructor(status: number, message: string, errors: readonly unknown[] = []) {
		super(message);
		this.status = status;
		this.errors = errors;
	}
}

export const notFound = () => new Refusal(404, 'Not Found');

export interface Route {
	method: string;
	/** `:name` stands for one part of the path, `:name+` for the rest of it. */
	path: string;
	answer: (asked: Asked) => unknown;
}

type Answering = Route['answer'];

export const get = (path: string, answer: Answering): Route => ({ method: 'GET', path, answer });
export const post = (path: string, answer: Answering): Route => ({ method: 'POST', path, answer });
export const put = (path: string, answer: Answering): Route => ({ method: 'PUT', path, answer });
export const patch = (path: string, answer: Answering): Route => ({ method: 'PATCH', path, answer });
export const remove = (path: string, answer: Answering): Route => ({ method: 'DELETE', path, answer });

/** The first of `routes` that `method` and the decoded `path` fit, with the parts that it names. */
export function routeFor(
	routes: readonly Route[],
	method: string,
	path: string,
): [route: Route, at: Record<string, string>] | undefined {
	for (const route of routes) {
		const found = route.method === method && patternOf(route.path).exec(path);
		if (found) return [route, { ...found.groups }];
	}
	return undefined;
}

const patterns = new Map<string, RegExp>();

function patternOf(path: string): RegExp {
	const known = patterns.get(path);
	if (known) return known;
	const source = path.replace(/:(\w+)(\+?)/g, (_, name: string, rest: string) =>
		rest ? `(?<${name}>.+)` : `(?<${name}>[^/]+)`,
	);
	const pattern = new RegExp(`^${source}$`);
	patterns.set(path, pattern);
	return pattern;
}
