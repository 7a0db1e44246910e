// The one comment below a proposal: what the check found, what changes for a learner, who has to agree, who could read
// it. Most of it is somebody's words; they are shown, and never obeyed.
import { formatProblem, printable, type Problem } from '../problem.ts';
import type { Finding } from '../proposal/report.ts';
import { tickLine } from '../proposal/rubric.ts';
import type { RubricRecord } from '../schema/rubric.ts';
import { inert } from './inert.ts';

/** By which the comment is found again. */
export const MARK = '<!-- peerhood: what a first look found -->';

/** In bytes; forges take a little more. */
export const MAX_COMMENT = 60_000;

export interface Comment {
	/** What the check found; undefined where nothing readable came from it. */
	check?: readonly Finding[] | undefined;
	/** What changes for a learner, in Markdown that is safe already. */
	changes?: string | undefined;
	/** Why a maintainer has to agree. */
	guard: readonly Problem[];
	/** Of proposals here. */
	rubric?: RubricRecord | undefined;
	/** Who could be asked to read it, and why them; names without `@`, as nobody is called without being asked. */
	readers?: readonly { name: string; why: string }[];
	/** Where the whole report is, on the forge. */
	run?: string | undefined;
}

/** The comment in Markdown, at most `MAX_COMMENT` bytes. */
export function commentOf(comment: Comment): string {
	const { run } = comment;
	const parts = [
		checked(comment),
		agreement(comment),
		changed(comment),
		readers(comment),
		checklist(comment),
	];
	const ending = run === undefined ? '' : `\n\n[Everything that was found](${run}), for a week.`;
	let text = `${MARK}\n## A first look, by a machine`;
	for (const part of parts.filter((one) => one !== '')) {
		const next = `${text}\n\n${part}`;
		if (bytes(next) + bytes(ending) > MAX_COMMENT - 200) {
			text += '\n\nThere is more than a comment can hold.';
			break;
		}
		text = next;
	}
	return `${text}${ending}\n`;
}

function checked({ check }: Comment): string {
	if (!check) return 'The check has left nothing that can be read. Its log says more.';
	if (check.length === 0) return 'The check found nothing to mend.';
	const errors = check.filter(({ severity }) => severity === 'error').length;
	const advice = check.length - errors;
	const counts = [
		...(errors ? [`${errors} ${errors === 1 ? 'problem' : 'problems'}`] : []),
		...(advice ? [`${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`] : []),
	];
	const lines = check.map(({ rule, severity, file, line, column, message }) =>
		formatProblem({ rule: rule as Problem['rule'], severity, file, at: { line, column }, message }),
	);
	return `The check found ${counts.join(' and ')}.\n\n${fenced(lines)}`;
}

function agreement({ guard }: Comment): string {
	if (guard.length === 0) return '';
	return `### A maintainer has to agree\n\n${fenced(guard.map(formatProblem))}`;
}

function changed({ changes }: Comment): string {
	return changes === undefined ? '' : changes.trim();
}

function readers({ readers: all = [] }: Comment): string {
	if (all.length === 0) return '';
	const lines = all
		.slice(0, 8)
		.map(({ name, why }) => `- ${inert(printable(name))}: ${inert(printable(why))}`);
	return `### Who could read it\n\n${lines.join('\n')}`;
}

// As code, so that whoever reviews copies it whole, with what says which line is which.
function checklist({ rubric }: Comment): string {
	const lines =
		rubric?.criteria.filter(({ checked: by }) => by === 'by-people').map((one) => tickLine(one)) ?? [];
	if (lines.length === 0) return '';
	return `<details><summary>For reviewers: a list to copy into your review</summary>\n\n${fenced(lines, 'markdown')}\n\n</details>`;
}

/** How many lines of one sort are shown, and how many bytes. */
const LINES = 200;
const SHARE = 18_000;

function fenced(lines: readonly string[], language = 'text'): string {
	const shown: string[] = [];
	let room = SHARE;
	for (const line of lines.slice(0, LINES)) {
		room -= bytes(line) + 1;
		if (room < 0) break;
		shown.push(line);
	}
	const left = lines.length - shown.length;
	const text = [...shown, ...(left > 0 ? [`… and ${left} more`] : [])].join('\n');
	const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
	const fence = '`'.repeat(longest + 1);
	return `${fence}${language}\n${text}\n${fence}`;
}

const bytes = (text: string) => new TextEncoder().encode(text).length;
