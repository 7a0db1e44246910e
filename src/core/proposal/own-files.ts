// Files that one person writes, and what a proposal may say of itself about who wrote them. What the site believes of
// work and assessments rests on this: whoever proposes a file is the one whose name it bears, or stands for them.
import { type Problem, problem, type RuleId } from '../problem.ts';
import { VOUCHED, writerOf } from '../recognition/signed-part.ts';
import type { Provenance } from '../schema/provenance.ts';
import { isWithdrawn } from '../recognition/withdrawn.ts';
import { entryOf } from '../schema/collections.ts';
import type { Change } from './path-guard.ts';

/** A record as the school has it, and as the proposal has it; whatever a stranger wrote. */
export interface Told {
	before: unknown;
	after: unknown;
}

/** Whoever proposes, and what the school, without the proposal, says of those who may. */
export interface Proposer {
	/** The account on the forge. */
	author?: string | undefined;
	/** The accounts of people with a page here, by handle. */
	accounts?: ReadonlyMap<string, string>;
	maintainers?: readonly string[];
	/** Handles of those who answer for the course, the group or the school that a file belongs to. */
	inCharge?: (path: string) => readonly string[];
	/** Handles without a page that work and assessments bear already. */
	taken?: ReadonlySet<string>;
	/** What changed files say, by path. */
	records?: ReadonlyMap<string, Told>;
	/** Whose key signed the last commit that changed a file, by path. */
	signers?: ReadonlyMap<string, string>;
}

/** The collection and the handle of the one whose file lies at `path`, a path from the root of the repository. */
export function ownerOf(path: string): { collection: string; id: string; owner: string } | undefined {
	const entry = path.startsWith('content/') ? entryOf(path.slice('content/'.length)) : undefined;
	if (!entry) return undefined;
	const { collection, id } = entry;
	if (isVouched(collection)) return { collection, id, owner: writerOf(collection, id) };
	const personal = collection === 'people' || collection === 'roster';
	return personal ? { collection, id, owner: id.split('/').at(-1) ?? '' } : undefined;
}

/** Why somebody else than whoever proposes it has to agree to this change. */
export function ownProblems({ path, status }: Change, proposer: Proposer): Problem[] {
	const refuse = (rule: RuleId, message: string) => [problem(rule, path, undefined, message)];
	if (path === 'content/issuer.yml' || path.startsWith('content/awards/'))
		return isOne(proposer, proposer.maintainers)
			? []
			: refuse(
					'guard/awards',
					'What the school signs, and with which keys, is for maintainers to say: they run `npm run award` and `npm run sign`. Take it out.',
				);
	if (path.startsWith('content/sent/'))
		return isOne(proposer, proposer.maintainers)
			? []
			: refuse(
					'guard/sent',
					'What has gone out by mail is written down by the program that sends it. Take it out: a mail that is struck here goes out twice, and one that is added here never.',
				);
	const own = ownerOf(path);
	if (!own) return [];
	const { collection, owner } = own;
	if (collection === 'people') return ofPage(owner, status, proposer, refuse);
	const charged = isOne(proposer, proposer.inCharge?.(path)) || isOne(proposer, proposer.maintainers);
	if (!isOwn(owner, proposer) && !charged)
		return refuse(
			'guard/owner',
			`This is for \`${owner}\` to say. Ask them to propose it themselves, or ask somebody in charge of the course to do it for them.`,
		);
	if (status.startsWith('D')) return [];
	const { before, after } = proposer.records?.get(path) ?? {};
	if (collection === 'roster') return charged ? [] : ofPlace(before, after, refuse);
	const fault = provenanceFault(path, own, after, proposer);
	return fault === undefined ? [] : refuse('guard/provenance', fault);
}

