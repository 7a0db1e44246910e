// What they said of each other’s work: most of it counts, and each reason why one does not is there once.
import type { z } from 'zod';
import { assessment } from '#core/schema/assessment.ts';
import { type Role } from '#core/schema/role.ts';
import { written } from '#core/writing/written.ts';
import { works } from './works.ts';

type Rest = Partial<z.input<typeof assessment>>;

/** `levels` has a digit for each criterion; a `.` stands for one that was left out. */
function said(
	work: string,
	assessor: string,
	date: string,
	levels: string,
	kudos: string,
	rest: Rest = {},
): [string, string] {
	const { revision = 1 } = rest;
	const ratings = ['holds', 'neat', 'told', 'learned'].flatMap((criterion, index) =>
		levels[index] === '.' ? [] : [{ criterion, level: Number(levels[index]) }],
	);
	const provenance = { way: 'account' };
	const read = works.get(work)?.digest;
	const record = { rubric: 'splice', revision, read, date, ratings, kudos, provenance, ...rest };
	return [
		`assessments/splices/${work}/${assessor}-r${revision}.yml`,
		written('assessments', assessment.parse(record)),
	];
}

const mentor: { as: Role } = { as: 'mentor' };
// Of a revision that stands there no more; its digest was another one.
const older = (revision: number): Rest => ({ revision, read: `${revision}`.repeat(32) });

