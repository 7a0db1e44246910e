// Remembers what the text pipeline made of a page, so that the next build reads it instead of making it again. Nothing
// here is needed: whatever is damaged, missing or locked is made again. Checksums find damage, not malice, so a cache
// must never come from where strangers write.
import { hash } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TextFacts } from '../core/text/text.ts';
import { checksum, keep, kept, shelf } from './shelf.ts';

/** What is made of one body. */
export interface Made {
	readonly facts: TextFacts;
	readonly html: string;
	readonly plain: string;
}

export interface Memo {
	/** The key of a page: it changes with its path, with anything it holds, and with the pipeline. */
	key(path: string, source: string | Uint8Array): string;
	/**
	 * What was made under `key`, or undefined. Its `html` and `plain` are read when they are asked for, and made `again`
	 * if they turn out to be damaged.
	 */
	get(key: string, again: () => Made): Made | undefined;
	set(key: string, made: Made): void;
	/** Forgets what this run did not use, and writes the facts down. */
	close(): void;
}

const FACTS = 'facts';
const DAY = 24 * 60 * 60 * 1000;

/** What lies in `folder`, made by the pipeline that `pipelineDigest` stands for. */
export function memo(folder: string, pipelineDigest: string): Memo {
	const began = Date.now();
	const facts = shelf<TextFacts>(join(folder, FACTS));
	const used = new Set<string>();

	const set = (key: string, made: Made): void => {
		used.add(key);
		facts.set(key, made.facts);
		const pieces = JSON.stringify([made.html, made.plain]);
		keep(join(folder, key), `${checksum(key, pieces)}\n${pieces}`);
	};

	const get = (key: string, again: () => Made): Made | undefined => {
		const known = facts.get(key);
		if (!known) return undefined;
		used.add(key);
		let remade: Made | undefined;
		const pieces = (): Pick<Made, 'html' | 'plain'> => {
			const read = remade ?? piecesIn(join(folder, key), key);
			if (read) return read;
			remade = again();
			set(key, remade);
			return remade;
		};
		return {
			facts: known,
			get html() {
				return pieces().html;
			},
			get plain() {
				return pieces().plain;
			},
		};
	};

	const close = (): void => {
		facts.close();
		prune(folder, used, began);
	};

	return { key: (path, source) => keyOf(pipelineDigest, path, source), get, set, close };
}

/** The key under which something made of `source`, at `path`, by the code that `digest` stands for, is kept. */
export function keyOf(digest: string, path: string, source: string | Uint8Array): string {
	return hash('sha256', `${digest}\n${path}\n${hash('sha256', source)}`);
}

function piecesIn(path: string, key: string): Pick<Made, 'html' | 'plain'> | undefined {
	const stored = kept(path)?.toString() ?? '';
	const text = stored.slice(33);
	if (stored.slice(0, 32) !== checksum(key, text)) return undefined;
	const [html, plain] = JSON.parse(text) as [string, string];
	return { html, plain };
}

// Another build may be at work: what is younger than this run is left to it.
function prune(folder: string, used: ReadonlySet<string>, began: number): void {
	try {
		for (const name of readdirSync(folder)) {
			if (name === FACTS || used.has(name)) continue;
			const { mtimeMs } = statSync(join(folder, name));
			if (mtimeMs < (name.endsWith('.tmp') ? began - DAY : began))
				rmSync(join(folder, name), { recursive: true, force: true });
		}
	} catch {}
}
