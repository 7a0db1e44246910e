// Text of strangers → values, within bounds: how long, how deep, how many, and only words that credentials use.

export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
	[key: string]: Json;
}

/** Far more than a credential of ours has, and far less than what keeps a machine busy. */
export const LIMITS = { characters: 200_000, depth: 12, values: 2000 };

/** The object that `text` holds; undefined where it holds none, or more than anybody needs. */
export function plainObject(text: string): JsonObject | undefined {
	if (text.length > LIMITS.characters) return undefined;
	try {
		const value = JSON.parse(text) as Json;
		return isObject(value) && isPlain(value) ? value : undefined;
	} catch {
		return undefined;
	}
}

export function isObject(value: Json | undefined): value is JsonObject {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// JSON-LD can say one thing in many ways, some of which hide it from whoever reads the JSON. We know one way: words
// for keys, a vocabulary at the top and nowhere else, and no names that hold for this text only.
function isPlain(root: JsonObject): boolean {
	let values = 0;
	const plain = (value: Json, depth: number): boolean => {
		if (++values > LIMITS.values || depth > LIMITS.depth || value === null) return false;
		if (typeof value === 'string') return !value.startsWith('_:');
		if (Array.isArray(value)) return value.every((one) => plain(one, depth + 1));
		if (typeof value !== 'object') return Number.isFinite(value) || typeof value === 'boolean';
		return Object.entries(value).every(
			([key, one]) => (WORD.test(key) || (depth === 0 && key === '@context')) && plain(one, depth + 1),
		);
	};
	return plain(root, 0);
}

const WORD = /^[A-Za-z][A-Za-z0-9]*$/;

/** `value` at a path of keys; undefined where there is nothing. */
export function at(value: Json | undefined, ...path: string[]): Json | undefined {
	return path.reduce<Json | undefined>(
		(inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
		value,
	);
}

/** The same, if it is text. */
export function textAt(value: Json | undefined, ...path: string[]): string | undefined {
	const found = at(value, ...path);
	return typeof found === 'string' ? found : undefined;
}
