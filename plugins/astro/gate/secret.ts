// A secret of the machine that built the site has no place on any page, however it is spelled there.
import type { Fault } from './finding.ts';

/** A variable of the environment that nobody else may know. */
export interface Secret {
	name: string;
	/** Finds its value, also as pages, addresses and data write it. */
	spellings: RegExp;
}

const SECRET = /KEY|TOKEN|SECRET|PASS|SMTP|CREDENTIAL/i;
const SHORTEST = 8;
const ENTITIES: Record<string, string[]> = {
	'&': ['&amp;'],
	'<': ['&lt;'],
	'>': ['&gt;'],
	'"': ['&quot;'],
	"'": ['&apos;'],
	' ': ['+'],
};

/** The variables in `environment` whose names say that they are secret, and whose values are long enough to tell. */
export function secretsOf(environment: Readonly<Record<string, string | undefined>>): Secret[] {
	return Object.entries(environment).flatMap(([name, value = '']) =>
		SECRET.test(name) && value.trim().length >= SHORTEST
			? [{ name, spellings: spellingsOf(value.trim()) }]
			: [],
	);
}

/** The secrets that `text` gives away, by name. */
export function* secretFaults(text: string, secrets: readonly Secret[]): Iterable<Fault> {
	for (const { name, spellings } of secrets)
		if (spellings.test(text))
			yield {
				what: `The file holds the value of the environment variable \`${name}\`, which is secret.`,
				todo: 'Find what printed it, take it out, and replace the secret: it may have been seen.',
			};
}

// Letters and digits are always themselves; any other sign may be written in the way of a page, an address or data.
function spellingsOf(value: string): RegExp {
	const signs = [...value].map((sign) => {
		if (/\w/.test(sign)) return sign;
		const code = sign.codePointAt(0) ?? 0;
		const forms = [
			sign,
			encodeURIComponent(sign.toWellFormed()),
			JSON.stringify(sign).slice(1, -1),
			`\\u${code.toString(16).padStart(4, '0')}`,
			`&#${code};`,
			`&#x${code.toString(16)};`,
			`&#x${code.toString(16).toUpperCase()};`,
			...(ENTITIES[sign] ?? []),
		];
		return `(?:${[...new Set(forms)].map((form) => RegExp.escape(form)).join('|')})`;
	});
	const base64 = Buffer.from(value).toString('base64').replace(/=+$/, '');
	return new RegExp(`${signs.join('')}|${RegExp.escape(base64)}`);
}