export const assessments: Record<string, string> = Object.fromEntries([
	said(
		'whip-the-end/amina',
		'ada',
		'2026-09-12',
		'3333',
		'Wet cotton, and twenty blows on the table: that is a test I will steal from you.',
		mentor,
	),
	said(
		'whip-the-end/bram',
		'ada',
		'2026-09-12',
		'4333',
		'The distance from the end is the part that books leave out, and you say how you found it.',
		mentor,
	),
	said(
		'whip-the-end/dalia',
		'ada',
		'2026-09-17',
		'4323',
		'A stitch between the strands. I have seen professionals who do not bother to do that.',
		{ ...mentor, questions: 'Which needle did you take, and did it split the yarns?' },
	),
	said(
		'whip-the-end/eun',
		'ada',
		'2026-09-18',
		'3222',
		'Red thread for a dark shed is the best reason for a colour that I have heard this year.',
		mentor,
	),
	said(
		'whip-the-end/farid',
		'ada',
		'2026-09-14',
		'1221',
		'You looked again after the second bend, and you tell what you saw, which is half of the work.',
		{ ...mentor, concerns: 'Melted ends crack. Cut it off and whip the bare strands; then we look again.' },
	),

	said(
		'eye-splice/amina',
		'bram',
		'2026-09-16',
		'2233',
		'The picture of the second tuck shows me at once where the middle strand goes under.',
		{ ...older(1), questions: 'When do you pull: after each tuck, or at the end?' },
	),
	said(
		'eye-splice/amina',
		'bram',
		'2026-09-21',
		'3344',
		'Ten litres for a week, and the sentence about the hand that knows before the eye. I read it to my crew.',
		{ revision: 2, quote: true },
	),
	said(
		'eye-splice/amina',
		'dalia',
		'2026-09-22',
		'3343',
		'أعجبني أنكِ تقولين كيف يرى المرء خطأه قبل أن يكمل. جرّبت ذلك على حبلي فوجدت خطأين.',
		{ revision: 2, quote: true, questions: 'هل بقيت العروة كما هي بعد المطر؟' },
	),
	said(
		'eye-splice/amina',
		'eun',
		'2026-09-23',
		'3334',
		'I do not read much Arabic, and I could follow the pictures from the first to the last tuck without a word.',
		{ revision: 2, quote: true },
	),
	said(
		'eye-splice/bram',
		'chidi',
		'2026-09-19',
		'2322',
		'Five tucks and a thimble, and I understand at last what the tape is for.',
		{ ...older(2), concerns: 'I cannot follow the third strand. What does “the other way round” mean?' },
	),
	said(
		'eye-splice/bram',
		'farid',
		'2026-09-26',
		'2333',
		'The first tuck is clear now; I did it on the sofa while I was reading it.',
		{ ...older(3), questions: 'What does it hold, in kilograms?' },
	),
	said(
		'eye-splice/bram',
		'ada',
		'2026-10-03',
		'4444',
		'A load with a number, a mark to see it slip, and four revisions that name who asked for each.',
		{ ...mentor, revision: 4, quote: true },
	),
	said(
		'eye-splice/chidi',
		'amina',
		'2026-09-23',
		'2222',
		'You saw yourself that the strands were pulled by different amounts, and that is the whole secret of it.',
		{ concerns: 'Take a longer rope, and pull each strand after each tuck. I would gladly look again.' },
	),
	said(
		'eye-splice/chidi',
		'gil',
		'2027-01-04',
		'2322',
		'It made me laugh, and it says honestly how far it slipped and by which evening.',
	),
	said(
		'eye-splice/dalia',
		'amina',
		'2026-09-24',
		'4344',
		'Two sacks of cement for a night before a child sits there. I trust this swing.',
		{ revision: 2 },
	),
	said(
		'eye-splice/dalia',
		'chidi',
		'2026-09-25',
		'3233',
		'You took out three rounds and tell us why, and now I know what to look for in mine.',
		{ revision: 2, concerns: 'The third picture is dark; I could not see which strand is on the left.' },
	),
	said(
		'eye-splice/dalia',
		'farid',
		'2026-09-25',
		'3343',
		'The chalk on the last tuck is a good idea for anybody who cannot sew with red thread.',
		{ revision: 2, quote: true },
	),
	said(
		'eye-splice/eun',
		'dalia',
		'2026-09-21',
		'1222',
		'It is brave to show an eye of three tucks, and it made me count mine again.',
		{ ...older(1), concerns: 'It is loose: one can see light between the strands.' },
	),
	said(
		'eye-splice/eun',
		'ada',
		'2026-10-05',
		'3333',
		'Three eyes on one rope, the bad ones left in place: everybody should keep their mistakes in a row like that.',
		{ ...mentor, revision: 3, quote: true },
	),
	said('eye-splice/farid', 'chidi', '2026-09-27', '3333', 'Nice dog.'),
	said(
		'eye-splice/farid',
		'bram',
		'2026-09-27',
		'3233',
		'A knitting needle where there is no marlinspike: I have thrown mine away and laughed for a day.',
		{ concerns: 'Thin the last two tucks, and the ends will lie down and catch no fur.' },
	),
	said(
		'eye-splice/farid',
		'eun',
		'2026-09-28',
		'3323',
		'It has been tested by a dog for a week, and I know of no harder test than that one.',
	),

	said(
		'short-splice/amina',
		'farid',
		'2026-09-29',
		'33.3',
		'Two colours! I saw for the first time where every strand comes from and goes to.',
	),
	said(
		'short-splice/bram',
		'dalia',
		'2026-10-02',
		'2333',
		'A new line and an old one in one hand, and you say what each of them hides.',
		{ ...older(1), concerns: 'I count three tucks on the left. Is it enough for your rope?' },
	),
	said(
		'short-splice/bram',
		'dalia',
		'2026-10-05',
		'3333',
		'Five tucks to each side now, and the thumb of a friend is the best tool of the whole course.',
		{ revision: 2 },
	),
	said(
		'short-splice/dalia',
		'bram',
		'2026-10-03',
		'2223',
		'You hang only the lantern on it, which is the right thing to do with four tucks and a half.',
		{ read: 'd'.repeat(32) },
	),
	said(
		'long-splice/amina',
		'chidi',
		'2026-10-10',
		'3343',
		'I heard it run through the block in your film: I heard nothing, and that is the point.',
		{ revision: 3 },
	),
	said(
		'long-splice/bram',
		'eun',
		'2026-10-13',
		'3333',
		'You wrote on the cleat what it has lost. Somebody whom you will never meet is safer for it.',
		{ provenance: undefined },
	),

	said(
		'teach-a-splice/amina',
		'bram',
		'2026-10-17',
		'3344',
		'“The question is faster than the hand.” I shall try to sit on mine next time.',
		{ quote: true },
	),
	said(
		'teach-a-splice/amina',
		'eun',
		'2026-10-18',
		'3333',
		'A seamstress on the stairs, keys on her own eye, and a better word for it than the book has.',
	),
	said(
		'teach-a-splice/bram',
		'dalia',
		'2026-10-18',
		'3334',
		'You asked a week later. Nobody else of us did, and it changes what one believes.',
		{ revision: 2, quote: true },
	),
	said(
		'teach-a-splice/bram',
		'chidi',
		'2026-10-18',
		'3343',
		'Six children, and you showed them nothing. That the smallest one taught the other is what I shall remember.',
		{ revision: 2 },
	),
	said(
		'teach-a-splice/dalia',
		'amina',
		'2026-10-18',
		'3323',
		'جعلتِه يشرح لكِ حتى سكت وبدأ ينظر. هذا أذكى من كل ما فعلته أنا على الدرج، وسأجرّبه.',
		{ concerns: 'كم غرزة صنع؟ لا أستطيع أن أرى من النص هل ثبتت العروة.' },
	),
	said(
		'teach-a-splice/dalia',
		'ada',
		'2026-10-18',
		'3333',
		'To let somebody explain it until they begin to look is a trick that I had to learn in twenty years.',
		mentor,
	),
	said(
		'teach-a-splice/farid',
		'eun',
		'2026-10-15',
		'4444',
		'It was a good day, and the sign was your idea, and the rope was mine.',
	),
	said(
		'teach-a-splice/farid',
		'chidi',
		'2026-10-17',
		'3323',
		'Twenty-three stopped and eleven finished: you counted, so that the next stall can do better.',
	),
]);
