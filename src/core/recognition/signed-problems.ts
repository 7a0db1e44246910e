// What is wrong with signed files, in the words of the check.
import { addresses } from '../addresses.ts';
import type { Award, Catalogue } from '../catalogue/catalogue.ts';
import { advice, type Problem, problem } from '../problem.ts';
import { PLACES } from './digest.ts';
import { STATUS_LIST } from './signed-path.ts';

/** What a credential says that the ledger says as well. */
export interface Said {
	id: string;
	achievement: string;
	recipient: string;
	validFrom: string;
	awardedDate: string;
	/** Its place in the list of what is revoked. */
	status: string;
}

/** Signed files of a school that does not say who issues them. */
export function unknownIssuer(path: string): Problem {
	return problem(
		ruleOf(path),
		path,
		undefined,
		'The school has no `issuer.yml`, so nobody can tell whether it signed this. Bring the file back, or make a key with `npm run rotate`.',
	);
}

/**
 * The signature is none of the school’s; `fault` is what was found. An award that waits to be signed again may bear an
 * old one, as where a key was lost.
 */
export function signatureProblem(path: string, fault: string, award: Award | undefined): Problem[] {
	if (award?.reissued !== undefined && fault === 'key-safe') return [waitsAgain(award)];
	return [
		problem(
			ruleOf(path),
			path,
			undefined,
			`${FAULTS[fault] ?? FAULTS['signature']} Take the file as it was from git; or delete it, and \`npm run sign\` writes it again.`,
		),
	];
}

const ruleOf = (path: string) => (path === STATUS_LIST ? 'status/list' : 'award/signature');

const FAULTS: Readonly<Record<string, string>> = {
	form: 'It is not a file that somebody signed.',
	contexts: 'It uses other words than Open Badges do.',
	type: 'It is another sort of document than it should be.',
	issuer: 'It does not say that this school issued it.',
	proof: 'It is not signed in a way that this school signs.',
	key: 'The key that signed it is none of those in `issuer.yml`.',
	'key-safe':
		'The key that signed it is in wrong hands, says `issuer.yml`, so it counts no more; `npm run resign` dates it anew.',
	terms: 'It says something that no signature covers.',
	signature: 'It has changed since it was signed.',
	claims: 'It says two things at once.',
	created: 'It was signed on a day on which its key did not sign.',
	list: 'It is no list of what is revoked here.',
};

/** Where a credential says something else than the ledger. */
export function saidProblems(path: string, award: Award, said: Said): Problem[] {
	const { badge, version, recipient, date, reissued, status } = award;
	const midnight = (day: string) => `${day}T00:00:00Z`;
	const differing = [
		!said.id.endsWith(addresses.award(award.id)) && 'whose award it is',
		!said.achievement.endsWith(addresses.achievement(badge, version)) && 'for which badge and version',
		said.recipient !== recipient && 'to whom it was given',
		said.awardedDate !== midnight(date) && 'when it was given',
		said.status !== String(status) && 'its place among what is revoked',
	].filter((one) => one !== false);
	if (differing.length > 0)
		return [
			problem(
				'award/differs',
				path,
				undefined,
				`The credential says otherwise than the ledger ${differing.join(', ')}. Write in \`${award.file}\` what was signed; to change it, revoke this award.`,
			),
		];
	return said.validFrom === midnight(reissued ?? date) ? [] : [waitsAgain(award)];
}

function waitsAgain({ file }: Award): Problem {
	return advice(
		'award/waits',
		file,
		['reissued'],
		'This waits to be signed again. The job of the awards does it after the merge, or `npm run sign`.',
	);
}

/** The places for which `held` says yes. */
export function heldPlaces(held: (place: number) => boolean): number[] {
	return Array.from({ length: PLACES }, (_, place) => place).filter(held);
}

/** Where the list and the ledger disagree on what counts no more. */
export function listProblems(
	{ awards, issuer, signed }: Pick<Catalogue, 'awards' | 'issuer' | 'signed'>,
	listed: ReadonlySet<number>,
	exists: boolean,
): Problem[] {
	const revoked = awards.filter((award) => award.revoked !== undefined);
	const places = new Set([...revoked.map(({ status }) => status), ...(issuer?.withdrawn ?? [])]);
	const extra = [...listed].filter((place) => !places.has(place));
	const late = revoked.filter(({ id, status }) => signed.has(`awards/${id}.json`) && !listed.has(status));
	return [
		...(exists && extra.length > 0
			? [
					problem(
						'status/list',
						STATUS_LIST,
						undefined,
						`The list says of ${extra.length === 1 ? 'an award' : `${extra.length} awards`} that the ledger knows nothing of: revoked (place ${extra.slice(0, 3).join(', ')}). Bring the entry back, add the place to \`withdrawn\` in \`issuer.yml\`, or let \`npm run sign\` write the list again.`,
					),
				]
			: []),
		...late.map(({ file }) =>
			advice(
				'award/waits',
				file,
				['revoked'],
				'The list of what is revoked does not say so yet. The job of the awards signs it after the merge, or `npm run sign`.',
			),
		),
	];
}
