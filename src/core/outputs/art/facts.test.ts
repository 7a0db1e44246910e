import { expect, test } from 'vitest';
import type { School } from '#disk/school.ts';
import { sampleSchool } from '#testing/sample-school.ts';
import { schoolOf } from '#testing/school.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { artFacts } from './facts.ts';

let school: Promise<School> | undefined;
const sample = async () => {
	school ??= schoolOf(sampleSchool);
	return (await school).catalogue;
};

const awardOf = (catalogue: Catalogue, badge: string, holder: string) => {
	const found = catalogue.awards.find((one) => one.badge === badge && one.holder === holder);
	if (!found) throw new Error(`${holder} does not hold ${badge}.`);
	return found;
};

test('an artwork is drawn from what its holder did until the day of the award', async () => {
	const catalogue = await sample();
	const { seed, tasks, assessments, ...rest } = artFacts(
		catalogue,
		awardOf(catalogue, 'crew', 'amina'),
		'Amina D.',
	);
	expect({
		...rest,
		seed: seed.length,
		tasks: tasks.map(({ text, ...task }) => ({ ...task, text: text !== '' })),
	}).toMatchInlineSnapshot(`
		{
		  "accent": "sky",
		  "badge": "Crew of the splices",
		  "course": "Splices",
		  "date": "2026-10-20",
		  "days": 43,
		  "holder": "Amina D.",
		  "language": "en",
		  "meetings": [
		    7,
		    14,
		    21,
		    28,
		    35,
		    42,
		  ],
		  "peers": 6,
		  "seed": 64,
		  "tasks": [
		    {
		      "days": 8,
		      "revisions": 0,
		      "text": true,
		      "title": "Whip the end of a rope",
		    },
		    {
		      "days": 9,
		      "revisions": 1,
		      "text": true,
		      "title": "Make an eye splice",
		    },
		    {
		      "days": 8,
		      "revisions": 0,
		      "text": true,
		      "title": "Make a short splice",
		    },
		    {
		      "days": 11,
		      "revisions": 2,
		      "text": true,
		      "title": "Make a long splice",
		    },
		    {
		      "days": 7,
		      "revisions": 0,
		      "text": true,
		      "title": "Teach a splice",
		    },
		  ],
		}
	`);
	expect(assessments).toMatchInlineSnapshot(`
		[
		  {
		    "day": 10,
		    "level": 0.6666666666666666,
		    "peer": 0,
		    "task": 0,
		  },
		  {
		    "day": 14,
		    "level": 0.3333333333333333,
		    "peer": 1,
		    "task": 1,
		  },
		  {
		    "day": 19,
		    "level": 0.6666666666666666,
		    "peer": 1,
		    "task": 1,
		  },
		  {
		    "day": 20,
		    "level": 0.6666666666666666,
		    "peer": 2,
		    "task": 1,
		  },
		  {
		    "day": 21,
		    "level": 0.6666666666666666,
		    "peer": 3,
		    "task": 1,
		  },
		  {
		    "day": 27,
		    "level": 0.6666666666666666,
		    "peer": 4,
		    "task": 2,
		  },
		  {
		    "day": 38,
		    "level": 0.6666666666666666,
		    "peer": 5,
		    "task": 3,
		  },
		  {
		    "day": 45,
		    "level": 0.6666666666666666,
		    "peer": 1,
		    "task": 4,
		  },
		  {
		    "day": 46,
		    "level": 0.6666666666666666,
		    "peer": 3,
		    "task": 4,
		  },
		]
	`);
});

test('nothing of it names who assessed', async () => {
	const catalogue = await sample();
	const facts = artFacts(catalogue, awardOf(catalogue, 'crew', 'amina'));
	const assessors = catalogue.works.flatMap((work) => work.assessments.map(({ assessor }) => assessor));
	const said = JSON.stringify({
		...facts,
		holder: '',
		tasks: facts.tasks.map(({ text: _, ...task }) => task),
	});
	expect(
		[...new Set(assessors)].filter((assessor) => assessor !== 'amina' && said.includes(assessor)),
	).toEqual([]);
});

test('work that goes on after the award leaves the drawing as it is', async () => {
	const catalogue = await sample();
	const award = awardOf(catalogue, 'splicer', 'amina');
	const later = catalogue.works.map((work) => {
		if (!award.work.includes(work.id)) return work;
		const { revision, date } = work;
		const [one] = work.assessments;
		if (!one) throw new Error('Nobody has assessed it.');
		const late = { ...one, id: 'late', assessor: 'late', date: '2027-01-01', read: '0'.repeat(32) };
		return {
			...work,
			digest: '1'.repeat(32),
			earlier: [...work.earlier, { revision, date }],
			revision: revision + 1,
			date: '2027-01-01',
			assessments: [...work.assessments, late],
		};
	});
	expect(artFacts({ ...catalogue, works: later }, award)).toEqual(artFacts(catalogue, award));
});

test('what somebody says of their own work is no assessment', async () => {
	const catalogue = await sample();
	const award = awardOf(catalogue, 'splicer', 'amina');
	const own = catalogue.works.map((work) => {
		const [one] = work.assessments;
		return one && award.work.includes(work.id)
			? { ...work, assessments: [{ ...one, assessor: award.holder }] }
			: work;
	});
	expect(artFacts({ ...catalogue, works: own }, award).assessments).toEqual([]);
});

test('a badge without work is drawn from its day alone', async () => {
	const catalogue = await sample();
	const { tasks, assessments, days, course } = artFacts(
		catalogue,
		awardOf(catalogue, 'second-pair-of-eyes', 'amina'),
	);
	expect({ tasks, assessments, days, course }).toEqual({
		tasks: [],
		assessments: [],
		days: 1,
		course: undefined,
	});
});
