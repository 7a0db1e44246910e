// Work, or an answer to it, that somebody sent as an issue: the same file that the form of the school makes. What does
// not fit is told in words, all of it at once, and then there is no file.
import type { Catalogue } from '../catalogue/catalogue.ts';
import { keysAt } from '../catalogue/references.ts';
import { inert } from '../outputs/inert.ts';
import { printable } from '../problem.ts';
import { isWithdrawn } from '../recognition/withdrawn.ts';
import { assessment } from '../schema/assessment.ts';
import { handle as handleShape } from '../schema/fields.ts';
import type { Role } from '../schema/role.ts';
import { say } from '../schema/say.ts';
import { work as workShape } from '../schema/work.ts';
import { assessmentFile } from '../sharing/assessment-file.ts';
import type { HandedFile } from '../sharing/hand-over.ts';
import { handlesIn } from '../sharing/handles.ts';
import type { Headings } from '../sharing/prose.ts';
import { BY_ACCOUNT, workFile } from '../sharing/work-file.ts';
import { compileText } from '../text/compile.ts';
import { contactIn } from '../text/contact.ts';
import { didYouMean } from '../text/nearest.ts';
import { oneLine } from '../text/one-line.ts';
import { opened } from '../writing/source.ts';
import { isAmong } from './account.ts';
import type { IdeaIssue, Offer } from './from-issue.ts';
import { answersIn, type Question } from './issue-form.ts';
import { answerQuestions, workQuestions } from './sharing-form.ts';

export interface Handed {
	/** Undefined where something is wrong. */
	file?: HandedFile & { offer: Offer };
	/** In words, each one line. */
	problems: string[];
}

type School = Pick<Catalogue, 'courses' | 'people' | 'works' | 'known' | 'today'>;

/** What stands at a path inside the content folder already. */
type Standing = (path: string) => string | undefined;

/** The longest half of a story, as the form of the school has it. */
const LONGEST = 8000;

/** The work that the issue hands in, its halves below `headings`. */
export function workFrom(issue: IdeaIssue, school: School, standing: Standing, headings: Headings): Handed {
	const { line, text, problems } = reading(issue, workQuestions);
	const [task, handle, choices] = [line('task'), line('handle').toLowerCase(), handlesIn(line('choices'))];
	const tasks = school.courses.flatMap(({ id, units }) =>
		units.flatMap((unit) => unit.tasks.map((one) => `${id}/${one.id}`)),
	);
	if (!tasks.includes(task)) problems.push(`There is no task ${quoted(task)}.${didYouMean(task, tasks)}`);
	if (text('did') === '') problems.push('“What I did” is empty. Say what you did.');
	for (const id of ['did', 'learned'] as const)
		if (text(id).length > LONGEST)
			problems.push(
				`“${labelOf(workQuestions, id)}” has ${text(id).length} characters; ${LONGEST} are allowed. Make it shorter, and link to the rest.`,
			);
	const own = isTheirs(handle, issue, school);
	const path = `work/${task}/${handle}.mdx`;
	const former = placed(handle, tasks.includes(task) ? path : undefined, own, problems, standing);
	const shared = {
		...{ task, handle, title: line('name'), url: line('url'), improved: line('improved') },
		...{ did: text('did').slice(0, LONGEST), learned: text('learned').slice(0, LONGEST) },
		together: handlesIn(line('with')).filter((one) => one !== handle),
		listed: choices.includes('listed'),
		seeks: choices.includes('seeks'),
	};
	const file = workFile(shared, school.today, headings, former, own ? BY_ACCOUNT : null);
	const name = oneLine(shared.title, 60);
	return handed(file, 'work', problems, {
		...offered(issue, handle, own),
		title: `Share “${name}”`,
		does: `hands in **${inert(name)}**, work for ${quoted(task)},`,
	});
}

