// Which of what is due goes out now.
import type { Catalogue } from '#core/catalogue/catalogue.ts';
import { dueSendings, type Planned, type Sending } from '#core/mailing/due.ts';
import { CannotRun } from '../command.ts';
import { type Left, listOf } from './send.ts';

/** More than this for one list at once is nearly always a mistake: a ledger that is gone, a date mistyped. */
const BURST = 3;

/** What is due at `now`, of one group if it is named; throws where there is no such group. */
export function dueOf(catalogue: Catalogue, now: string, only: string | undefined): Sending[] {
	const due = dueSendings(catalogue, now);
	if (only === undefined) return due;
	groupCalled(catalogue, only);
	return due.filter(({ cohort }) => cohort.id === only);
}

/** Parts `due` into what goes out and what stays, because it would be many mails at once for one list. */
export function withoutBursts(due: readonly Sending[]): { goes: Sending[]; stays: Left[] } {
	const sizes = new Map<string, number>();
	for (const one of due) sizes.set(listOf(one), (sizes.get(listOf(one)) ?? 0) + 1);
	const sizeOf = (one: Sending) => sizes.get(listOf(one)) ?? 0;
	return {
		goes: due.filter((one) => sizeOf(one) <= BURST),
		stays: due
			.filter((one) => sizeOf(one) > BURST)
			.map((sending) => ({
				sending,
				why: `${sizeOf(sending)} mails for one list at once are nearly always a mistake. If they are to go out, say \`--catch-up\`; if not, give the group a later \`since\``,
			})),
	};
}

/** The mail `mail` as the group `group` gets it, to `address` instead of a list; another mail at every moment. */
export function trial(
	catalogue: Catalogue,
	{ mail: id, group, address, moment }: { mail: string; group: string; address: string; moment: string },
): Planned {
	const { course, cohort } = groupCalled(catalogue, group);
	const mail = course.mails.find((one) => one.id === id);
	if (!mail)
		throw new CannotRun(
			`The course of this group has no mail \`${id}\`. ${orLike(id, course.mails, '<course>/<mail>')}`,
		);
	const list = { id: `trial-${moment.replace(/\D/g, '')}`, to: address, audience: 'all' as const };
	return { course, cohort, list, mail: id, source: { mail }, at: moment, corrects: undefined, path: '' };
}

function groupCalled({ courses }: Catalogue, id: string) {
	for (const course of courses)
		for (const cohort of course.cohorts) if (cohort.id === id) return { course, cohort };
	const groups = courses.flatMap(({ cohorts }) => cohorts);
	throw new CannotRun(`There is no group \`${id}\`. ${orLike(id, groups, '<course>/<group>')}`);
}

// Most leave the course out, or the group.
function orLike(id: string, all: readonly { id: string }[], form: string): string {
	const like = all.find((one) => id !== '' && one.id.split('/').includes(id));
	return like ? `Did you mean \`${like.id}\`?` : `Name it as \`${form}\`.`;
}