/** Why a proposal that changes somebody’s place in a group has to be parted: it may touch nothing else. */
export function placeProblems(changes: readonly Change[], proposer: Proposer): Problem[] {
	const place = changes.find(
		({ path }) =>
			ownerOf(path)?.collection === 'roster' &&
			!isOne(proposer, proposer.inCharge?.(path)) &&
			!isOne(proposer, proposer.maintainers),
	);
	const [other, ...more] = changes.filter((change) => change !== place);
	if (!place || !other) return [];
	const others = more.length > 0 ? ` and ${more.length} other ${more.length > 1 ? 'files' : 'file'}` : '';
	const named = [...other.path.replaceAll('`', '')].slice(0, 120).join('');
	return [
		problem(
			'guard/roster-alone',
			place.path,
			undefined,
			`This proposal changes a place in a group, and also \`${named}\`${others}. Whoever keeps the group looks at the place alone: propose that file by itself, from the page of the group or from a branch that has nothing else in it, and the rest in another proposal.`,
		),
	];
}

type Refuse = (rule: RuleId, message: string) => Problem[];

function ofPage(handle: string, status: string, proposer: Proposer, refuse: Refuse): Problem[] {
	if (isOwn(handle, proposer)) return [];
	if (status !== 'A')
		return refuse('guard/owner', 'This is somebody’s own page. Ask them to change it, or ask a maintainer.');
	return proposer.taken?.has(handle)
		? refuse(
				'guard/owner',
				`Somebody called \`${handle}\` has files here already. Choose another handle, or ask them to propose their page.`,
			)
		: [];
}

// Others say of themselves that they take part, and no more.
function ofPlace(before: unknown, after: unknown, refuse: Refuse): Problem[] {
	const leads = (record: unknown) => (record as { role?: unknown } | null)?.role === 'facilitator';
	return [
		...(sameDays(before, after)
			? []
			: refuse(
					'guard/attended',
					'Who came to which meeting is for a facilitator to write down. Leave `attended` as it was, or ask one of them.',
				)),
		...(!leads(after) || leads(before)
			? []
			: refuse(
					'guard/facilitator',
					'Who facilitates a group is for those who do to say. Write `role: peer` or `role: mentor`, or ask one of them.',
				)),
	];
}

// What only a person in charge, a signature or the account itself can say, no other proposal may.
function provenanceFault(
	path: string,
	{ id, owner }: { id: string; owner: string },
	after: unknown,
	proposer: Proposer,
): string | undefined {
	const { way, by = '' } = said(after);
	if (way === 'account' && !isOwn(owner, proposer))
		return `It says that the account of \`${owner}\` proposed it, and another one does. Write \`way: steward\` and \`by\` with your own handle, if you vouch for it.`;
	if (way === 'commit' && proposer.signers?.get(path) !== owner)
		return `It says that its commit is signed by \`${owner}\`, and none of the keys on their page signed it. Sign the commit, or take the provenance out.`;
	if (way !== 'steward') return undefined;
	const charged = [...(proposer.inCharge?.(path) ?? []), ...(proposer.maintainers ?? [])].includes(by);
	const partOf = owner === by || id.split('/').some((part) => part === by);
	return charged && !partOf && isOne(proposer, [by])
		? undefined
		: `It says that \`${by}\` vouches for it. That has to be proposed by somebody in charge of the course, who neither made nor assessed it.`;
}

function said(record: unknown): Partial<Provenance> {
	const { provenance } = (record ?? {}) as { provenance?: unknown };
	return typeof provenance === 'object' && provenance !== null ? provenance : {};
}

function sameDays(before: unknown, after: unknown): boolean {
	const days = (record: unknown) => JSON.stringify((record as { attended?: unknown } | null)?.attended ?? []);
	return days(before) === days(after);
}

// Who has named no account is called on the forge what they are called here.
function isOwn(handle: string, { author, accounts }: Proposer): boolean {
	if (isWithdrawn(handle)) return false;
	return (accounts?.get(handle) ?? handle).toLowerCase() === author?.toLowerCase();
}

// Whoever speaks for others has named their account.
function isOne({ author, accounts }: Proposer, handles: readonly string[] = []): boolean {
	return handles.some((handle) => {
		const account = accounts?.get(handle);
		return account !== undefined && account.toLowerCase() === author?.toLowerCase();
	});
}

const isVouched = (collection: string): collection is (typeof VOUCHED)[number] =>
	(VOUCHED as readonly string[]).includes(collection);