/** The answer to somebody’s work that the issue holds. */
export function answerFrom(issue: IdeaIssue, school: School, standing: Standing): Handed {
	const { line, text, problems } = reading(issue, answerQuestions);
	const [id, assessor] = [line('work'), line('assessor').toLowerCase()];
	const work = school.works.find((one) => one.id === id);
	if (!work) {
		const ids = school.works.map((one) => one.id);
		problems.push(`There is no work ${quoted(id)}.${didYouMean(id, ids)}`);
	} else if ([work.maker, ...work.with].includes(assessor))
		problems.push(`\`${assessor}\` made this work and cannot answer it. Ask a peer.`);
	const revision = /^\d{1,2}$/.test(line('revision')) ? Number(line('revision')) : 0;
	const own = isTheirs(assessor, issue, school);
	const path = work && `assessments/${id}/${assessor}-r${revision}.yml`;
	const there = placed(assessor, path, own, problems, standing);
	const answer = {
		...{ work: id, assessor, rubric: line('rubric'), revision, read: line('read') },
		// The schema says which roles there are.
		as: (line('as').toLowerCase() || 'peer') as Role,
		ratings: ratingsIn(text('ratings'), problems),
		kudos: text('kudos').slice(0, LONGEST),
		questions: text('questions').slice(0, LONGEST),
		concerns: text('concerns').slice(0, LONGEST),
		quote: handlesIn(line('quote')).includes('quote'),
	};
	const file = assessmentFile(answer, school.today, there !== undefined, own ? BY_ACCOUNT : null);
	return handed(file, 'assessments', problems, {
		...offered(issue, assessor, own),
		title: `Answer “${oneLine(id, 120)}”`,
		does: `answers the work ${quoted(id)}`,
	});
}

// What somebody answered: on one line, or as it stands.
function reading<Id extends string>({ body }: IdeaIssue, questions: readonly Question<Id>[]) {
	const answers = answersIn(body ?? '', questions);
	const problems = [...answers].flatMap(([id, answer]) => {
		const contact = contactIn(answer);
		return contact === undefined ? [] : [`“${labelOf(questions, id)}”: ${contact}`];
	});
	const text = (id: Id) => answers.get(id) ?? '';
	return { line: (id: Id) => oneLine(text(id), 2100), text, problems };
}

const labelOf = <Id extends string>(questions: readonly Question<Id>[], id: Id) =>
	questions.find((one) => one.id === id)?.label;

const quoted = (words: string) => `\`${oneLine(words.replaceAll('`', ''), 100)}\``;

function ratingsIn(said: string, problems: string[]) {
	const lines = said.split('\n', 60).filter((line) => line.trim() !== '');
	return lines.flatMap((line) => {
		const [, criterion, level, because = ''] =
			/^([a-z0-9-]{1,60})\s{0,9}:\s{0,9}([1-9])(?:\s(.*))?$/.exec(line.trim()) ?? [];
		if (criterion && level) return [{ criterion, level: Number(level), because: oneLine(because, 500) }];
		problems.push(
			`“Ratings” has the line ${quoted(line)}, which names no level. Write \`criterion: 3 because …\`.`,
		);
		return [];
	});
}

// True where the account that opened the issue is the one of `handle`.
function isTheirs(handle: string, { user }: IdeaIssue, { people, known }: School): boolean {
	const page = people.find(({ id }) => id === handle);
	// A page that cannot be read may say anything.
	const unread = !page && (known.get('people')?.has(handle) ?? false);
	return !unread && !isWithdrawn(handle) && isAmong([user.login], page ?? { id: handle });
}

// What stands at the path of somebody; nobody writes over the file of another.
function placed(
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

function offered(issue: IdeaIssue, handle: string, own: boolean) {
	const note = own
		? `The account is that of ${quoted(handle)}, and the file says so.`
		: `This account is not known to be that of ${quoted(handle)}, so the file does not say who wrote it, and it counts for no badge until somebody vouches for it.`;
	return { issue, branch: `proposal/issue-${issue.number}`, note };
}

function handed(
	file: HandedFile,
	collection: 'work' | 'assessments',
	before: readonly string[],
	{ issue: { number, user }, does, note, branch, title }: Told,
): Handed {
	const { record, body = '' } = opened(file.text, collection) ?? {};
	const { error } = (collection === 'work' ? workShape : assessment).safeParse(record);
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
		body: `@${user.login} ${does} in #${number}, by the form for it. ${note} A machine proposes it in their place, so a maintainer has to agree.\n\nCloses #${number}.`,
		message: `${title}\n\nCo-authored-by: ${user.login} <${user.id}+${user.login}@users.noreply.github.com>`,
	};
	return { file: { ...file, offer }, problems: [] };
}
