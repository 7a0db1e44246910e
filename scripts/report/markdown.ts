import { inert, inertCode, inertMessage } from '#core/outputs/inert.ts';
import { isPlace, printable, type Problem } from '#core/problem.ts';
import { countProblems } from './count.ts';
import type { Findings, Report } from './index.ts';

/** What GitHub takes of a step, in bytes. */
export const MAX_SUMMARY = 1024 * 1024;

/** Everything that was found, for a summary or a comment: a table a file, each line with its rule's page. */
export const markdown: Report = (findings) => markdownWithin(findings, MAX_SUMMARY);

/** The same in at most `limit` bytes: what does not fit is counted. */
export function markdownWithin(findings: Findings, limit: number): string {
	const { problems, looked, notes, root } = findings;
	const head = [
		`### ${problems.length === 0 ? 'The check found nothing to mend' : `The check found ${countProblems(problems)}`}`,
		...[looked, ...notes].map((one) => `${inert(one)}${/[.!?]$/.test(one) ? '' : '.'}`),
	].join('\n\n');
	const pieces = [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, all]) => [
		{
			text: `\n\n**${inertCode(printable(`${root}/${file}`))}**\n\n| Line | What | Rule |\n| ---: | :--- | :--- |`,
			problems: 0,
		},
		...all.map((one) => ({ text: `\n${row(one, findings)}`, problems: 1 })),
	]);
	let room = limit - bytes(head) - bytes(more(problems.length)) - 1;
	const fits = pieces.findIndex(({ text }) => (room -= bytes(text)) < 0);
	if (fits < 0) return `${head}${pieces.map(({ text }) => text).join('')}\n`;
	const left = pieces.slice(fits).reduce((sum, piece) => sum + piece.problems, 0);
	return `${head}${pieces
		.slice(0, fits)
		.map(({ text }) => text)
		.join('')}${more(left)}\n`;
}

function row({ at, severity, message, rule }: Problem, { pageOf }: Findings): string {
	const page = pageOf(rule);
	const name = inertCode(rule);
	const line = isPlace(at) ? at.line : 1;
	const what = `${severity === 'advice' ? '*advice:* ' : ''}${inertMessage(printable(message))}`;
	return `| ${line} | ${what} | ${page ? `<a href="${attribute(page)}">${name}</a>` : name} |`;
}

const more = (left: number) =>
	`\n\nThere is no room for ${left} more. Run \`npm run check\` to see all of it.`;
const bytes = (text: string) => new TextEncoder().encode(text).length;
const attribute = (value: string) => value.replace(/[&"'<>|`\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);
