// An idea that somebody wrote into a form, as files of a course. Their words become fields, each judged by the schema of
// its field; what does not fit or was left empty gets words that say so.
import { z } from 'zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { inert } from '../outputs/inert.ts';
import { course } from '../schema/course.ts';
import { oneLine } from '../text/one-line.ts';
import { slugOf } from '../text/slug.ts';
import { written } from '../writing/written.ts';
import { isAmong } from './account.ts';
import { answersIn, type Field, questionsOf } from './issue-form.ts';

/** What the forge tells of an issue, as far as it is needed. */
export const issueEvent = z.object({
	issue: z.object({
		number: z.int().positive(),
		title: z.string().max(1000),
		body: z.string().max(100_000).nullish(),
		user: z.object({
			login: z.string().regex(/^[A-Za-z0-9](-?[A-Za-z0-9]){0,38}$/),
			id: z.int().positive(),
		}),
	}),
});

export type IdeaIssue = z.infer<typeof issueEvent>['issue'];

export interface Idea {
	course: string;
	/** By path inside the content folder. */
	files: Record<string, string>;
	/** Fields for which nobody had said anything that fits. */
	open: Field[];
	offer: Offer;
}

/** What is offered to the forge: a branch with one commit, and the pull request of it. */
export interface Offer {
	branch: string;
	title: string;
	body: string;
	message: string;
}

type School = Pick<Catalogue, 'site' | 'schools' | 'kinds' | 'people' | 'known' | 'entries'>;

/** The course that the issue tells of; undefined where the school has no school or kind to put it in. */
export function ideaOf(issue: IdeaIssue, school: School): Idea | undefined {
	const [keepers, kind] = [school.schools[0], school.kinds[0]];
	if (!keepers || !kind) return undefined;
	const questions = questionsOf(school);
	const answers = answersIn(issue.body ?? '', questions);
	const open: Field[] = [];
	const chosen = (id: Field) =>
		questions.find((one) => one.id === id)?.options?.find(({ label }) => label === answers.get(id))?.value;
	// The first that fits; the last is ours, and stands for all that is missing.
	const say = (id: Field, said: unknown, otherwise: unknown) => {
		const fits = said !== undefined && said !== '' && course.shape[id].safeParse(said).success;
		if (!fits) open.push(id);
		return fits ? said : otherwise;
	};
	const text = (id: Field, most: number) => oneLine(answers.get(id) ?? '', most);
	const named = say('title', text('title', 80), oneLine(issue.title, 60));
	const title = course.shape.title.safeParse(named).data ?? `Idea ${issue.number}`;
	const home = chosen('school') ?? keepers.id;
	const listed =
		answers.get('organizers')?.startsWith('- [x]') || answers.get('organizers')?.startsWith('- [X]');
	const person = listed ? organizerOf(issue, school) : undefined;
	const record = {
		title,
		question: say('question', text('question', 140), 'What do we want to find out together?'),
		summary: say(
			'summary',
			paragraphs(answers.get('summary'), 700),
			'To be said: what happens in it, and for whom.',
		),
		kind: say('kind', chosen('kind'), kind.id),
		school: say('school', chosen('school'), home),
		organizers: [{ person: person?.handle ?? stewardOf(home, school) }],
		status: 'proposed',
		languages: say('languages', chosen('languages') && [chosen('languages')], [school.site.languages[0]]),
		licence: say('licence', chosen('licence'), school.site.licence),
		topics: say('topics', topicsIn(answers.get('topics')), ['new']),
		level: say('level', chosen('level'), 'any'),
		weeks: say(
			'weeks',
			/^\d{1,2}$/.exec(text('weeks', 20)) ? Number(text('weeks', 20)) : undefined,
			undefined,
		),
		effort: say('effort', effortIn(text('effort', 40)), { from: 2, to: 4, per: 'week' }),
		audience: say(
			'audience',
			paragraphs(answers.get('audience'), 600),
			'To be said: whom it is for, and whom it is not for.',
		),
		objectives: say('objectives', objectivesIn(answers.get('objectives')), undefined),
		signUpTask: say('signUpTask', paragraphs(answers.get('signUpTask'), 700), undefined),
	};
	const id = nameOf(title, issue.number, school);
	return {
		course: id,
		files: {
			[`courses/${id}/index.mdx`]: written('courses', record, bodyOf(issue.number, open)),
			...person?.files,
		},
		open,
		offer: offerOf(issue, title, open),
	};
}

