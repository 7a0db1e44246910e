// A verdict as it is told: one word for all of it, and a line for each thing that was looked at, or was not.
import type { Check } from '#credentials/findings.ts';
import { at, type JsonObject } from '#credentials/json.ts';
import type { Trust } from '#credentials/trust.ts';
import { namesOf } from '#credentials/trust.ts';
import type { Verdict } from '#credentials/verify.ts';
import { type Facts, factsOf, issuerOf } from './facts.ts';

export type State =
	'good' | 'unsure' | 'stranger' | 'revoked' | 'expired' | 'early' | 'lost' | 'broken' | 'weak' | 'none';

/** Right, wrong, or not looked at. */
export type Mark = 'right' | 'wrong' | 'open';

export interface Line {
	mark: Mark;
	/** The key of its sentence. */
	says: string;
}

export interface Told {
	state: State;
	lines: Line[];
	/** What it says; undefined where nothing of it can be relied on. */
	facts: Facts | undefined;
	/** Who is said to have issued it. */
	issuer: string | undefined;
}

/** `verdict` in the words of the page. */
export function told(verdict: Verdict, trust: Pick<Trust, 'issuer'>): Told {
	const { credential } = verdict;
	const issuer = credential && issuerOf(credential);
	const seen: Seen = (check) => {
		const found = verdict.findings.filter((one) => one.check === check);
		return found.length === 0 ? 'open' : found.every(({ ok }) => ok) ? 'right' : 'wrong';
	};
	const strange = issuer !== undefined && !namesOf(trust).includes(issuer);
	const state = isBadge(credential) ? stateOf(verdict, seen, strange) : 'none';
	const shown = credential !== undefined && !['none', 'broken', 'weak', 'lost'].includes(state);
	const facts = shown ? factsOf(credential) : undefined;
	const lines = state === 'none' ? [] : linesOf(seen, state, keyState(verdict, trust), facts);
	return { state, lines, facts, issuer };
}

// Others may call theirs by its longer name.
function isBadge(credential: JsonObject | undefined): boolean {
	const types = [at(credential, 'type')].flat();
	return types.includes('OpenBadgeCredential') || types.includes('AchievementCredential');
}

type Seen = (check: Check) => Mark;

function stateOf({ ok, findings }: Verdict, seen: Seen, strange: boolean): State {
	if (ok) return 'good';
	if (strange) return seen('signature') === 'wrong' ? 'broken' : 'stranger';
	if (findings.some(({ about }) => about === 'unsupported')) return 'weak';
	if (seen('key-safe') === 'wrong') return 'lost';
	if (seen('signature') !== 'right' || GENUINE.some((check) => seen(check) === 'wrong')) return 'broken';
	if (seen('unrevoked') === 'wrong') return 'revoked';
	if (seen('unexpired') === 'wrong') return 'expired';
	if (seen('begun') === 'wrong') return 'early';
	return seen('list') === 'right' ? 'broken' : 'unsure';
}

const GENUINE: Check[] = ['contexts', 'type', 'issuer', 'proof', 'key', 'terms', 'claims', 'created'];

function linesOf(seen: Seen, state: State, key: string, facts: Facts | undefined): Line[] {
	const signature = worst([seen('terms'), seen('signature'), seen('claims'), seen('created')]);
	const dates = worst([seen('begun'), seen('unexpired')]);
	const said = facts?.until === undefined ? 'right' : 'until';
	const revoked = worst([seen('list'), seen('unrevoked')]);
	// What nobody has signed only claims to be somebody’s.
	const claimed = (state === 'broken' || state === 'weak') && seen('issuer') === 'right';
	const named = claimed && seen('key') === 'right';
	return [
		line(
			'issuer',
			state === 'stranger' || claimed ? 'open' : seen('issuer'),
			claimed ? 'claimed' : undefined,
		),
		line('key', named ? 'open' : worst([seen('key'), seen('key-safe')]), named ? 'claimed' : key),
		line('signature', state === 'weak' ? 'open' : seen('signature') === 'open' ? 'open' : signature),
		line('dates', dates, dates === 'right' ? said : state === 'early' ? 'early' : dates),
		line('list', seen('list') === 'wrong' ? 'open' : revoked, seen('list') === 'wrong' ? 'missing' : revoked),
		line('holder', 'open', facts?.recipient.kind ?? 'open'),
	];
}

const line = (about: string, mark: Mark, says: string = mark): Line => ({ mark, says: `${about}-${says}` });

const worst = (marks: readonly Mark[]): Mark =>
	marks.includes('wrong') ? 'wrong' : marks.includes('right') ? 'right' : 'open';

// What the school says of the key that signed.
function keyState({ findings }: Verdict, { issuer }: Pick<Trust, 'issuer'>): string {
	const found = findings.find(({ check }) => check === 'key');
	if (!found) return 'open';
	if (!found.ok) return 'wrong';
	const name = found.about?.slice(found.about.indexOf('#') + 1);
	const keys = [...issuer.keys, ...issuer.tokenKeys];
	return keys.find(({ id }) => id === name)?.state ?? 'own';
}
