// Short names made of what they name: SHA-256, written in hex or base 32. The same on every machine, in Node and in
// browsers.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { base32nopad } from '@scure/base';
import type { BadgeRecord } from '../schema/badge.ts';
import type { WorkRecord } from '../schema/work.ts';
import { sorted } from './sorted.ts';

/** What a reader reads of a work, as 32 hex digits: another title, address, revision or text gives others. */
export function workDigest({ title, url, revision }: WorkRecord, body: string): string {
	return hex([title, url ?? '', revision, body.trim()]);
}

/** The rule of a badge, as 32 hex digits: what is left out and what is empty count alike. */
export function ruleDigest({ rule, rubric }: Pick<BadgeRecord, 'rule' | 'rubric'>): string {
	return hex([sorted(rule), rubric ?? '']);
}

/**
 * The name of an award, 16 letters and digits: the same for the same badge, version and holder, whoever asks and
 * whenever. `work` parts the awards of a badge that can be earned again.
 */
export function awardName(badge: string, version: number, holder: string, work = ''): string {
	return base32nopad.encode(hash([badge, version, holder, work]).slice(0, 10)).toLowerCase();
}

/** The first free place for an award in a status list of 131,072, which `taken` says. */
export function statusIndex(name: string, taken: ReadonlySet<number>): number {
	const [a = 0, b = 0, c = 0] = hash([name]);
	let index = ((a << 16) | (b << 8) | c) % PLACES;
	while (taken.has(index)) index = (index + 1) % PLACES;
	return index;
}

/** As many as Bitstring Status Lists must have at least: https://www.w3.org/TR/vc-bitstring-status-list/ */
export const PLACES = 131_072;

function hash(value: unknown): Uint8Array {
	return sha256(utf8ToBytes(JSON.stringify(value)));
}

const hex = (value: unknown) => bytesToHex(hash(value)).slice(0, 32);
