import type { Course } from '../catalogue/catalogue.ts';
import type { Pointer, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { course } from './example.ts';
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
	},
	says: [
		'courses/knots/index.mdx:14:54  The id `tie` is used by two objectives. Give one of them another. [id/unique]',
	],
	*check({ courses, entries }) {
		for (const one of courses) yield* ofCourse(one);
		for (const { file, meetings } of entries.cohorts.values())
			yield* twice(file, 'meetings', meetings, (index) => ['meetings', index, 'id']);
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

function* ofCourse({ file, objectives, units }: Course): Iterable<Problem> {
	yield* twice(file, 'objectives', objectives, (index) => ['objectives', index, 'id']);
	const tasks = new Map<string, string>();
	const quizzes = new Map<string, string>();
	for (const unit of units) {
		const inFront = unit.tasks.length - unit.text.tasks.length;
		for (const [index, { id }] of unit.tasks.entries()) {
			const place = index < inFront ? ['tasks', index, 'id'] : unit.text.tasks[index - inFront]?.place;
			const other = tasks.get(id);
			if (other)
				yield problem(
					'id/unique',
					unit.file,
					place,
					`The task \`${id}\` stands in \`${other}\` already. Give this one another id.`,
				);
			tasks.set(id, unit.file);
		}
		for (const id of unit.text.quizzes) {
			const other = quizzes.get(id);
			if (other)
				yield problem(
					'id/unique',
					unit.file,
					undefined,
					`The quiz \`${id}\` stands in \`${other}\` already. Give this one another id.`,
				);
			quizzes.set(id, unit.file);
		}
	}
}
