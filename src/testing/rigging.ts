// A course as people write it, with everything that a course page can hold.
import { components } from '#core/text/components/index.ts';

/** The picture that it shows. */
export const LOOP =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>\n';

/** Each component that stands for itself; the parts of others come with them. */
const everything = [...components.values()]
	.filter(({ inside }) => !inside)
	.map(({ example }) => example.replace('../pictures/tables.svg', './pictures/loop.svg'))
	.join('\n\n');

/** With remarks, in its own order and quotes, with folds and blank lines. */
export const RIGGING = `---
# Ask the harbour before you change this.
title: "Rigging"   # a working title
kind:   course
school: webcraft
organizers: [{ person: stewards }]

question: 'Which rope goes where?'
summary: >
  A mast, four ropes
  and a lot of wind.
languages: [ en ]
licence: CC-BY-SA-4.0
topics:
    - ropes
    - sails
effort: { from: 1, to: 2 }
audience: Anyone with hands.
---


Bring gloves: 2 * 3 * 4, [like this][1], <b>please</b>.

${everything}

[1]: https://gloves.example
`;
