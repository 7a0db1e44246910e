import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Reference, referencesOf } from '../catalogue/references.ts';
import { isWithdrawn } from '../recognition/withdrawn.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { collections, type CollectionName } from '../schema/collections.ts';
import { didYouMean } from '../text/nearest.ts';
import { course } from './example.ts';
import type { Rule } from './rule.ts';

export const referenceExists: Rule = {
	id: 'reference/missing',
	title: 'What is named exists',
	why: 'A course that names a school, person, badge or objective which is not there shows gaps to its readers.',
	severity: 'error',
	bad: { 'courses/knots/index.mdx': course({ school: 'webcarft' }) },
	says: [
		'courses/knots/index.mdx:6:9  There is no school called `webcarft`. Did you mean `webcraft`? [reference/missing]',
	],
	*check(catalogue) {
		const tasks = new Set(
			catalogue.courses.flatMap(({ id, units }) =>
				units.flatMap((unit) => unit.tasks.map((task) => `${id}/${task.id}`)),
			),
		);
		for (const collection of Object.keys(collections) as CollectionName[]) {
			for (const entry of catalogue.entries[collection].values()) {
				for (const reference of referencesOf(collection, entry)) {
					const found = missing(catalogue, tasks, entry, reference);
					if (found) yield found;
				}
			}
		}
		yield* objectivesOfTasks(catalogue);
	},
};

function missing(
	catalogue: Catalogue,
	tasks: ReadonlySet<string>,
	entry: { id: string; file: string },
	{ target, id, at }: Reference,
): Problem | undefined {
	// Who left has no page, and what they wrote stays.
	if (target === 'licences' || (target === 'people' && isWithdrawn(id))) return undefined;
	if (target === 'objectives') return missingObjective(catalogue, entry.id, entry.file, id, at);
	const known = target === 'tasks' ? tasks : catalogue.known.get(target as CollectionName);
	if (!known || known.has(id) || (target === 'tasks' && isBroken(catalogue, id))) return undefined;
	const noun = target === 'tasks' ? 'task' : collections[target as CollectionName].label.toLowerCase();
	const hint = didYouMean(id, known) || ` Correct the name, or add its file first.`;
	return problem('reference/missing', entry.file, at, `There is no ${noun} called \`${id}\`.${hint}`);
}

// The task may stand in a unit that cannot be read yet.
function isBroken({ courses, known }: Catalogue, task: string): boolean {
	const [id = ''] = task.split('/');
	const course = courses.find((one) => one.id === id);
	return course ? !course.whole : known.get('courses')?.has(id) === true;
}

function missingObjective(
	catalogue: Catalogue,
	entry: string,
	file: string,
	id: string,
	at: Problem['at'],
): Problem | undefined {
	const course = catalogue.entries.courses.get(entry.split('/')[0] ?? '');
	const objectives = course?.objectives.map((objective) => objective.id);
	if (!objectives || objectives.includes(id)) return undefined;
	const hint = didYouMean(id, objectives) || ' Name one of its objectives, or add this one to the course.';
	return problem('reference/missing', file, at, `The course has no objective \`${id}\`.${hint}`);
}

function* objectivesOfTasks({ courses, ...catalogue }: Catalogue): Iterable<Problem> {
	for (const { units } of courses) {
		for (const { id, file, text } of units) {
			for (const task of text.tasks) {
				for (const objective of task.objectives) {
					const found = missingObjective({ courses, ...catalogue }, id, file, objective, task.place);
					if (found) yield found;
				}
			}
		}
	}
}
