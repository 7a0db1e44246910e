// Awards that are due, told for a terminal, for a pull request and for programs.
import { toldTrace } from '#core/recognition/told-trace.ts';
import type { Due } from '#core/recognition/outcome.ts';
import { FLAG_WORDS } from './flags.ts';
import { count } from '../report/count.ts';

/** For a terminal. */
export function dueText(due: readonly Due[]): string {
	if (due.length === 0) return 'Nothing is due.';
	return [...due.map(one), `${count(due.length, 'award')} due.`].join('\n\n');
}

function one({ id, award, waits }: Due): string {
	const trace = award.trace ? `\n${indented(toldTrace(award.trace))}` : '';
	const flags = waits ? `\n  waits for a steward: ${told(award.flags)}` : '';
	return `${id}  ${award.badge} → ${award.holder}${flags}${trace}`;
}

/** For a pull request; whatever people wrote stays text in it. */
export function dueMarkdown(due: readonly Due[]): string {
	const parts = due.map(({ id, award, waits }) => {
		const trace = award.trace
			? `\n\n\`\`\`\`text\n${toldTrace(award.trace).replaceAll('`', 'ˋ')}\n\`\`\`\``
			: '';
		const flags = waits
			? `\n\n**A steward has to look:** ${told(award.flags)}. Then: \`npm run award -- --decide ${id} --by … --because "…"\``
			: '';
		return `### \`${award.badge}\` → \`${award.holder}\`\n\n\`content/awards/${id}.yml\`${flags}${trace}`;
	});
	return [HEAD, ...parts].join('\n\n').slice(0, 60_000);
}

const HEAD =
	'By the rules of their badges these awards are due. Each tells why; `npm run award -- --replay <award>` evaluates it again. Merging gives them; after that they are signed.';

/** What is offered as a pull request. */
export function dueOffer(due: readonly Due[]): object {
	const title = due.length === 1 ? `Award ${due[0]?.award.badge}` : `Award ${due.length} badges`;
	return { branch: 'awards/due', title, body: dueMarkdown(due), message: title };
}

const told = (flags: readonly (keyof typeof FLAG_WORDS)[]) =>
	flags.map((flag) => FLAG_WORDS[flag]).join('; ');

const indented = (text: string) => text.replace(/^/gm, '  ');
