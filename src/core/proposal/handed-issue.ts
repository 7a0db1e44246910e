// What somebody sent as an issue, on its way to becoming a file: read, asked whose it is, judged. What does not fit is told
// in words, all of it at once, and then there is no file.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { keysAt } from '../catalogue/references.ts';
import { printable } from '../problem.ts';
import { isWithdrawn } from '../recognition/withdrawn.ts';
import { collections } from '../schema/collections.ts';
import { handle as handleShape } from '../schema/fields.ts';
import { say } from '../schema/say.ts';
import type { HandedFile } from '../sharing/hand-over.ts';
import { compileText } from '../text/compile.ts';
import { contactIn } from '../text/contact.ts';
import { oneLine } from '../text/one-line.ts';
import { opened } from '../writing/source.ts';
import { isAmong } from './account.ts';
import type { IdeaIssue, Offer } from './from-issue.ts';
import { answersIn, type Question } from './issue-form.ts';

export interface Handed {
	/** Undefined where something is wrong. */
	file?: HandedFile & { offer: Offer };
	/** In words, each one line. */
	problems: string[];
}

/** What is asked of the school. */
export type School = Pick<Catalogue, 'courses' | 'people' | 'works' | 'questions' | 'known' | 'today'>;

/** What stands at a path inside the content folder already. */
export type Standing = (path: string) => string | undefined;

/** The longest half of a story, as the form of the school has it. */
export const LONGEST = 8000;

/** What somebody answered, on one line or as it stands, and what is private in it. */
export function reading<Id extends string>({ body }: IdeaIssue, questions: readonly Question<Id>[]) {
	const answers = answersIn(body ?? '', questions);
	const problems = [...answers].flatMap(([id, answer]) => {
		const contact = contactIn(answer);
		return contact === undefined ? [] : [`“${labelOf(questions, id)}”: ${contact}`];
	});
	const text = (id: Id) => answers.get(id) ?? '';
	return { line: (id: Id) => oneLine(text(id), 2100), text, problems };
}

/** What the question is called. */
export const labelOf = <Id extends string>(questions: readonly Question<Id>[], id: Id) =>
	questions.find((one) => one.id === id)?.label;

/** A stranger’s words inside a sentence. */
export const quoted = (words: string) => `\`${oneLine(words.replaceAll('`', ''), 100)}\``;

/** True where `said` is the id of something, its title or its address, with or without a host. */
export function isMeant(
	said: string,
	{ id, title }: { id: string; title: string },
	address: string,
): boolean {
	const plain = said.trim().toLowerCase();
	return plain !== '' && (plain === id || plain === title.toLowerCase() || `${plain}/`.includes(address));
}

/** Whose page it is that the account which opened the issue has here; nobody’s, where it has none. */
export function writerOf({ user }: IdeaIssue, { people }: School): string | undefined {
	return people.find((person) => person.type === 'person' && isAmong([user.login], person))?.id;
}

/** True where the account that opened the issue is the one of `handle`. */
export function isTheirs(handle: string, { user }: IdeaIssue, { people, known }: School): boolean {
	const page = people.find(({ id }) => id === handle);
	// A page that cannot be read may say anything.
	const unread = !page && (known.get('people')?.has(handle) ?? false);
	return !unread && !isWithdrawn(handle) && isAmong([user.login], page ?? { id: handle });
}

/** What stands at the path of somebody; nobody writes over the file of another. */
export function placed(
	handle: string,
	path: string | undefined,
	own: boolean,
	problems: string[],
	standing: Standing,
): string | undefined {
	if (!handleShape.safeParse(handle).success) {
		problems.push(
			`“Your handle” is ${quoted(handle)}. Use small letters, digits and single hyphens, at most 60.`,
		);
		return undefined;
	}
	const there = path === undefined ? undefined : standing(path);
	if (there !== undefined && !own)
		problems.push(
			`\`${path}\` is there already, and this account is not known to be that of \`${handle}\`. Ask them to send it themselves.`,
		);
	return there;
}

interface Told extends Pick<Offer, 'branch' | 'title'> {
	issue: IdeaIssue;
	does: string;
	note: string;
}

/** What is alike in all that is offered. */
export function offered(issue: IdeaIssue, handle: string, own: boolean) {
	const note = own
		? `The account is that of ${quoted(handle)}, and the file says so.`
		: `This account is not known to be that of ${quoted(handle)}, so the file does not say who wrote it, and it counts for no badge until somebody vouches for it.`;
	return { issue, branch: `proposal/issue-${issue.number}`, note };
}

/** The file with its offer, or all that is wrong with it. */
export function handed(
	file: HandedFile,
	collection: 'work' | 'assessments' | 'roster' | 'questions',
	before: readonly string[],
	{ issue: { number, user }, does, note, branch, title }: Told,
): Handed {
	const { record, body = '' } = opened(file.text, collection) ?? {};
	const { error } = collections[collection].schema.safeParse(record);
	const said = say(error?.issues ?? [], record, (at) => keysAt(collection, at));
	// Mail addresses have been told by the question that they answer.
	const text = compileText(body, { file: file.path }).problems.filter(
		({ severity, rule }) => severity === 'error' && rule !== 'privacy/contact',
	);
	const problems = [...before, ...[...said, ...text].map(({ message }) => message)];
	if (problems.length > 0)
		return { problems: [...new Set(problems)].slice(0, 60).map((one) => printable(one).slice(0, 400)) };
	const offer = {
		branch,
		title,
		body: `@${user.login} ${does} in #${number}, by the form for it. ${note && `${note} `}A machine proposes it in their place, so a maintainer has to agree.\n\nCloses #${number}.`,
		message: `${title}\n\nCo-authored-by: ${user.login} <${user.id}+${user.login}@users.noreply.github.com>`,
	};
	return { file: { ...file, offer }, problems: [] };
}
