// The smallest school that is whole: rules show what they mean by changing one file of it.
import type { Sample } from './rule.ts';

export const exampleSchool: Sample = {
	'site.yml': `title: Example University
tagline: Learning together
description: A school that exists to show what the rules mean.
url: https://school.example
repository: https://school.example/repository
languages: [en]
licence: CC-BY-SA-4.0
`,
	'kinds/course.yml': `title: Course
plural: Courses
summary: Led by one or more organizers.
asks: [objectives, organizers, meets, signUpTask, tasks]
`,
	'schools/webcraft.mdx': `---
title: School of Webcraft
short: Webcraft
question: How is the web made?
summary: People who make the web together.
accent: sky
stewards: [stewards]
---

We answer every proposal.
`,
	'people/stewards.yml': `name: The stewards
type: group
bio: They keep the charter.
`,
	'people/guests.yml': `name: The guests
type: group
bio: They read proposals.
`,
	'courses/knots/index.mdx': course(),
	'courses/knots/units/01-first-knot.mdx': `---
title: The first knot
objectives: [tie]
---

## A loop

<Task id="tie-one" title="Tie a bowline" minutes={10} deliverable="A picture of it" objectives={["tie"]}>

Make a loop; go through it, around, and back.

</Task>
`,
};

/** The example course with some lines of its front matter changed, added, or (with `undefined`) taken out. */
export function course(
	changes: Record<string, string | undefined> = {},
	body = 'Bring two metres of rope.\n',
): string {
	const fields: Record<string, string | undefined> = {
		title: 'Knots',
		question: 'Which knots hold a life?',
		summary: 'Four knots in four weeks.',
		kind: 'course',
		school: 'webcraft',
		organizers: '[{ person: stewards }]',
		status: 'open',
		languages: '[en]',
		licence: 'CC-BY-SA-4.0',
		topics: '[knots]',
		effort: '{ from: 1, to: 2 }',
		audience: 'Anyone with hands.',
		objectives: '[{ id: tie, text: tie a bowline }]',
		signUpTask: 'Tie any knot and say what for.',
		meets: '[{ how: in-person, rhythm: an hour every week }]',
		...changes,
	};
	const lines = Object.entries(fields).flatMap(([key, value]) =>
		value === undefined ? [] : [`${key}: ${value}`],
	);
	return `---\n${lines.join('\n')}\n---\n\n${body}`;
}

/** The unit of the example course with another body. */
export function unit(body: string, fields = ''): string {
	return `---\ntitle: The first knot\nobjectives: [tie]\n${fields}---\n\n<Task id="tie-one" title="Tie it" deliverable="A knot" objectives={["tie"]} />\n\n${body}\n`;
}

/** A group of the example course with more lines in its file. */
export function cohortOf(lines: string): string {
	return `title: Spring\nstarts: 2027-03-02\nzone: Etc/UTC\nfacilitators: [stewards]\n${lines}`;
}
