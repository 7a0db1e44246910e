// Mails that are due or left, told for a terminal. Whatever people wrote stays text in it.
import type { Planned, Sending } from '#core/mailing/due.ts';
import { printable } from '#core/problem.ts';
import { count } from '../report/count.ts';
import { type Left, listOf } from './send.ts';

/** A table: when, to whom, what. */
export function dueTable(due: readonly Sending[]): string {
	if (due.length === 0) return 'Nothing is due.';
	const width = Math.max(...due.map((one) => listOf(one).length));
	const rows = due.map(
		(one) => `${one.at}  ${listOf(one).padEnd(width)}  ${subjectOf(one)}${MARKS[one.ledger]}`,
	);
	return [...rows, '', `${count(due.length, 'mail')} due.`].join('\n');
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
