// From what was dropped to what is told of it. A browser fetches this once somebody has a badge to verify.
import type { Trust } from '#credentials/trust.ts';
import { type Nothing, unpack, unpackText } from '#credentials/unpack.ts';
import { verify } from '#credentials/verify.ts';
import { type Told, told } from './told.ts';

export type Judged = Told | { state: 'nothing'; why: Nothing };

/** Looks at `dropped`, the bytes of a file or a text. */
export async function judge(dropped: Uint8Array | string, trust: Trust): Promise<Judged> {
	const found = typeof dropped === 'string' ? unpackText(dropped) : unpack(dropped);
	if ('none' in found) return { state: 'nothing', why: found.none };
	const seen = told(await verify(found.text, trust), trust);
	return seen.state === 'none' ? { state: 'nothing', why: 'text' } : seen;
}

export { showNothing, showTold } from './show-verdict.ts';
