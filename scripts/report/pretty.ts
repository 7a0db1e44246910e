// For people on a terminal: each problem with the line it stands on, and a mark below the word that is meant.
import { styleText } from 'node:util';
import { formatProblem, isPlace, type Place, printable, type Problem } from '#core/problem.ts';
import type { Findings, Report } from './index.ts';
import { ending } from './text.ts';

const WIDTH = 96;

/** The line of `text`, then the source; colours only where the terminal wants some. */
export const pretty: Report = (findings) => {
	const lines = new Map<string, string[]>();
	const linesOf = (file: string) => {
		const known = lines.get(file) ?? findings.textOf(file)?.split('\n') ?? [];
		lines.set(file, known);
		return known;
	};
	const shown = findings.problems.map((one) =>
		[headOf(one, findings), ...excerpt(one, linesOf(one.file))].join('\n'),
	);
	return [
		...shown.map((one) => `${one}\n`),
		...pages(findings),
		ending(findings),
		...mendable(findings),
	].join('\n');
};

function headOf(one: Problem, { root }: Findings): string {
	const line = formatProblem({ ...one, file: `${root}/${one.file}` });
	const [, place = '', message = '', rule = ''] = /^(.*?:\d+:\d+)  (.*) (\[[^\]]*\])$/.exec(line) ?? [];
	return `${paint('bold', place)}  ${message} ${paint('dim', rule)}`;
}

/** The line that a problem stands on, and the mark; nothing where the problem has no place, or the line no words. */
export function excerpt({ at, message, severity }: Problem, lines: readonly string[]): string[] {
	const line = isPlace(at) ? lines[at.line - 1] : undefined;
	if (!isPlace(at) || line === undefined || line.trim() === '') return [];
	const { before, after } = around(line, at);
	const number = String(at.line).padStart(4);
	const source = `${paint('dim', `${number} |`)} ${before}${after}`;
	// Who writes from right to left sees the line turned round, and no mark would stand below its word.
	if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/u.test(line)) return [source];
	const mark = '^'.repeat(Math.max(1, wordAt(line.slice(at.column - 1), message)));
	const colour = severity === 'error' ? 'red' : 'yellow';
	return [source, `${paint('dim', '     |')} ${blank(before)}${paint(colour, mark.slice(0, WIDTH))}`];
}

// A long line is shown from a little before the place.
function around(line: string, { column }: Place): { before: string; after: string } {
	const start = column - 1 > WIDTH / 2 ? column - 1 - WIDTH / 4 : 0;
	const before = printable(line.slice(start, column - 1)).replaceAll('\t', '  ');
	const rest = line.slice(column - 1, start + WIDTH);
	const cut = start + WIDTH < line.length ? ' …' : '';
	return { before: `${start > 0 ? '… ' : ''}${before}`, after: printable(rest).replaceAll('\t', '  ') + cut };
}

// What the message quotes and what stands there is what is meant.
function wordAt(rest: string, message: string): number {
	const quoted = [...message.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word.replace(/…$/, ''));
	const unquoted = rest.replace(/^["']/, '');
	const found = quoted.filter((word) => unquoted.startsWith(word)).map((word) => widthOf(word));
	return found.length > 0 ? Math.max(...found) + (rest.length - unquoted.length) * 2 : 1;
}

function mendable({ problems }: Findings): string[] {
	const { length } = problems.filter(({ fix }) => fix);
	if (length === 0) return [];
	return [`${length} of these ${length === 1 ? 'needs' : 'need'} no decision: npm run check -- --fix`];
}

/** The pages that say why, one for each rule. */
function pages({ problems, pageOf }: Findings): string[] {
	const found = [...new Set(problems.map(({ rule }) => rule))].sort().flatMap((rule) => pageOf(rule) ?? []);
	return found.length > 0 ? [paint('dim', ['Why, with examples:', ...found].join('\n  ')), ''] : [];
}

const blank = (text: string) => ' '.repeat(widthOf(text));
const WIDE =
	/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\uff01-\uff60]/u;
const widthOf = (text: string) =>
	[...text.replace(/[\p{M}\p{Cf}]/gu, '')].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 : 1), 0);

// Without a terminal, and with NO_COLOR, these are the words alone.
const paint = (style: 'bold' | 'dim' | 'red' | 'yellow', text: string) =>
	styleText(style, text, { stream: process.stdout });
