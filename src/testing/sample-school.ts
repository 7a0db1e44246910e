// A small school that uses everything once: every noun that has a page, every component, a language that runs from
// right to left, a draft, earlier addresses, a picture, words too long for a phone, a group that has worked.
import { course, exampleSchool } from '#core/rules/example.ts';
import { components } from '#core/text/components/index.ts';
import { autumnGroup, windowGroup } from './autumn-group.ts';
import { toldMeetings } from './told-meetings.ts';
import { workedCohort } from './worked-cohort.ts';

const LONG =
	'https://school.example/a/very/long/address/that-no-phone-can-show-on-one-line/because-it-never-ends/';

/** Each component as the handbook shows it; the parts of others come with them, and two need a file to be there. */
const everything = [...components.values()]
	.filter(({ name, inside }) => !inside && name !== 'Task' && name !== 'Figure')
	.map(({ name, example }) => `## The component ${name}\n\n${example}`)
	.join('\n\n');

export const sampleSchool: Record<string, string> = {
	...(exampleSchool as Record<string, string>),
	'courses/knots/index.mdx': course(
		{
			aliases: '[ropes]',
			badges: '[knotter]',
			next: '[bends]',
			weeks: '4',
			partner: '{ name: The Guild of Knot Tyers, url: "https://guild.example" }',
			basedOn:
				'[{ title: The Knot Book, url: "https://knots.example", by: A. Tyer, licence: CC-BY-SA-4.0, changes: Shorter }]',
		},
		`Bring two metres of rope. [The first knot](./units/01-first-knot.mdx) is waiting, and so is
[the wiki](../../wiki/ropes.mdx).

![A loop](./pictures/loop.svg)

${LONG}
`,
	),
	'courses/knots/pictures/loop.svg':
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><circle cx="4" cy="4" r="3"/></svg>\n',
	'courses/knots/units/02-everything.mdx': `---
title: Everything that a unit can hold
summary: One of each.
objectives: [tie]
minutes: 90
aliases: [all-of-it]
resources:
  - title: A film about rope
    url: https://rope.example/film
    type: watch
    by: Rope makers
    minutes: 20
    licence: CC-BY-4.0
keyPoints: [Everything has its place.]
facilitator: Bring more rope than you think.
---

See [the task](./01-first-knot.mdx#task-tie-one).

${everything}

## A drawing

<Figure src="../pictures/loop.svg" alt="A loop">It has no end.</Figure>

## A table and a formula

| ${'a'.repeat(30)} | ${'b'.repeat(30)} | ${'c'.repeat(30)} |
| --- | --- | --- |
| 1 | 2 | 3 |

$$
\\int_0^1 x^2 \\, dx = \\frac{1}{3}
$$

\`\`\`python
print("${'a long line of a program '.repeat(8)}")
\`\`\`

<Task id="show" was={["tell"]} title="Show your knot" minutes={15} deliverable="A picture" objectives={["tie"]}>

Show it to a peer.[^1]

</Task>

[^1]: Any peer will do.
`,
	'courses/knots/units/03-later.mdx': '---\ntitle: Not yet\ndraft: true\n---\n\nComing.\n',
	'courses/bends/index.mdx': course({
		title: 'Bends',
		status: 'archived',
		kind: 'challenge',
		school: 'sailing',
		prerequisites: '[{ text: one knot, course: knots }]',
	}),
	'courses/bends/units/01-sheet-bend.mdx':
		'---\ntitle: The sheet bend\nobjectives: [tie]\n---\n\n<Task id="bend" title="Join two ropes" deliverable="Two ropes" objectives={["tie"]} />\n',
	'courses/uqad/index.mdx': course(
		{
			title: 'العقد',
			question: 'أي عقدة تحمل حياة؟',
			summary: 'أربع عقد في أربعة أسابيع.',
			languages: '[ar]',
			translationOf: 'knots',
			translated: '2026-12-24',
			audience: 'لكل من له يدان.',
		},
		'أحضر مترين من الحبل.\n',
	),
	'courses/uqad/units/01-first.mdx':
		'---\ntitle: العقدة الأولى\nobjectives: [tie]\n---\n\n## حلقة\n\n<Task id="tie-one" title="اربط عقدة" deliverable="صورة" objectives={["tie"]}>\n\nاصنع حلقة.\n\n</Task>\n',
	'mail/uqad/01-ahlan.mdx': `---
subject: أهلًا بكم
week: 1
audience: individuals
---

اقرأ [العقدة الأولى](../../courses/uqad/units/01-first.mdx).

<Routes>
<Route by="read">

<Resource url="${LONG}" title="كتاب العقد" type="read" minutes={20} archived="https://web.archive.org/web/2024/https://knots.example/" />

</Route>
<Route by="do" title="جرّب">

اربط \`<h1>\` عقدة.

</Route>
</Routes>

| عقدة | تحمل |
| -- | -- |
| الأولى | نعم |
`,
	'kinds/challenge.yml':
		'title: Challenge\nplural: Challenges\nsummary: Alone, and shown to others.\nunit: Step\nmotif: trail\n',
	'schools/sailing.mdx':
		'---\ntitle: School of Sailing\nshort: Sailing\nquestion: Where does the wind go?\nsummary: People who sail.\naccent: grape\nstewards: [stewards]\nreviewers: [guests]\nmentors: [ada, hana]\nfeatured: [bends]\npartners: [{ name: A harbour, url: "https://harbour.example", does: It lends boats }]\n---\n\n## Charter\n\nWe wait for the wind.\n',
	'people/ada.yml':
		'name: Ada\naccount: Ada\nbio: Ties and unties.\nlanguages: [en, ar]\nskills: [bowlines]\ninterests: [sailing]\nlinks: [{ label: Ada’s page, url: "https://ada.example" }]\nmentoring: { offers: a second look, how: ask in the forum, until: "2028-01-01" }\n',
	'cycles/spring.yml': 'title: Spring 2027\nsignUpOpens: 2027-01-01\nstarts: 2027-02-01\nends: 2027-05-01\n',
	'cohorts/knots/spring.yml':
		'title: Spring\nstarts: 2027-02-01\nzone: Africa/Cairo\ncycle: spring\nseats: 12\nfacilitators: [ada]\nmeetings: [{ id: weekly, title: Weekly meeting, day: 2027-02-03, time: "18:00", every: week, where: online }]\nbreaks: [{ from: 2027-02-15, to: 2027-02-21, why: a holiday }]\nabout: Everyone is welcome.\n',
	'rubrics/proposal.yml':
		'title: Proposal\nof: courses\ncriteria: [{ id: clear, title: Clear, question: Is it clear? }]\n',
	'reviews/knots/guests-1.mdx':
		'---\nreviewer: guests\ncommit: abcdef1\ndate: 2027-01-01\nverdict: approve\nrubric: proposal\njudgements: [{ criterion: clear, met: partly, note: Show the loop. }]\nkudos: Short.\nquestions: How thick a rope?\nconcerns: None.\nconversation: "https://school.example/repository/pull/7#pullrequestreview-1"\ninterests: Ada lent me the rope.\n---\n\nIt holds.\n',
	'reviews/knots/guests-2.mdx':
		'---\nreviewer: guests\ncommit: abcdef1\ndate: 2027-01-04\nverdict: comment\n---\n\nNow I understand it.\n',
	'reviews/uqad/guests-1.mdx':
		'---\nreviewer: guests\ncommit: abcdef1\ndate: 2027-01-02\nverdict: ask-for-changes\n---\n\nيحتاج إلى صورة.\n',
	'badges/knotter.mdx':
		'---\ntitle: Knotter\ndescription: Ties a knot that holds.\ntype: skill\nschool: webcraft\npicture: knotter.svg\nrule:\n  all:\n    - { task: knots/tie-one }\n    - any: [{ attends: { count: 3 } }, { manual: { because: A steward saw it. } }]\n    - { assessments: { count: 2, by: peer } }\n---\n\nTwo peers pulled at it.\n',
	'badges/knotter.svg':
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h6v6z"/></svg>\n',
	'badges/sailor.mdx':
		'---\ntitle: Sailor\ndescription: Sails and comes back.\ntype: community\nschool: sailing\nneeds: [knotter]\nrule: { gives: 3 }\n---\n\nOff we go.\n',
	'pathways/to-sea.mdx':
		'---\ntitle: To sea\nquestion: How does one come to sail?\nsummary: A way in three steps.\nschool: sailing\nsteps:\n  - { course: knots, why: It holds. }\n  - { badge: knotter, why: Peers say so. }\n  - { course: bends, why: It goes on., optional: true }\n---\n\n## How to walk it\n\nSlowly.\n',
	'handbook/start.mdx':
		'---\ntitle: Start\nsummary: Where to begin.\npart: First\norder: 1\n---\n\n## Begin\n\nBegin.\n',
	'handbook/go-on.mdx':
		'---\ntitle: Go on\npart: First\norder: 2\n---\n\n## Go\n\nGo back to [the beginning](./start.mdx#on-begin).\n',
	...autumnGroup,
	...windowGroup,
	...workedCohort,
	...toldMeetings,
	'announcements/we-open.mdx':
		'---\ntitle: We have opened\ndate: 2027-01-02\nuntil: 2027-03-01\n---\n\nThe university is open. [Begin](../courses/knots/index.mdx).\n',
	'announcements/harbour-day.mdx':
		'---\ntitle: A day at the harbour\ndate: 2027-01-01\nschool: sailing\n---\n\nBring a coat.\n',
	'announcements/more-rope.mdx':
		'---\ntitle: There is more rope\ndate: 2027-01-03\ncourse: knots\n---\n\nTen metres for everybody.\n',
	'announcements/hall.mdx':
		'---\ntitle: We meet in the hall\ndate: 2027-01-04\ngroup: knots/spring\nmail: true\n---\n\nThe room is too small.\n',
	'announcements/old.mdx':
		'---\ntitle: The first rope\ndate: 2026-11-01\nuntil: 2026-11-08\n---\n\nIt has come.\n',
	'announcements/later.mdx': '---\ntitle: A surprise\ndate: 2027-02-02\ncourse: knots\n---\n\nNot yet.\n',
	'questions/which-rope.mdx':
		'---\ntitle: Which rope should I buy?\ndate: 2026-12-20\nby: guests\ncourse: knots\nunit: knots/01-first-knot\ntopics: [rope, buying]\nanswers:\n  - { date: 2026-12-21, text: Any will do. }\n  - by: ada\n    date: 2026-12-22\n    accepted: true\n    text: |\n      Eight millimetres, and soft.\n\n      See https://rope.example/soft (in English).\n---\n\nThere are **so many** in the shop.\n',
	'questions/left-hand.mdx':
		'---\ntitle: Does it work with the left hand?\ndate: 2027-01-02\ncourse: knots\ntopics: [rope]\n---\n\nMine comes loose.\n',
	'questions/who-pays.mdx':
		'---\ntitle: Who pays for this?\ndate: 2026-12-01\nanswers:\n  - { date: 2026-12-02, text: Nobody. }\n---\n\nIt is free.\n',
	'questions/habl.mdx': '---\ntitle: أي حبل أختار؟\ndate: 2027-01-03\ncourse: uqad\n---\n\nالحبال كثيرة.\n',
	'wiki/ropes.mdx': '---\ntitle: Ropes\nsummary: Of what they are made.\n---\n\n## Hemp\n\nIt smells.\n',
};
