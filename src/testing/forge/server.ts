// The forge on the network: finds the route, says who asks, cuts long lists into pages.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { branches } from './branches.ts';
import { comparison } from './comparison.ts';
import { comments } from './comments.ts';
import { contents } from './contents.ts';
import { labels } from './labels.ts';
import { reviews } from './reviews.ts';
import { statuses } from './statuses.ts';
import type { OAuth } from './oauth.ts';
import { objects } from './objects.ts';
import { people } from './people.ts';
import { proposals } from './proposals.ts';
import { repositories } from './repositories.ts';
import { Answer, notFound, Refusal, type Route, routeFor } from './route.ts';
import type { World } from './world.ts';

const ROUTES: readonly Route[] = [
	...people,
	...repositories,
	...branches,
	...objects,
	...contents,
	...comparison,
	...proposals,
	...comments,
	...reviews,
	...labels,
	...statuses,
];

/** What lets pages of other sites ask from a browser. */
const FOR_BROWSERS = {
	'access-control-allow-origin': '*',
	'access-control-allow-headers': 'Authorization, Content-Type, Accept, If-None-Match, X-GitHub-Api-Version',
	'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
	'access-control-expose-headers': 'ETag, Link',
};

/** A server of the forge, which writes down what it was asked in `asked`. */
export function serverOf(world: World, oauth: OAuth, asked: string[]) {
	return createServer((request, response) => {
		answerTo(request, world, oauth).then(
			(given) => {
				asked.push(`${request.method} ${request.url} ${given.status}`);
				send(response, given);
			},
			(error: unknown) => response.destroy(error as Error),
		);
	});
}

interface Given {
	status: number;
	headers: Record<string, string>;
	body: string | Buffer;
}

async function answerTo(request: IncomingMessage, world: World, oauth: OAuth): Promise<Given> {
	const url = new URL(request.url ?? '/', world.address);
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	const sent = Buffer.concat(chunks).toString();
	if (request.method === 'OPTIONS') return { status: 204, headers: {}, body: '' };
	const page = oauth.page(request, url, sent);
	if (page) return { status: page.status, headers: { 'content-type': page.type }, body: page.body };
	try {
		return given(answer(request, url, sent, world, oauth), request, url);
	} catch (error) {
		// What git did not expect is a mistake of the forge, and looks like one.
		const refusal = error instanceof Refusal ? error : new Refusal(500, String(error));
		const { status, message, errors } = refusal;
		return json(status, { message, ...(errors.length > 0 && { errors }), status: String(status) });
	}
}

function answer(request: IncomingMessage, url: URL, sent: string, world: World, oauth: OAuth): unknown {
	const token = request.headers.authorization?.replace(/^(?:token|bearer) /i, '');
	const me = token === undefined ? undefined : oauth.holder(token);
	if (token !== undefined && me === undefined) throw new Refusal(401, 'Bad credentials');
	const found = routeFor(ROUTES, request.method ?? '', decodeURIComponent(url.pathname));
	if (!found) throw notFound();
	const [route, at] = found;
	const accept = request.headers.accept ?? '';
	return route.answer({ world, me, at, query: url.searchParams, body: bodyOf(sent), accept });
}

function bodyOf(sent: string): Record<string, unknown> {
	try {
		return sent === '' ? {} : (JSON.parse(sent) as Record<string, unknown>);
	} catch {
		throw new Refusal(400, 'Problems parsing JSON');
	}
}

function given(answered: unknown, request: IncomingMessage, url: URL): Given {
	const { status, value } = answered instanceof Answer ? answered : new Answer(200, answered);
	// Nothing has no type; who asks would try to read it.
	if (value === undefined) return { status, headers: {}, body: '' };
	if (Buffer.isBuffer(value)) return { status, headers: { 'content-type': 'text/plain' }, body: value };
	if (!Array.isArray(value) || request.method !== 'GET') return json(status, value);
	const [part, link] = pageOf(value, url);
	return json(status, part, link ? { link } : {});
}

/** The page of a list that is asked for, and where the others are. */
function pageOf(all: readonly unknown[], url: URL): [part: unknown[], link: string] {
	const asked = (name: string, otherwise: number) => Number(url.searchParams.get(name)) || otherwise;
	const [size, page] = [Math.min(asked('per_page', 30), 100), asked('page', 1)];
	const last = Math.ceil(all.length / size);
	const to = (number: number, rel: string) => {
		const there = new URL(url);
		there.searchParams.set('page', String(number));
		return `<${there.href}>; rel="${rel}"`;
	};
	const links = [
		...(page > 1 ? [to(1, 'first'), to(page - 1, 'prev')] : []),
		...(page < last ? [to(page + 1, 'next'), to(last, 'last')] : []),
	];
	return [all.slice((page - 1) * size, page * size), links.join(', ')];
}

const json = (status: number, value: unknown, headers: Record<string, string> = {}): Given => ({
	status,
	headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
	body: JSON.stringify(value),
});

function send(response: ServerResponse, { status, headers, body }: Given): void {
	response.writeHead(status, { ...FOR_BROWSERS, ...headers });
	response.end(body);
}
