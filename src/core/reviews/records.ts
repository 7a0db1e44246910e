// What was said about a proposal → reviews of its course, and of the rest why it is none. Nobody is put into the school
// who did not choose it.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { isAmong } from '../proposal/account.ts';
import { compare } from '../problem.ts';
import { proposalRubric } from '../proposal/rubric.ts';
import { review, type ReviewRecord } from '../schema/review.ts';
import { written } from '../writing/written.ts';
import type { Conversation, SaidReview } from './conversation.ts';
import { commitToKeep, type Sight } from './keep.ts';
import { readText, type ReviewText, type ReviewWords } from './read-text.ts';
import { withheld } from './withheld.ts';

/** A review that is to be written. */
export interface Kept {
	/** Path inside the content folder. */
	file: string;
	text: string;
	record: ReviewRecord;
	/** True where nobody may find the commit again that was read. */
	lost: boolean;
}

/** Why something that was said is no review here, and what can be done about it. */
export interface LeftOut {
	by: string;
	number: number;
	why: string;
	/** False where all is as it should be: it was kept before, or was no review. */
	matters: boolean;
}

export interface Records {
	kept: Kept[];
	left: LeftOut[];
}

type School = Pick<Catalogue, 'courses' | 'people' | 'entries' | 'known' | 'site'>;

