// The sentences that every form of the report shares.
import type { Comparison, Line, Page, Severity, State, Subject } from '../../diff/comparison.ts';
import { counted, listed } from '../../diff/count.ts';

/** What severities are called. */
export const SEVERITY: Record<Severity, string> = { loss: 'Lost', change: 'Changed', gain: 'New' };

/** `3 things a learner would notice, 2 of them losses` */
export function headline({ subjects, lines }: Pick<Comparison, 'subjects' | 'lines'>): string {
	const all = [...lines, ...subjects.flatMap((subject) => subject.lines)];
	const words = subjects.flatMap(({ pages }) => pages).filter(isReworded).length;
	const losses = all.filter(({ severity }) => severity === 'loss').length;
	const things = all.length + words;
	if (things === 0) return 'Nothing that a learner would notice';
	const lost =
		losses === 0
			? ''
			: things === 1
				? ', a loss'
				: `, ${losses} of them ${losses === 1 ? 'a loss' : 'losses'}`;
	return `${counted(things, 'thing')} a learner would notice${lost}`;
}

/** Whether other words stand on a page that was there before. */
export const isReworded = ({ act, passages }: Page) => act === 'changed' && passages.length > 0;

/** `from main (0123456) to the working tree` */
export function span({ base, head }: Pick<Comparison, 'base' | 'head'>): string {
	return `from ${named(base)} to ${named(head)}`;
}

const named = ({ name, commit }: State) =>
	commit && !commit.startsWith(name) ? `${name} (${commit.slice(0, 7)})` : name;

/** A line as one sentence or two. */
export function sentence({ says, before, after, note }: Line): string {
	const what =
		before === undefined && after === undefined ? says : `${says}: ${before ?? 'none'} → ${after ?? 'none'}`;
	return note === undefined ? what : `${what}. ${note}`;
}

/** `1 passage edited, 2 added` */
export function passageCounts({ passages, left }: Page): string {
	const of = (act: string) => passages.filter((one) => one.act === act).length;
	const said = (['edited', 'added', 'removed', 'moved'] as const)
		.map((act) => ({ act, count: of(act) }))
		.filter(({ count }) => count > 0)
		.map(({ act, count }, index) =>
			index === 0 ? `${counted(count, 'passage')} ${act}` : `${count} ${act}`,
		);
	return [...said, ...(left > 0 ? [`${left} more`] : [])].join(', ');
}

/** The lines of the rubric that the machine has answered; nothing where there are none. */
export function rubricWords({ rubric }: Subject): string | undefined {
	if (!rubric) return undefined;
	const { holds, fails } = rubric;
	const all = holds.length + fails.length;
	const not = fails.length > 0 ? `; not: ${fails.join(', ')}` : '';
	return `${holds.length} of ${counted(all, 'line')} that the machine checks ${holds.length === 1 ? 'holds' : 'hold'}${not}`;
}

/** The lines of the rubric that only people can answer, once for all courses. */
export function peopleWords({ subjects }: Pick<Comparison, 'subjects'>): string | undefined {
	const titles = new Set(subjects.flatMap(({ rubric }) => rubric?.forPeople ?? []));
	return titles.size === 0 ? undefined : `For people to judge: ${listed([...titles], 30)}.`;
}

/** What the check finds now, in one sentence. */
export function checkWords({ problems: { fresh, left, solved } }: Pick<Comparison, 'problems'>): string {
	const more = counted(fresh.length + left, 'new finding');
	return solved > 0 ? `The check: ${more}, ${solved} solved` : `The check: ${more}`;
}

/** How many courses are the same, and what was left out. */
export function closing({ same, left }: Comparison): string[] {
	return [
		...(same > 0 ? [`${counted(same, 'course is', 'courses are')} the same.`] : []),
		...(left > 0 ? [`${counted(left, 'more thing')} changed that this report has no room for.`] : []),
	];
}
