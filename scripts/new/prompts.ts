// The questions on a terminal. Nothing is written before the last one is answered.
import { styleText } from 'node:util';
import { autocomplete, cancel, intro, isCancel, log, S_BAR, select, text } from '@clack/prompts';
import type { Kind } from '#core/catalogue/catalogue.ts';
import { type About, type Ask, type Choice, wrongWith } from '#core/outputs/new/ask.ts';
import type { Noun } from '#core/outputs/new/noun.ts';

/** Somebody pressed Ctrl+C or Escape. */
export class GivenUp extends Error {}

/** Greets, and says how to leave. */
export function greet(): void {
	intro('Something new');
	log.message('Enter takes what stands there. Ctrl+C leaves, and writes nothing.');
}

/** Says that nothing was written. */
export function leave(): void {
	cancel('Nothing was written.');
}

/** Asks what to begin: one of the kinds of course that the school has, or something else. */
export async function askNoun(nouns: readonly Noun[], kinds: readonly Kind[]): Promise<string> {
	const courses = kinds.map(({ id, title, summary }) => ({ value: id, label: title, hint: summary }));
	const others = nouns
		.filter(({ name }) => name !== 'course' || kinds.length === 0)
		.map(({ name, about }) => ({
			value: name,
			label: `${name[0]?.toUpperCase()}${name.slice(1)}`,
			hint: about,
		}));
	return chosen('What do you want to begin?', [...courses, ...others], undefined);
}

/** Asks until the answer is right; begins with what was wrong with a flag. */
export async function askOne(ask: Ask, about: About, wrong?: string): Promise<string> {
	if (wrong !== undefined) log.warn(wrong);
	const hint = lines(ask.hint ?? '').map((one) => styleText('gray', `${S_BAR}  ${one}`));
	const message = [ask.question, ...hint].join('\n');
	const usual = ask.usual?.(about);
	const choices = ask.choices?.(about);
	if (choices) {
		const none = ask.optional ? [{ value: '', label: 'None' }] : [];
		return chosen(message, [...none, ...choices], usual);
	}
	return answered(
		await text({
			message,
			...(usual !== undefined && { initialValue: usual }),
			validate: (answer) => wrongWith(ask, (answer ?? '').trim(), about),
		}),
	);
}

async function chosen(message: string, choices: Choice[], usual: string | undefined): Promise<string> {
	const options = choices.map(({ value, label, hint }) => ({
		value,
		label,
		...(hint && { hint: short(hint) }),
	}));
	const initial = usual !== undefined && { initialValue: usual };
	if (choices.length > 12) return answered(await autocomplete({ message, options, maxItems: 8, ...initial }));
	return answered(await select({ message, options, ...initial }));
}

function answered(answer: string | symbol | undefined): string {
	if (isCancel(answer)) throw new GivenUp();
	return String(answer ?? '');
}

const short = (hint: string) => (hint.length > 72 ? `${hint.slice(0, 71).trimEnd()}…` : hint);

// The frame of the questions goes on beside every line, so lines are broken here.
const lines = (hint: string) => (hint.match(/\S.{0,72}(?=\s|$)/g) ?? []).map((one) => one.trimEnd());