/** The course that a proposal is about: the one that is new in it, or else the only one that it changes. */
export function courseOf({ files }: Conversation): { course: string; isNew: boolean } | undefined {
	const named = (pattern: RegExp, all = files) => [
		...new Set(all.flatMap(({ path }) => pattern.exec(path)?.[1] ?? [])),
	];
	const fresh = named(
		/^content\/courses\/([a-z0-9-]+)\/index\.mdx?$/,
		files.filter(({ act }) => act === 'added'),
	);
	const all = fresh.length > 0 ? fresh : named(/^content\/courses\/([a-z0-9-]+)\//);
	const [course] = all;
	return course !== undefined && all.length === 1 ? { course, isNew: fresh.length === 1 } : undefined;
}

/** The reviews that the conversations hold for the school; `sightOf` knows what became of a commit. */
export async function recordsIn(
	conversations: readonly Conversation[],
	school: School,
	words: ReviewWords,
	sightOf: (course: string, commit: string, mergedAs: string | undefined) => Promise<Sight>,
): Promise<Records> {
	const records: Records = { kept: [], left: [] };
	for (const conversation of conversations)
		for (const said of inTime(conversation)) {
			const found = judged(said, conversation, school, words);
			const why = 'why' in found ? found : isKept(found, school, records.kept) ? KEPT : undefined;
			if (why) records.left.push({ by: said.by, number: conversation.number, ...why });
			else records.kept.push(await recordOf(found as Unkept, conversation, school, records.kept, sightOf));
		}
	return records;
}

const KEPT = { why: 'This review is kept already.', matters: false };

async function recordOf(
	{ course, commit, body, ...record }: Unkept,
	{ mergedAs, head }: Conversation,
	school: School,
	kept: readonly Kept[],
	sightOf: Parameters<typeof recordsIn>[3],
): Promise<Kept> {
	const commits = { commit, head: head ?? undefined, mergedAs: mergedAs ?? undefined };
	const keep = commitToKeep(commits, await sightOf(course, commit, commits.mergedAs));
	const final = review.parse({ ...record, commit: keep.commit });
	const file = freeName(course, record.reviewer, school, kept);
	return { file, text: written('reviews', final, body), record: final, lost: keep.lost };
}

const inTime = ({ reviews }: Conversation) => [...reviews].sort((a, b) => compare(a.at, b.at));

type Unkept = Omit<ReviewRecord, 'commit'> & { course: string; commit: string; body: string };

function judged(
	said: SaidReview,
	conversation: Conversation,
	school: School,
	words: ReviewWords,
): Unkept | Pick<LeftOut, 'why' | 'matters'> {
	const nothing = (why: string) => ({ why, matters: false });
	const missing = (why: string) => ({ why, matters: true });
	const { by, verdict, commit } = said;
	if (said.program) return nothing('A program wrote this.');
	if (!conversation.merged) return missing('The proposal is not merged. Run this again when it is.');
	const about = courseOf(conversation);
	if (!about)
		return nothing('The proposal is not about one course, so nobody can tell which one was reviewed.');
	const course = school.courses.find(({ id }) => id === about.course);
	if (!course)
		return missing(
			`The school has no course \`${about.course}\` to keep this with. Pull what was merged first.`,
		);
	if (verdict === 'withdrawn') return nothing('The review was dismissed or taken back.');
	if (by === conversation.author)
		return nothing('Whoever makes a proposal cannot review it. Ask a peer who did not.');
	const person = school.people.find((one) => isAmong([by], one));
	if (!person)
		return missing(
			`\`${by}\` is nobody of the school, and nobody is named here who did not choose it. To have the review kept, they add a page of their own, \`content/people/<handle>.yml\`; then run this again.`,
		);
	if (course.organizers.some((one) => one.person === person.id))
		return missing(`\`${person.id}\` organizes this course and cannot review it. Ask a peer who does not.`);
	if (!commit) return missing('The forge does not say which commit was read. Hand the review in again.');
	const text = textOf(said, conversation, school, words);
	const answers = text.judgements.length > 0 || Boolean(text.kudos ?? text.questions ?? text.concerns);
	if (!answers && verdict === 'comment')
		return nothing('This is a remark, without a checklist and without kudos, questions or concerns.');
	if (!answers && !about.isNew)
		return nothing(
			`This answers to a change of \`${course.id}\`, and says nothing of the course as a whole.`,
		);
	const rubric = text.judgements.length > 0 ? proposalRubric(school)?.id : undefined;
	return {
		...text,
		reviewer: person.id,
		date: dayOf(said.at),
		verdict,
		...(rubric && { rubric }),
		conversation: addressOf(said, conversation, school),
		course: course.id,
		commit,
	};
}

/** What `said` says; the last review of somebody has with it what they answered beside. */
function textOf(
	said: SaidReview,
	conversation: Conversation,
	school: School,
	words: ReviewWords,
): ReviewText {
	const isListed = (account: string) => school.people.some((one) => isAmong([account], one));
	const read = (text: string) => readText(withheld(text, isListed), proposalRubric(school), words);
	const own = read(said.text);
	const last = inTime(conversation).findLast(({ by }) => by === said.by);
	if (last !== said) return own;
	return conversation.comments
		.filter(({ by }) => by === said.by)
		.map(({ text }) => read(text))
		.filter(({ judgements, kudos, questions, concerns }) =>
			Boolean(judgements.length > 0 || kudos || questions || concerns),
		)
		.reduce(joined, own);
}

// What was said in the review itself counts.
function joined(review: ReviewText, beside: ReviewText): ReviewText {
	const judgements = [...beside.judgements, ...review.judgements].map((one) => [one.criterion, one] as const);
	return {
		...beside,
		...review,
		judgements: [...new Map(judgements).values()],
		body: [review.body, beside.body].filter(Boolean).join('\n\n'),
	};
}

function dayOf(moment: string): string {
	const at = Date.parse(moment);
	return Number.isNaN(at) ? moment.slice(0, 10) : new Date(at).toISOString().slice(0, 10);
}

// Only where the school has its proposals: an address elsewhere would be somebody's own.
function addressOf(
	{ address }: SaidReview,
	conversation: Conversation,
	{ site }: School,
): string | undefined {
	const said = address ?? conversation.address;
	return new URL(said).host === new URL(site.repository).host ? said : undefined;
}

function isKept(record: Unkept, { entries }: School, kept: readonly Kept[]): boolean {
	const before = [...entries.reviews.values()].filter(({ id }) => id.startsWith(`${record.course}/`));
	return [...before, ...kept.map((one) => one.record)].some(
		({ reviewer, conversation, date, verdict }) =>
			reviewer === record.reviewer &&
			conversation === record.conversation &&
			date === record.date &&
			verdict === record.verdict,
	);
}

function freeName(course: string, reviewer: string, { known }: School, kept: readonly Kept[]): string {
	const taken = new Set([...(known.get('reviews') ?? [])].map((id) => `reviews/${id}.mdx`));
	for (const { file } of kept) taken.add(file);
	for (let number = 1; ; number++) {
		const file = `reviews/${course}/${reviewer}-${number}.mdx`;
		if (!taken.has(file)) return file;
	}
}