// Words alone: nothing that nobody sees, nothing private; an empty line still parts paragraphs.
function paragraphs(said: string | undefined, most: number): string | undefined {
	const parts = (said ?? '').split(/\n\s*\n/).map((part) => oneLine(part, most));
	const whole = parts.filter((part) => part !== '').join('\n\n');
	return whole.length > most ? oneLine(whole, most) : whole || undefined;
}

function topicsIn(said = ''): string[] | undefined {
	const words = oneLine(said, 400).split(/[,;،]/).map(slugOf);
	return [...new Set(words.filter((word) => word !== ''))].slice(0, 8);
}

function effortIn(said: string): unknown {
	const [from, to = from] = (said.replaceAll(',', '.').match(/\d+(\.\d+)?/g) ?? []).map(Number);
	return from === undefined
		? undefined
		: { from: Math.min(from, to ?? from), to: Math.max(from, to ?? from), per: 'week' };
}

function objectivesIn(said = ''): unknown[] | undefined {
	const lines = said.split('\n').map((line) => oneLine(line.replace(/^\s*([-*+•]|\d+[.)])\s+/, ''), 200));
	const texts = [...new Set(lines.filter((line) => line !== ''))].slice(0, 12);
	return texts.length > 0 ? texts.map((text, index) => ({ id: `objective-${index + 1}`, text })) : undefined;
}

function nameOf(title: string, number: number, { known }: School): string {
	// Room for a number behind it.
	const name = slugOf(title).slice(0, 50).replace(/-+$/, '') || `idea-${number}`;
	return known.get('courses')?.has(name) ? `${name}-${number}` : name;
}

// Somebody of that account may be listed already; nobody gets the page of another.
function organizerOf({ user }: IdeaIssue, { people, known }: School) {
	const there = people.find((person) => person.type === 'person' && isAmong([user.login], person));
	if (there) return { handle: there.id, files: {} };
	const handle = user.login.toLowerCase();
	if (known.get('people')?.has(handle)) return undefined;
	return {
		handle,
		files: { [`people/${handle}.yml`]: written('people', { name: user.login, account: user.login }) },
	};
}

// Until an organizer is listed, those who keep the school answer for it.
function stewardOf(school: string, { entries }: School): string {
	return entries.schools.get(school)?.stewards[0] ?? '';
}

function bodyOf(number: number, open: readonly Field[]): string {
	const missing =
		open.length > 0 ? ` Still to be said: ${open.map((field) => `\`${field}\``).join(', ')}.` : '';
	return `This course is an idea so far, and began as the issue ${number}. It has no units yet: the first one is where it becomes\na course.${missing}`;
}

function offerOf({ number, user }: IdeaIssue, title: string, open: readonly Field[]): Offer {
	const name = oneLine(title, 60);
	const asks =
		open.length > 0 ? `\n\nStill to be said: ${open.map((field) => `\`${field}\``).join(', ')}.` : '';
	return {
		branch: `proposal/issue-${number}`,
		title: `Propose “${name}”`,
		body: `@${user.login} proposes **${inert(name)}** in #${number}, by the form for ideas. Whoever proposes can change the files in this branch, or say below what should change.${asks}\n\nCloses #${number}.`,
		message: `Propose “${name}”\n\nCo-authored-by: ${user.login} <${user.id}+${user.login}@users.noreply.github.com>`,
	};
}
