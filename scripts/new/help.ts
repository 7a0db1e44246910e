// What can be begun, and what each asks, for `--help`.
import { nouns } from '#core/outputs/new/index.ts';
import type { Noun } from '#core/outputs/new/noun.ts';

/** One line for everything that can be begun. */
export function nounList(): string {
	return [
		...nouns.map(({ name, about }) => [name, about]),
		['<kind>', 'a course of that kind of the school: study-group, challenge'],
	]
		.map(([name = '', about]) => `    ${name.padEnd(14)}${about}`)
		.join('\n');
}

/** The flags of one of them. */
export function helpOf({ name, about, asks }: Noun): string {
	const flags = asks.map(
		({ flag, question, optional, usual }) =>
			`  --${flag.padEnd(20)}${question}${optional ? ' (or nothing)' : usual ? ' (has a usual answer)' : ''}`,
	);
	return `Usage: npm run new -- ${name} [options]

Writes ${about}. It asks what is not said.

${flags.join('\n')}

  --root <folder>       the content folder (content)
  --today <day>         the day it is, YYYY-MM-DD (today)
  --yes                 takes the usual answer wherever there is one
  --help                this text`;
}
