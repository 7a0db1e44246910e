// Files that the school has signed: JSON, or three parts in base64url. Whether the signature is good is asked later.
import { hash } from 'node:crypto';
import type { SignedFile } from '../core/catalogue/catalogue.ts';
import { type Problem, problem } from '../core/problem.ts';
import { textOf } from './bytes.ts';

/** What is known of the signed file at `path` that `bytes` hold, or what is wrong with it. */
export function readSigned(bytes: Uint8Array, path: string): { signed?: SignedFile; problems: Problem[] } {
	const { text, problems } = textOf(bytes, path);
	// One line of the list can be long, and nobody reads it from end to end.
	const said = problems.filter(({ rule }) => !rule.startsWith('limit/'));
	if (text === undefined || said.length > 0) return { problems: said };
	const whole = path.endsWith('.jwt') ? JWT.test(text) : isRecord(text);
	return whole
		? { signed: { path, digest: hash('sha256', bytes) }, problems: [] }
		: { problems: [problem('award/form', path, undefined, broken(path))] };
}

const JWT = /^[\w-]+\.[\w-]+\.[\w-]+\n?$/;

const broken = (path: string) =>
	`This is not ${path.endsWith('.jwt') ? 'a token' : 'JSON'}, so nothing can be signed in it. Delete the file; \`npm run sign\` writes it.`;

function isRecord(text: string): boolean {
	try {
		const value: unknown = JSON.parse(text);
		return typeof value === 'object' && value !== null && !Array.isArray(value);
	} catch {
		return false;
	}
}
