// Makes files of what somebody wrote into a form of the forge: an idea for a course, work, an assessment of work, a place
// in a group, a question, or an answer to one.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatProblem } from '#core/problem.ts';
import { answerFrom } from '#core/proposal/answer-from-issue.ts';
import { assessmentFrom } from '#core/proposal/assessment-from-issue.ts';
import { type IdeaIssue, ideaOf, issueEvent, type Offer } from '#core/proposal/from-issue.ts';
import { placeFrom } from '#core/proposal/join-from-issue.ts';
import { questionFrom } from '#core/proposal/question-from-issue.ts';
import { formOf } from '#core/proposal/sharing-form.ts';
import { workFrom } from '#core/proposal/work-from-issue.ts';
import { words } from '#i18n/words.ts';
import { cacheFor, CannotRun, options, run, todayOr } from './command.ts';
import { judge } from './judge.ts';

const HELP = `Usage: npm run propose -- --issue <file> [options]

Makes files of the answers that somebody gave in a form, and judges them: a course with the status \`proposed\`, the work
that a learner made, a peer’s answer to it, somebody’s place in a group, a question, or an answer to one. What they wrote
becomes words in fields, never anything else. Nothing that is there is written over, except somebody’s own work by a
revision of it, and their place; a question gets one answer more.

  --issue <file>    the event of the issue, as the forge tells of it
  --out <folder>    the content folder (content)
  --offer <file>    where to write what \`npm run offer\` needs: branch, title, text and message
  --help            this text

Exit code: 0 written, 1 something in it is wrong or the check refuses what was made, 2 it could not be made.`;

const {
	issue,
	out = 'content',
	offer,
} = options(HELP, { issue: { type: 'string' }, out: { type: 'string' }, offer: { type: 'string' } });

interface Made {
	/** By path inside the content folder. */
	files: Record<string, string>;
	offer: Offer;
	/** Whether it may stand in the place of a file that is there. */
	over: boolean;
}

await run(async () => {
	if (!issue) throw new CannotRun(`Name the event with \`--issue\`.\n\n${HELP}`);
	const { data } = issueEvent.safeParse(eventIn(issue));
	if (!data) throw new CannotRun(`There is no issue in \`${issue}\`.`);
	const made = await madeOf(data.issue);
	if (Array.isArray(made)) {
		for (const one of made) console.log(one);
		return 1;
	}
	for (const [path, text] of Object.entries(made.files)) {
		mkdirSync(dirname(join(out, path)), { recursive: true });
		writeFileSync(join(out, path), text, { flag: made.over ? 'w' : 'wx' });
		console.log(join(out, path));
	}
	if (offer) writeFileSync(offer, JSON.stringify(made.offer, null, 2));
	const { problems } = await judged();
	const own = problems.filter(({ file, severity }) => file in made.files && severity === 'error');
	for (const one of own) console.log(formatProblem({ ...one, file: join(out, one.file) }));
	return own.length > 0 ? 1 : 0;
});

// The files, or all that is wrong with the answers.
async function madeOf(issue: IdeaIssue): Promise<Made | string[]> {
	const { catalogue } = await judged();
	const form = formOf(issue.body ?? '');
	if (form === 'idea') return ofIdea(issue, catalogue);
	const t = words(catalogue.site.languages[0] ?? 'en');
	const made = {
		work: () => workFrom(issue, catalogue, textAt, [t('share.did'), t('share.learned')]),
		assessment: () => assessmentFrom(issue, catalogue, textAt),
		join: () => placeFrom(issue, catalogue, textAt),
		question: () => questionFrom(issue, catalogue),
		answer: () => answerFrom(issue, catalogue, textAt),
	};
	const { file, problems } = made[form]();
	return file ? { files: { [file.path]: file.text }, offer: file.offer, over: !file.isNew } : problems;
}

function ofIdea(issue: IdeaIssue, catalogue: Parameters<typeof ideaOf>[1]): Made {
	const idea = ideaOf(issue, catalogue);
	if (!idea) throw new CannotRun('There is no school and no kind of course yet that it could belong to.');
	const there = Object.keys(idea.files).find((path) => existsSync(join(out, path)));
	if (there) throw new CannotRun(`\`${join(out, there)}\` is there already.`);
	return { files: idea.files, offer: idea.offer, over: false };
}

function textAt(path: string): string | undefined {
	return existsSync(join(out, path)) ? readFileSync(join(out, path), 'utf8') : undefined;
}

function eventIn(file: string): unknown {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		return undefined;
	}
}

function judged() {
	return judge({ root: out, today: todayOr(undefined), cache: cacheFor(out, undefined) });
}
