// Whether what the school is said to have signed is signed by it and says what the ledger says; whether people signed
// what bears their key. Asked once for each file and remembered, since no signature changes while its file stays.
import type { Catalogue, SourceFile } from '../core/catalogue/catalogue.ts';
import type { Problem } from '../core/problem.ts';
import {
	heldPlaces,
	listProblems,
	type Said,
	saidProblems,
	signatureProblem,
	unknownIssuer,
} from '../core/recognition/signed-problems.ts';
import { awardOfSigned, STATUS_LIST } from '../core/recognition/signed-path.ts';
import { keyOf } from './cache.ts';
import { codeDigest } from './pipeline.ts';
import { provenanceProblems } from './provenance.ts';
import { textAt } from './read.ts';
import { type Shelf, shelf } from './shelf.ts';

/** What was found in one signed file: what is wrong with its signature, or what it says. */
interface Looked {
	fault?: string;
	said?: Said;
	/** Of the list: the places that it says are revoked. */
	places?: number[];
}

/** Everything that is wrong with signatures; nothing is loaded or asked where nobody has signed anything. */
export async function signatureProblems(
	root: string,
	catalogue: Catalogue,
	files: readonly SourceFile[],
	cache?: string,
): Promise<Problem[]> {
	const problems = await provenanceProblems(catalogue, files);
	const { signed: all, issuer, awards, today, known } = catalogue;
	// What has no entry in the ledger is told already.
	const inLedger = (path: string) =>
		path === STATUS_LIST || known.get('awards')?.has(awardOfSigned(path) ?? '');
	const signed = [...all.values()].filter(({ path }) => inLedger(path));
	if (signed.length === 0) return problems;
	if (!issuer)
		return known.get('issuer')?.has('issuer')
			? problems
			: [...problems, ...signed.map(({ path }) => unknownIssuer(path))];

	const { mail: _, withdrawn: __, ...keys } = issuer;
	const memory = cache === undefined ? undefined : shelf<Looked>(`${cache}/signatures`);
	const trust = `${JSON.stringify(keys)} ${memory ? codeDigest(CODE) : ''}`;
	const byId = new Map(awards.map((award) => [award.id, award]));
	let list: readonly number[] = [];
	for (const { path, digest } of signed) {
		const key = keyOf(trust, path, digest);
		const looked = memory?.get(key) ?? (await lookAt(textAt(root, path) ?? '', path, keys, today));
		memory?.set(key, looked);
		const award = byId.get(awardOfSigned(path) ?? '');
		if (path === STATUS_LIST) list = looked.places ?? [];
		if (looked.fault !== undefined) problems.push(...signatureProblem(path, looked.fault, award));
		else if (award && looked.said) problems.push(...saidProblems(path, award, looked.said));
	}
	keep(memory);
	if (!problems.some(({ file }) => file === STATUS_LIST))
		problems.push(...listProblems(catalogue, new Set(list), all.has(STATUS_LIST)));
	return problems;
}

const CODE = [
	'src/credentials/**/*.{ts,json}',
	'src/core/{outputs/open-badge,recognition}/*.ts',
	'package-lock.json',
];

const keep = (memory: Shelf<Looked> | undefined) => memory?.close();

type Keys = Omit<NonNullable<Catalogue['issuer']>, 'mail' | 'withdrawn'>;

async function lookAt(text: string, path: string, issuer: Keys, today: string): Promise<Looked> {
	const { isGenuine, lookAtSignature } = await import('../credentials/signature.ts');
	const isList = path === STATUS_LIST;
	const looked = await lookAtSignature(text, { issuer }, { kind: isList ? 'list' : 'credential' });
	if (!isGenuine(looked)) return { fault: looked.findings.find(({ ok }) => !ok)?.check ?? 'signature' };
	if (!isList) return { said: saidIn(looked.document ?? {}) };
	const { isSet, listOf } = await import('../credentials/status.ts');
	const bits = await listOf({ issuer, list: text, now: `${today}T23:59:59Z` });
	return bits ? { places: heldPlaces((place) => isSet(bits, place)) } : { fault: 'list' };
}

function saidIn(document: Record<string, unknown>): Said {
	const at = (...way: string[]): string => {
		let value: unknown = document;
		for (const key of way) value = (value as Record<string, unknown> | undefined)?.[key];
		return typeof value === 'string' ? value : '';
	};
	return {
		id: at('id'),
		achievement: at('credentialSubject', 'achievement', 'id'),
		recipient: at('credentialSubject', 'id'),
		validFrom: at('validFrom'),
		awardedDate: at('awardedDate'),
		status: at('credentialStatus', 'statusListIndex'),
	};
}
