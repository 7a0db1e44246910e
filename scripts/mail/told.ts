// Mails that are due or left, told for a terminal. Whatever people wrote stays text in it.
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { type Planned, plannedSendings, type Sending } from '#core/mailing/due.ts';
import { printable } from '#core/problem.ts';
import { count } from '../report/count.ts';
import { type Left, listOf } from './send.ts';

/** A table: when, to whom, what; `stays` is what would not go out of it. */
export function dueTable(due: readonly Sending[], stays: readonly Left[]): string {
	const width = Math.max(...due.map((one) => listOf(one).length));
	const rows = due.map(
		(one) => `${one.at}  ${listOf(one).padEnd(width)}  ${subjectOf(one)}${MARKS[one.ledger]}`,
	);
	const kept = stays.length === 0 ? '' : ` ${stays.length} of them would stay: ${stays[0]?.why}.`;
	return [...rows, '', `${count(due.length, 'mail')} due.${kept}`].join('\n');
}

/** What is told where nothing is due: what comes next, if anything ever does. */
export function nothingDue(catalogue: Catalogue, now: string, only: string | undefined): string {
	const all = plannedSendings(catalogue).filter(({ cohort }) => only === undefined || cohort.id === only);
	const next = all.find(({ at }) => at > now);
	if (next) return `Nothing is due. Next: ${next.at}  ${listOf(next)}  ${subjectOf(next)}`;
	return all.length > 0
		? 'Nothing is due, and nothing comes later.'
		: `Nothing is due: no ${only === undefined ? 'group' : 'list of this group'} gets mails. “Running a group by mail” in the handbook says how to begin.`;
}

const MARKS = {
	new: '',
	claimed: '  (was begun, and may have gone out)',
	unreadable: '  (the ledger cannot be read)',
};

/** One line for a mail that went out, the `number`th of `all`. */
export function sentLine(sending: Sending, number: number, all: number): string {
	const place = String(number).padStart(String(all).length);
	return `${place}/${all}  ${listOf(sending)}  ${subjectOf(sending)}`;
}

/** What went out and what is left, and why. */
export function endText(sent: number, left: readonly Left[]): string {
	const rows = left.map(
		({ sending, why }) => `${listOf(sending)}  ${subjectOf(sending)}\n  ${printable(why)}.`,
	);
	const end = `${count(sent, 'mail')} sent, ${left.length === 0 ? 'none' : left.length} left.`;
	return [...rows, end.replace(/^no/, 'No')].join('\n');
}

/** What a mail is called. */
export function subjectOf({ source }: Planned): string {
	return printable('mail' in source ? source.mail.subject : source.announcement.title);
}
