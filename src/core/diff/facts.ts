// What a course says of itself in one line each: its name, its place in the school, whom it is for.
import type { Course } from '../catalogue/catalogue.ts';
import type { Line } from './comparison.ts';
import { listed } from './count.ts';
import { change, changed, gain, loss } from './line.ts';
import type { CoursePair, Side } from './side.ts';

export function factLines({ before, after, from, to }: CoursePair): Line[] {
	return [
		...statusLines(before, after),
		...changed('title', 'Title', before.title, after.title),
		...changed('question', 'Question', before.question, after.question),
		...changed('kind', 'Kind', titleIn(from, 'kinds', before.kind), titleIn(to, 'kinds', after.kind)),
		...changed(
			'school',
			'School',
			titleIn(from, 'schools', before.school),
			titleIn(to, 'schools', after.school),
		),
		...changed('level', 'Level', LEVEL[before.level], LEVEL[after.level]),
		...changed('term', 'Start', TERM[before.term], TERM[after.term]),
		...languageLines(before, after),
		...changed('topics', 'Topics', before.topics.join(', '), after.topics.join(', ')),
		...badgeLines(before, after),
		...changed(
			'next',
			'Where to go from here',
			before.next.join(', ') || 'nowhere',
			after.next.join(', ') || 'nowhere',
		),
		...changed('partner', 'Partner', before.partner?.name, after.partner?.name),
		...creditLines(before, after),
		...changed(
			'open-syllabus',
			'Peers may change the syllabus',
			yes(before.openSyllabus),
			yes(after.openSyllabus),
		),
	];
}

const LEVEL: Record<Course['level'], string> = {
	any: 'anyone',
	beginner: 'beginner',
	intermediate: 'intermediate',
	advanced: 'advanced',
};
const TERM: Record<Course['term'], string> = { rolling: 'at any time', fixed: 'with a group, on its dates' };

const yes = (value: boolean) => (value ? 'yes' : 'no');

function titleIn(side: Side, collection: 'kinds' | 'schools', id: string): string {
	return side.catalogue.entries[collection].get(id)?.title ?? id;
}

const CLOSED = new Set<Course['status']>(['archived', 'withdrawn', 'postponed', 'did-not-happen']);

function statusLines(before: Course, after: Course): Line[] {
	const states = { before: before.status, after: after.status };
	if (before.status === after.status) return [];
	return before.status === 'open' && CLOSED.has(after.status)
		? [loss('status', 'Status', { ...states, note: 'Nobody can join it any more.' })]
		: [change('status', 'Status', states)];
}

function languageLines(before: Course, after: Course): Line[] {
	return [
		...without(before.languages, after.languages).map((one) =>
			loss('language', `It is no longer in \`${one}\``),
		),
		...without(after.languages, before.languages).map((one) =>
			gain('language', `It is in \`${one}\` as well`),
		),
	];
}

function badgeLines(before: Course, after: Course): Line[] {
	return [
		...without(before.badges, after.badges).map((one) =>
			loss('badge', `The badge \`${one}\` cannot be earned in it any more`),
		),
		...without(after.badges, before.badges).map((one) =>
			gain('badge', `The badge \`${one}\` can be earned in it`),
		),
	];
}

function creditLines(before: Course, after: Course): Line[] {
	const works = ({ basedOn }: Course) => basedOn.map(({ title, by }) => `“${title}” by ${by}`);
	const [gone, fresh] = [without(works(before), works(after)), without(works(after), works(before))];
	return [
		...(gone.length
			? [
					loss('credit', `It no longer credits ${listed(gone)}`, {
						note: 'Whoever wrote what is still in it has to stay named.',
					}),
				]
			: []),
		...(fresh.length ? [gain('credit', `It credits ${listed(fresh)}`)] : []),
	];
}

/** What is in `some` and not in `others`. */
export function without<T>(some: readonly T[], others: readonly T[]): T[] {
	return some.filter((one) => !others.includes(one));
}
