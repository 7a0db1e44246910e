// Signs what a school has given and not signed yet. The same ledger and the same key give the same bytes.
import type { Award, Catalogue } from '#core/catalogue/catalogue.ts';
import { credentialOf } from '#core/outputs/open-badge/credential.ts';
import { type Achievement, type Credential, midnight } from '#core/outputs/open-badge/shapes.ts';
import { statusListOf } from '#core/outputs/open-badge/status-list.ts';
import type { Problem } from '#core/problem.ts';
import { credentialPath, STATUS_LIST } from '#core/recognition/signed-path.ts';
import { readKey, readTokenKey, type SigningKey, type TokenKey } from '#credentials/keys.ts';
import { sign, signedText } from '#credentials/proof.ts';
import { isGenuine, lookAtSignature } from '#credentials/signature.ts';
import { jwtOf } from '#credentials/token.ts';
import { readSchool } from '#disk/school.ts';
import { rawText } from '#disk/texts.ts';
import { writeChanges } from '#disk/write-changes.ts';

export interface SignedSchool {
	/** Ids of the awards that were signed. */
	signed: string[];
	/** Whether the list of what is revoked was signed. */
	list: boolean;
	/** Ids of awards of an older version of their badge, which nobody signed when it was that. */
	left: string[];
}

/** Nothing was signed, and the message says why. */
export class CannotSign extends Error {
	readonly problems: readonly Problem[];

	constructor(message: string, problems: readonly Problem[] = []) {
		super(message);
		this.problems = problems;
	}
}

/**
 * Signs every award of the school in the folder `content` that waits for it, and the list of what is revoked if it has
 * changed; `key` is the secret of an active key of `issuer.yml`, as a JSON Web Key, and so is `tokenKey`, if there is one.
 */
export async function signSchool(
	content: string,
	key: string,
	today: string,
	tokenKey?: string,
): Promise<SignedSchool> {
	const signing = await readKey(key);
	const tokens = tokenKey === undefined ? undefined : await readTokenKey(tokenKey);
	const { catalogue, problems } = await readSchool(content, today);
	const errors = problems.filter(({ severity, rule }) => severity === 'error' && rule !== 'status/list');
	if (errors.length > 0)
		throw new CannotSign(
			'The school has problems, and nothing of it is signed before they are gone.',
			errors,
		);
	askForActive(catalogue, signing, tokens);

	const changes = new Map<string, string>();
	const result: SignedSchool = { signed: [], list: false, left: [] };
	for (const award of [...catalogue.awards].sort((a, b) => (a.id < b.id ? -1 : 1))) {
		const before = signedBefore(content, catalogue, award);
		if (!isDue(award, before, catalogue, tokens)) continue;
		const credential = credentialOf(catalogue, award, before?.credentialSubject.achievement);
		if (!credential) {
			result.left.push(award.id);
			continue;
		}
		changes.set(credentialPath(award.id), signedText(await sign(credential, signing)));
		if (tokens) changes.set(credentialPath(award.id, 'jwt'), `${await jwtOf(credential, tokens)}\n`);
		result.signed.push(award.id);
	}
	const list = await listAnew(content, catalogue, signing);
	if (list !== undefined) changes.set(STATUS_LIST, list);
	writeChanges(content, changes);
	return { ...result, list: list !== undefined };
}

function askForActive(
	{ issuer }: Catalogue,
	{ id, multibase }: SigningKey,
	tokens: TokenKey | undefined,
): void {
	const active = issuer?.keys.find((one) => one.id === id && one.multibase === multibase);
	if (active?.state !== 'active')
		throw new CannotSign(
			`The key \`${id}\` is not an active one of \`issuer.yml\`. Use the one that is, or make one with \`npm run rotate\`.`,
		);
	const known = issuer?.tokenKeys.find((one) => one.id === tokens?.id && one.modulus === tokens.modulus);
	if (tokens && known?.state !== 'active')
		throw new CannotSign(`The key \`${tokens.id}\` for tokens is not an active one of \`issuer.yml\`.`);
}

// What was taken back before anybody signed it needs no signature; what was dated anew needs another one.
function isDue(
	award: Award,
	before: Credential | undefined,
	{ signed }: Catalogue,
	tokens: TokenKey | undefined,
): boolean {
	if (!before) return award.revoked === undefined;
	if (before.validFrom !== midnight(award.reissued ?? award.date)) return true;
	return tokens !== undefined && !signed.has(credentialPath(award.id, 'jwt'));
}

// What it stood for when it was signed first stays, whatever the badge says today.
function signedBefore(content: string, { signed }: Catalogue, { id }: Award): Credential | undefined {
	const path = credentialPath(id);
	const text = signed.has(path) ? rawText(content, path) : undefined;
	if (text === undefined) return undefined;
	const said = JSON.parse(text) as Credential;
	return achievementIn(said) ? said : undefined;
}

const achievementIn = ({ credentialSubject }: Partial<Credential>): Achievement | undefined =>
	credentialSubject?.achievement;

/** The list with a new signature; undefined where the one that is there says the same, and is signed. */
async function listAnew(content: string, catalogue: Catalogue, key: SigningKey): Promise<string | undefined> {
	const { issuer, signed } = catalogue;
	const list = statusListOf(catalogue);
	const text = signed.has(STATUS_LIST) ? rawText(content, STATUS_LIST) : undefined;
	if (text !== undefined && issuer) {
		const { proof: _, ...before } = JSON.parse(text) as { proof?: unknown };
		const genuine = isGenuine(await lookAtSignature(text, { issuer }, { kind: 'list' }));
		if (genuine && JSON.stringify(before) === JSON.stringify(list)) return undefined;
	}
	return signedText(await sign(list, key));
}
