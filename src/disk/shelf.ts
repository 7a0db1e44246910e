// Many small values in one file, remembered from run to run by key. A value that was damaged is as good as none.
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from './write-file.ts';

export interface Shelf<Value> {
	/** The value under a key of 64 hex digits; undefined where there is none, or not a whole one. */
	get(key: string): Value | undefined;
	set(key: string, value: Value): void;
	/** Forgets what this run did not use, and writes the rest down. */
	close(): void;
}

/** The values that lie in the file `path`. */
export function shelf<Value>(path: string): Shelf<Value> {
	const stored = storedLines(path);
	const fresh = new Map<string, string>();
	const used = new Set<string>();
	return {
		get(key) {
			const value = valueIn<Value>(key, fresh.get(key) ?? stored.get(key)?.toString());
			if (value !== undefined) used.add(key);
			return value;
		},
		set(key, value) {
			used.add(key);
			const text = JSON.stringify(value);
			fresh.set(key, `${key} ${checksum(key, text)} ${text}\n`);
		},
		close() {
			const kept = [...used].sort();
			if (fresh.size > 0 || kept.length !== stored.size)
				keep(path, Buffer.concat(kept.map((key) => Buffer.from(fresh.get(key) ?? stored.get(key) ?? ''))));
			fresh.clear();
		},
	};
}

/** Short enough to store, long enough that no accident passes. */
export function checksum(key: string, text: string): string {
	return hash('sha256', `${key}\n${text}`).slice(0, 32);
}

/** Writes a file of a cache. What stands in its way is cleared; where the disk still refuses, there is no cache. */
export function keep(path: string, content: string | Uint8Array): void {
	const folder = dirname(path);
	const clear = [
		() => {},
		() => mkdirSync(folder, { recursive: true }),
		() => rmSync(statSync(folder).isDirectory() ? path : folder, { recursive: true, force: true }),
		() => mkdirSync(folder, { recursive: true }),
	];
	for (const step of clear) {
		try {
			step();
			return writeWhole(path, content);
		} catch {}
	}
}

/** The bytes of a file of a cache; undefined where it cannot be read. */
export function kept(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

// One line a value: key, checksum, JSON. A line is looked into only when its value is asked for.
function storedLines(path: string): Map<string, Buffer> {
	const lines = new Map<string, Buffer>();
	const bytes = kept(path) ?? Buffer.alloc(0);
	for (let start = 0, end = 0; (end = bytes.indexOf(10, start)) >= 0; start = end + 1)
		lines.set(bytes.toString('latin1', start, start + 64), bytes.subarray(start, end + 1));
	return lines;
}

function valueIn<Value>(key: string, line: string | undefined): Value | undefined {
	const sum = line?.slice(65, 97);
	const text = line?.slice(98, -1) ?? '';
	return sum === checksum(key, text) ? (JSON.parse(text) as Value) : undefined;
}
