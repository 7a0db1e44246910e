// The open proposals as the forge told of them at one moment: `proposals.json`. Nearly every word in it is a stranger’s,
// so it is read as anything else that a stranger writes: bounded, and what does not fit is left out and counted.
import { z } from 'zod';
import { commit, day, language, slug, topics, webAddress } from '../schema/fields.ts';
import { FORGES } from '../schema/forge.ts';
import { oneLine } from '../text/one-line.ts';

/** As many proposals as one board shows, and as many files of each as are told one by one. */
export const MOST_PROPOSALS = 200;
export const MOST_CHANGES = 300;

const said = (most: number) =>
	z
		.string()
		.transform((text) => oneLine(text, most))
		.refine((text) => text !== '');

/** What an account is called on the forge; programs have `[bot]` behind it. */
const handle = z
	.string()
	.max(80)
	.regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*(\[bot\])?$/);

/** A branch or a tag, by git’s own rules. */
const ref = z
	.string()
	.max(250)
	.regex(/^(?![-/.])(?!.*(\.\.|@\{|\/\/))[^\s\p{Cc}\p{Cf}~^:?*[\\]+$/u);

/** A path that can be told of: signs that nobody sees could make it look like another. */
export const path = z
	.string()
	.max(400)
	.regex(/^[^\p{Cc}\p{Cf}]+$/u);

const change = z.object({
	/** Path inside the content folder. */
	path,
	act: z.enum(['added', 'changed', 'removed', 'renamed']),
	/** Lines added and taken away; unknown where the forge does not count. */
	lines: z.int().min(0).max(1e7).optional(),
});

const review = z.object({
	by: handle,
	verdict: z.enum(['approve', 'ask-for-changes', 'comment']),
	day,
	/** The commit that was read. */
	commit: commit.optional(),
});

const person = z
	.string()
	.max(60)
	.regex(/^[a-z0-9-]+$/);

/** What the record of a new course says of it, as far as it can be understood; nobody has judged it yet. */
export const courseFacts = z.object({
	title: said(80).optional().catch(undefined),
	question: said(140).optional().catch(undefined),
	kind: slug.optional().catch(undefined),
	school: slug.optional().catch(undefined),
	languages: z.array(language).max(6).catch([]),
	topics: topics.catch([]),
	organizers: z
		.array(z.union([person, z.object({ person }).transform((one) => one.person)]))
		.max(20)
		.catch([]),
	basedOn: z
		.array(z.union([webAddress, z.object({ url: webAddress }).transform((one) => one.url)]))
		.max(20)
		.catch([]),
	translationOf: slug.optional().catch(undefined),
});

const proposal = z
	.object({
		/** As the forge counts; a plain branch has none. */
		number: z.int().min(1).max(1e9).optional(),
		title: said(140),
		draft: z.boolean().default(false),
		/** Their handle on the forge; nobody’s name and nobody’s mail address. */
		author: handle.optional(),
		/** Whether nothing of theirs was merged before. */
		first: z.boolean().optional(),
		opened: day,
		updated: day,
		base: ref,
		head: ref,
		commit: commit.optional(),
		labels: z.array(said(50)).max(20).catch([]),
		/** Of the content alone. */
		changes: z.array(change).min(1).max(MOST_CHANGES),
		/** How many files there are besides: outside of the content, or too many to tell. */
		others: z.int().min(0).max(1e6).default(0),
		/** Each reader’s last word with a verdict. */
		reviews: z.array(review).max(100).default([]),
		/** Who was asked to read it. */
		asked: z.array(handle).max(30).catch([]),
		/** The day of the first answer by somebody else than the author. */
		answered: day.optional(),
		last: z.object({ by: z.enum(['author', 'others']), day }).optional(),
		check: z.enum(['passing', 'failing', 'running']).optional().catch(undefined),
		/** Where it can be looked at. */
		preview: webAddress.optional().catch(undefined),
		/** The lines of the rubric in its text. */
		ticks: z
			.array(z.object({ criterion: slug, ticked: z.boolean() }))
			.max(60)
			.catch([]),
		/** Of the course that it brings, if it brings one. */
		course: courseFacts.optional().catch(undefined),
	})
	.refine(({ opened, updated }) => opened <= updated);

const envelope = z.object({
	version: z.literal(1),
	/** The moment that it is of, in UTC. */
	at: z.iso.datetime(),
	/** Where it was asked for; `branches` where git alone was. */
	source: z.enum([...FORGES, 'branches']),
	/** How many proposals the forge told of that could not be understood. */
	left: z.int().min(0).max(1e6).default(0),
	proposals: z.array(z.unknown()).max(5000),
});

export type CourseFacts = z.infer<typeof courseFacts>;
export type Proposal = z.infer<typeof proposal>;
export type Snapshot = Omit<z.infer<typeof envelope>, 'proposals'> & { proposals: readonly Proposal[] };

/** The proposal that `data` tells of; undefined where it is none. */
export function readProposal(data: unknown): Proposal | undefined {
	return proposal.safeParse(data).data;
}

/** The snapshot that `data` is, oldest proposals first; undefined where it is none. */
export function readSnapshot(data: unknown): Snapshot | undefined {
	const told = envelope.safeParse(data).data;
	if (!told) return undefined;
	const read = told.proposals.flatMap((one) => readProposal(one) ?? []).filter(until(told.at.slice(0, 10)));
	const own = [...new Map(read.map((one) => [proposalId(one), one])).values()];
	const proposals = own
		.sort((a, b) => (a.opened < b.opened ? -1 : a.opened > b.opened ? 1 : (a.number ?? 0) - (b.number ?? 0)))
		.slice(0, MOST_PROPOSALS);
	return { ...told, proposals, left: told.left + told.proposals.length - proposals.length };
}

/** What a proposal is called by: its number, or its branch where it has none. */
export function proposalId({ number, head }: Proposal): string {
	return number === undefined ? head : String(number);
}

// Nothing that a snapshot tells of came after it.
const until = (today: string) => (one: Proposal) =>
	[one.updated, one.answered, one.last?.day, ...one.reviews.map((each) => each.day)].every(
		(last) => last === undefined || last <= today,
	);
