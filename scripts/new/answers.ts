// Answers from flags, from what is usual, and from whoever sits at the terminal.
import { type About, type Ask, wrongWith } from '#core/outputs/new/ask.ts';
import type { Begun } from '#core/outputs/new/index.ts';
import { CannotRun } from '../command.ts';

/** Asks one question until its answer is right. */
export type Asker = (ask: Ask, about: About, wrong?: string) => Promise<string>;

export interface Given {
	/** By flag. */
	flags: Readonly<Record<string, string | undefined>>;
	/** Whether the usual answer is taken without asking. */
	yes: boolean;
	/** Nobody sits at a terminal where there is none. */
	ask: Asker | undefined;
}

/** An answer to every question that comes up; throws `CannotRun` where one is missing or wrong and nobody can be asked. */
export async function answersOf(
	{ noun, answers: known }: Begun,
	around: Omit<About, 'answers'>,
	given: Given,
): Promise<About> {
	const answers: Record<string, string> = { ...known };
	const about: About = { ...around, answers };
	const missing: Ask[] = [];
	for (const ask of noun.asks) {
		const { flag } = ask;
		if (known[flag] !== undefined || ask.when?.(about) === false) continue;
		const answer = await answerTo(ask, about, given);
		if (answer === undefined) missing.push(ask);
		else answers[flag] = answer.trim();
	}
	if (missing.length > 0) throw new CannotRun(askedFor(missing));
	return about;
}

async function answerTo(
	ask: Ask,
	about: About,
	{ flags, yes, ask: prompt }: Given,
): Promise<string | undefined> {
	const said = flags[ask.flag];
	const usual = ask.usual?.(about) ?? (ask.optional ? '' : undefined);
	const answer = said ?? usual;
	const wrong = answer === undefined ? undefined : wrongWith(ask, answer.trim(), about);
	if (answer !== undefined && wrong === undefined && (said !== undefined || yes || !prompt)) return answer;
	if (wrong !== undefined && !prompt)
		throw new CannotRun(`--${ask.flag} ${JSON.stringify(answer)}: ${wrong}`);
	return prompt?.(ask, about, wrong);
}

function askedFor(missing: readonly Ask[]): string {
	const lines = missing.map(
		({ flag, question, hint }) => `  --${flag}\n      ${question}${hint ? `\n      ${hint}` : ''}`,
	);
	return `Without a terminal nothing is asked. Say these as well:\n\n${lines.join('\n')}`;
}
