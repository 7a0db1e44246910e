// What the command is told, judged: a time, an address, a number.
import { mailAddress } from '#core/schema/fields.ts';
import { CannotRun, todayOr } from '../command.ts';

/** A moment in UTC, to the second, as the clock of this machine has it. */
export const nowInUtc = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

/** The moment that `said` names; a day means its end. Undefined where nothing is said. */
export function asOf(said: string | undefined): string | undefined {
	if (said === undefined) return undefined;
	const [, day = said, time = '23:59:59'] =
		/^(\d{4}-\d\d-\d\d)T((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)Z$/.exec(said) ?? [];
	return `${todayOr(day)}T${time}Z`;
}

/** The address that `said` is. */
export function mailbox(said: string): string {
	if (!mailAddress.safeParse(said).success) throw new CannotRun('This is no mail address to send a test to.');
	return said;
}

/** How many mails a minute `said` allows. */
export function perMinute(said = '60'): number {
	if (!/^[1-9]\d{0,5}$/.test(said)) throw new CannotRun(`\`${said}\` is not a number of mails a minute.`);
	return Number(said);
}
