// Chance from a digest: sfc32 over its first 128 bits, whole numbers only, so that every machine draws the same.
import { type Random, randomBy } from '../cover/random.ts';

/** Chance that starts from `seed`, a digest in hex. */
export function chanceOf(seed: string): Random {
	let [a = 0, b = 0, c = 0, count = 1] = [0, 8, 16, 24].map((at) =>
		Number.parseInt(seed.slice(at, at + 8), 16),
	);
	const next = () => {
		const sum = (a + b + count) | 0;
		count = (count + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + sum) | 0;
		return (sum >>> 0) / 2 ** 32;
	};
	for (let warm = 0; warm < 12; warm += 1) next();
	return randomBy(next);
}
