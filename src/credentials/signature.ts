// Whether the school signed something, whatever the day: for credentials and for the list of what is revoked.
import { CREDENTIALS_V2, OPEN_BADGES_3 } from '../core/outputs/open-badge/shapes.ts';
import { NotCanonical } from './canonical.ts';
import { type Finding, finding } from './findings.ts';
import { at, isObject, type Json, type JsonObject, plainObject, textAt } from './json.ts';
import { proves } from './proof.ts';
import { keyBytes } from './public-key.ts';
import { readToken, tokenProves } from './read-token.ts';
import { keyOf, type Keys, namesOf } from './trust.ts';

export interface Looked {
	findings: Finding[];
	/** What it says, as far as it can be read. */
	document: JsonObject | undefined;
	/** Another issuer than the school; whether the signature is that issuer’s is in the findings, if that can be known. */
	stranger: boolean;
}

/** Which vocabularies and which type are asked for. */
export const KINDS = {
	credential: { contexts: [CREDENTIALS_V2, OPEN_BADGES_3], type: 'OpenBadgeCredential' },
	list: { contexts: [CREDENTIALS_V2], type: 'BitstringStatusListCredential' },
} as const;

/**
 * Looks at the signature of `input`, JSON or a token; stops where what comes next would mean nothing. With `now`, a
 * signature of tomorrow is none.
 */
export async function lookAtSignature(
	input: string,
	keys: Keys,
	{ kind = 'credential', now }: { kind?: keyof typeof KINDS; now?: string } = {},
): Promise<Looked> {
	const text = input.trim();
	const token = kind === 'credential' ? readToken(text) : undefined;
	const document = token?.document ?? plainObject(text);
	const looked: Looked = { findings: [], document, stranger: false };
	const say = (...found: Finding[]) => {
		looked.findings.push(...found);
		return found.every(({ ok }) => ok);
	};
	if (!say(finding('form', document !== undefined)) || !document) return looked;

	const { contexts, type } = KINDS[kind];
	if (!say(finding('contexts', sameList(document['@context'], contexts)))) return looked;
	if (!say(finding('type', listOf(document['type']).includes(type)))) return looked;

	const issuer = issuerOf(document);
	const ours = issuer !== undefined && namesOf(keys).includes(issuer);
	looked.stranger = issuer !== undefined && !ours;
	say(finding('issuer', ours, issuer));
	if (issuer === undefined) return looked;

	const proof = token ? undefined : proofOf(document);
	const address = token ? token.kid : proof?.verificationMethod;
	if (!say(finding('proof', address !== undefined)) || address === undefined) return looked;

	const { method, compromised, until } = ours ? keyOf(keys, issuer, address) : strangersKey(issuer, address);
	if (compromised) say(finding('key', true, address), finding('key-safe', false, address));
	else if (say(finding('key', method !== undefined, address))) say(finding('key-safe', true, address));
	if (!method) return looked;

	if (token) say(finding('signature', await tokenProves(text, method.publicKeyJwk)));
	else if (proof) say(...(await proofFindings(document, proof, method.publicKeyMultibase)));
	if (token) say(finding('claims', token.agrees));
	const created = token ? textAt(document, 'validFrom') : proof?.created;
	say(finding('created', isInTime(created, until, now), created));
	return looked;
}

// A key that has retired signs no more; what it signed until then still counts.
function isInTime(created: string | undefined, until: string | undefined, now: string | undefined): boolean {
	if (!isMoment(created) || (until !== undefined && created.slice(0, 10) > until)) return false;
	return now === undefined || Date.parse(created) <= Date.parse(now);
}

/** Whether nothing of what was looked at is wrong, and the signature was. */
export const isGenuine = ({ findings }: Looked): boolean =>
	findings.every(({ ok }) => ok) && findings.some(({ check }) => check === 'signature');

/** A moment as credentials write it: in full, and in a zone. */
export function isMoment(value: Json | undefined): value is string {
	return typeof value === 'string' && MOMENT.test(value) && Number.isFinite(Date.parse(value));
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

async function proofFindings(
	document: JsonObject,
	proof: PlainProof,
	multibase: string | undefined,
): Promise<Finding[]> {
	const key = multibase === undefined ? undefined : keyBytes(multibase);
	if (!key) return [finding('signature', false)];
	const { proof: _, ...unsigned } = document;
	try {
		const good = await proves(unsigned, proof, key);
		return [finding('terms', true), finding('signature', good)];
	} catch (error) {
		if (error instanceof NotCanonical) return [finding('terms', false)];
		// A browser without Ed25519 cannot say anything.
		return [finding('signature', false, 'unsupported')];
	}
}

interface PlainProof {
	type: string;
	created: string;
	verificationMethod: string;
	cryptosuite: string;
	proofPurpose: string;
	proofValue: string;
}

const PARTS = ['type', 'created', 'verificationMethod', 'cryptosuite', 'proofPurpose', 'proofValue'];

// All of these and nothing else: what we do not know might change what the signature means.
function proofOf(document: JsonObject): PlainProof | undefined {
	const proof = at(document, 'proof');
	if (!isObject(proof) || !sameList(Object.keys(proof).sort(), PARTS.toSorted())) return undefined;
	if (Object.values(proof).some((value) => typeof value !== 'string')) return undefined;
	const fits =
		proof['type'] === 'DataIntegrityProof' &&
		proof['cryptosuite'] === 'eddsa-rdfc-2022' &&
		proof['proofPurpose'] === 'assertionMethod';
	return fits ? (proof as unknown as PlainProof) : undefined;
}

// An issuer whose name is its key needs no network to be read. That says nothing of who it is.
function strangersKey(issuer: string, address: string) {
	const multibase = /^did:key:(z6Mk\w+)$/.exec(issuer)?.[1];
	const named = multibase !== undefined && address === `${issuer}#${multibase}`;
	const method = named ? { publicKeyMultibase: multibase, publicKeyJwk: undefined } : undefined;
	return { method, compromised: false, until: undefined };
}

function issuerOf(document: JsonObject): string | undefined {
	return textAt(document, 'issuer') ?? textAt(document, 'issuer', 'id');
}

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

function sameList(value: Json | undefined, expected: readonly string[]): boolean {
	return (
		Array.isArray(value) &&
		value.length === expected.length &&
		expected.every((one, index) => one === value[index])
	);
}
