// What was written, the next commands, and what only people can answer.
import type { Begun } from '#core/outputs/new/index.ts';
import type { About } from '#core/outputs/new/ask.ts';
import type { NewFile } from '#core/outputs/new/noun.ts';

/** The last words of the command; `found` is what the check says of the new files, in short. */
export function ending(
	{ noun }: Begun,
	about: About,
	files: readonly NewFile[],
	{ root, found }: { root: string; found: string },
): string {
	const name = about.answers['id'] ?? about.answers['handle'] ?? noun.name;
	const left = [...(noun.left?.(about) ?? []), ...(noun.name === 'course' ? openLines(about) : [])];
	return [
		'Wrote',
		...files.map(({ path }) => `  ${root}/${path}`),
		`The check says: ${found}.${files.some(({ text }) => text.includes('Replace this')) ? ' Where it says “Replace this”, your words are wanted.' : ''}`,
		'',
		'Next',
		'  npm run dev       to see it as it will look, while you write',
		'  npm run check     after every change',
		`  git switch -c ${name} && git add ${root} && git commit -m "Propose ${name}"`,
		...(left.length > 0 ? ['', 'What no machine can answer', ...left.map((one) => `  · ${one}`)] : []),
	].join('\n');
}

// The questions of the school’s own rubric for courses that people answer.
function openLines({ catalogue: { entries } }: About): string[] {
	const rubric = [...entries.rubrics.values()].find((one) => one.of === 'courses');
	return (rubric?.criteria ?? []).flatMap(({ checked, question }) =>
		checked === 'by-people' ? [question] : [],
	);
}
