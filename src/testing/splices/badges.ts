// The rubric of the course about splices, with work to practise on, and a badge of every sort that a rule can tell.
import { written } from '#core/writing/written.ts';

const levels = (...means: string[]) =>
	['Not yet', 'In part', 'Fully', 'Beyond'].map((label, index) => ({ label, means: means[index] }));

const agreed = (numbers: string, ...because: string[]) =>
	['holds', 'neat', 'told', 'learned'].map((criterion, index) => ({
		criterion,
		level: Number(numbers[index]),
		because: because[index],
	}));

const rubric = written('rubrics', {
	title: 'A splice',
	of: 'work',
	about: 'Pull first, look second, read third.',
	criteria: [
		{
			id: 'holds',
			title: 'Holds',
			question: 'How much does it carry?',
			levels: levels(
				'The splice slips when a hand pulls at it.',
				'The splice holds a hand and slips under a load.',
				'The splice holds the load that its maker names.',
				'The splice holds more than the rope beside it.',
			),
		},
		{
			id: 'neat',
			title: 'Neat',
			question: 'How do the strands lie?',
			levels: levels(
				'The strands cross where they should lie side by side.',
				'The strands lie side by side in half of the tucks.',
				'The strands lie side by side in every tuck.',
				'The strands lie side by side and grow thinner to the end.',
			),
		},
		{
			id: 'told',
			title: 'Told',
			question: 'How well could somebody else do it after reading?',
			levels: levels(
				'The text names the result and no step.',
				'The text names some steps and leaves out where to begin.',
				'The text names every step in order.',
				'The text names every step and how to see that it went wrong.',
			),
		},
		{
			id: 'learned',
			title: 'Learned',
			question: 'What does the maker know now?',
			levels: levels(
				'The text says that it is done.',
				'The text says what was hard.',
				'The text says what was hard and what helped.',
				'The text says what was hard, what helped and what to try next.',
			),
		},
	],
	samples: [
		{
			id: 'hurried-eye',
			title: 'An eye, made in a hurry',
			text: 'I made the eye on Sunday evening. Three tucks, then the tape. It holds my keys. The second strand went under the same lay as the first, I saw it too late. It was hard to keep the twist in.\n\nNext time I do it by daylight.',
			levels: agreed(
				'2212',
				'It held keys; three tucks slip under a load.',
				'Two strands go under the same lay.',
				'It tells of the evening and of no step but the tape.',
				'It says what was hard: to keep the twist in.',
			),
		},
		{
			id: 'dock-line',
			title: 'A line for the dock',
			text: 'Unlay six turns and tape each end. Lay the eye around the cleat, middle strand first: under one, against the lay. The left one goes over that and under the next. Turn the work over; the right one goes in where the middle one came out. Pull each of them as far as the others, then tuck four times more.\n\nIf two strands come out at the same place you have gone wrong one step before.\n\nMy first one was loose because I pulled after the last tuck and not after each. The boat has been lying on it for a week.',
			levels: agreed(
				'3344',
				'A boat lay on it for a week.',
				'Each strand is pulled as far as the others, in every tuck.',
				'Every step, and how to see that one went wrong.',
				'It says why the first one was loose, and does it differently.',
			),
		},
	],
});

const readers = (count: number, by: string, lowest: object, of = 'splices/eye-splice') => ({
	assessments: { count, by, of, ...lowest },
});

const badge = (title: string, rest: object, body: string) =>
	written('badges', { title, school: 'webcraft', ...rest }, body);

export const spliceBadges: Record<string, string> = {
	'rubrics/splice.yml': rubric,
	'badges/splicer.mdx': badge(
		'Splicer',
		{
			description: 'Makes an eye splice that others have pulled at.',
			type: 'skill',
			rubric: 'splice',
			rule: {
				all: [
					{ task: 'splices/eye-splice' },
					{
						any: [readers(3, 'peer', { median: 3, floor: 2 }), readers(1, 'mentor', { median: 3, floor: 3 })],
					},
				],
			},
		},
		'Three peers pulled at it, or one mentor.',
	),
	'badges/crew.mdx': badge(
		'Crew of the splices',
		{
			description: 'Did all five tasks about splices and came to four meetings.',
			type: 'completion',
			rule: { all: [{ tasks: { in: 'splices' } }, { attends: { count: 4, in: 'splices' } }] },
		},
		'Five pieces of work, four evenings.',
	),
	'badges/second-pair-of-eyes.mdx': badge(
		'Second pair of eyes',
		{
			description: 'Looked closely at three pieces of work, after practice.',
			type: 'community',
			rubric: 'splice',
			rule: { all: [{ gives: 3 }, { calibrated: 'splice' }] },
		},
		'First on samples, then on work by peers.',
	),
	'badges/seaworthy.mdx': badge(
		'Seaworthy',
		{
			description: 'Has rope that a mentor would go to sea with, this season.',
			type: 'skill',
			rubric: 'splice',
			needs: ['splicer'],
			months: 2,
			rule: {
				all: [
					{ task: 'splices/whip-the-end' },
					readers(1, 'mentor', { floors: [{ criterion: 'holds', atLeast: 3 }] }, 'splices/whip-the-end'),
				],
			},
		},
		'Rope grows old, and so does this badge.',
	),
	'badges/rope-teacher.mdx': badge(
		'Rope teacher',
		{
			description: 'Taught somebody, and two peers believe that it worked.',
			type: 'skill',
			rubric: 'splice',
			repeatable: true,
			rule: {
				all: [
					{ any: [{ task: 'splices/teach-a-splice' }, { task: 'knots/tie-one' }] },
					{ assessments: { count: 2, median: 2 } },
				],
			},
		},
		'As often as you teach.',
	),
	'badges/harbour-hand.mdx': badge(
		'Harbour hand',
		{
			description: 'Was there when a rope had to be held.',
			type: 'community',
			rule: { manual: { because: 'A mentor saw it happen.', by: 'mentor' } },
		},
		'No form asks for it.',
	),
};
