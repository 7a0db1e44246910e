// Who answers for a course.
import type { Course } from '../catalogue/catalogue.ts';
import type { Line } from './comparison.ts';
import { change } from './line.ts';
import type { CoursePair, Side } from './side.ts';

export function peopleLines({ before, after, from, to }: CoursePair): Line[] {
	const [then, now] = [rolesOf(before, from), rolesOf(after, to)];
	return [
		...[...then]
			.filter(([person]) => !now.has(person))
			.map(([, { name, role }]) => change('people', `${name} (${role}) is no longer named`)),
		...[...now].flatMap(([person, { name, role }]) => {
			const was = then.get(person);
			if (!was) return [change('people', `${name} is named as ${role}`)];
			return was.role === role
				? []
				: [change('people', `Role of ${name}`, { before: was.role, after: role })];
		}),
	];
}

function rolesOf({ organizers }: Course, { catalogue }: Side): Map<string, { name: string; role: string }> {
	const people = Map.groupBy(organizers, ({ person }) => person);
	return new Map(
		[...people].map(([person, all]) => [
			person,
			{
				name: catalogue.entries.people.get(person)?.name ?? person,
				role: all.map(({ role }) => role).join(' and '),
			},
		]),
	);
}
