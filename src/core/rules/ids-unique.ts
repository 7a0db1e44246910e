import type { Course } from '../catalogue/catalogue.ts';
import type { Pointer, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { cohortOf, course, unit } from './example.ts';
import type { Rule } from './rule.ts';

export const idsUnique: Rule = {
	id: 'id/unique',
	title: 'An id is used once',
	why: 'Progress, work, badges and calendars hang on ids; two things under one id would share them.',
	severity: 'error',
	bad: {
		'courses/knots/index.mdx': course({
			objectives: '[{ id: tie, text: tie a bowline }, { id: tie, text: untie it }]',
		}),
		'courses/knots/units/01-first-knot.mdx': unit(
			'<Task id="untie" title="Untie it" deliverable="A rope" objectives={["tie"]} was={["tie-one"]} />',
		),
		'cohorts/knots/spring.yml': cohortOf(
			'mail: { lists: [{ id: all, to: a@lists.example }, { id: all, to: b@lists.example }] }\n',
		),
		'cohorts/knots/summer.yml': cohortOf(
			'meetings:\n  - { id: talk, title: Talk, day: 2027-03-02, time: "18:00", every: week }\n  - { id: talk-2027-03-02, title: Party, day: 2027-03-05, time: "18:00" }\n',
		),
	},
	says: [
		'cohorts/knots/spring.yml:5:57  The id `all` is used by two lists. Give one of them another. [id/unique]',
		'cohorts/knots/summer.yml:7:11  The id `talk-2027-03-02` is that of the meeting `talk` on 2027-03-02. Give this one another. [id/unique]',
		'courses/knots/index.mdx:14:54  The id `tie` is used by two objectives. Give one of them another. [id/unique]',
		'courses/knots/units/01-first-knot.mdx:8:1  The earlier id `tie-one` stands in `courses/knots/units/01-first-knot.mdx` already. Take it away here. [id/unique]',
	],
	*check({ courses, entries }) {
		for (const one of courses) yield* ofCourse(one);
		for (const { file, meetings, mail } of entries.cohorts.values()) {
			yield* twice(file, 'meetings', meetings, (index) => ['meetings', index, 'id']);
			yield* asRepeated(file, meetings);
			yield* twice(file, 'lists', mail?.lists ?? [], (index) => ['mail', 'lists', index, 'id']);
		}
		for (const { file, criteria } of entries.rubrics.values())
			yield* twice(file, 'criteria', criteria, (index) => ['criteria', index, 'id']);
	},
};

function* twice(
	file: string,
	noun: string,
	all: readonly { id: string }[],
	at: (index: number) => Pointer,
): Iterable<Problem> {
	const seen = new Set<string>();
	for (const [index, { id }] of all.entries()) {
		if (seen.has(id))
			yield problem(
				'id/unique',
				file,
				at(index),
				`The id \`${id}\` is used by two ${noun}. Give one of them another.`,
			);
		seen.add(id);
	}
}

// Each meeting of those that repeat is called by the word of all and its day.
function* asRepeated(file: string, meetings: readonly { id: string; every: string }[]): Iterable<Problem> {
	const repeat = new Set(meetings.flatMap(({ id, every }) => (every === 'once' ? [] : [id])));
	for (const [index, { id }] of meetings.entries()) {
		const [, series = '', day = ''] = /^(.+)-(\d{4}-\d\d-\d\d)$/.exec(id) ?? [];
		if (repeat.has(series))
			yield problem(
				'id/unique',
				file,
				['meetings', index, 'id'],
				`The id \`${id}\` is that of the meeting \`${series}\` on ${day}. Give this one another.`,
			);
	}
}

function* ofCourse({ file, objectives, units }: Course): Iterable<Problem> {
	yield* twice(file, 'objectives', objectives, (index) => ['objectives', index, 'id']);
	const tasks = new Map<string, string>();
	const quizzes = new Map<string, string>();
	for (const one of units) {
		const inFront = one.tasks.length - one.text.tasks.length;
		for (const [index, { id, was }] of one.tasks.entries()) {
			const place = index < inFront ? ['tasks', index, 'id'] : one.text.tasks[index - inFront]?.place;
			const other = tasks.get(id);
			if (other)
				yield problem('id/unique', one.file, place, `The task \`${id}\` ${other}. Give this one another id.`);
			tasks.set(id, `stands in \`${one.file}\` already`);
			for (const earlier of was) {
				const taken = tasks.get(earlier);
				if (taken)
					yield problem(
						'id/unique',
						one.file,
						place,
						`The earlier id \`${earlier}\` ${taken}. Take it away here.`,
					);
				tasks.set(earlier, `is an earlier id of \`${id}\` in \`${one.file}\``);
			}
		}
		for (const id of one.text.quizzes) {
			const other = quizzes.get(id);
			if (other)
				yield problem(
					'id/unique',
					one.file,
					undefined,
					`The quiz \`${id}\` stands in \`${other}\` already. Give this one another id.`,
				);
			quizzes.set(id, one.file);
		}
	}
}
