import { expect, test } from 'vitest';
import { schoolOf, TODAY } from '#testing/school.ts';
import { checklistOf } from './checklist.ts';
import { planOf } from './plan.ts';

/** The checklist of a group of the example course, a line a step; what is done has a plus, what is open a minus. */
async function checklist(lines: string, files: Record<string, string> = {}): Promise<string[]> {
	const { catalogue } = await schoolOf({
		'cohorts/knots/winter.yml': `title: Winter\nzone: Europe/London\nstarts: 2027-03-01\n${lines}`,
		...files,
	});
	const course = catalogue.courses.find(({ id }) => id === 'knots')!;
	const cohort = course.cohorts[0]!;
	const isSeveral = (handle: string) => catalogue.entries.people.get(handle)?.type === 'group';
	const steps = checklistOf({ course, cohort, plan: planOf(course, cohort), isSeveral, today: TODAY });
	const sign = (done: boolean | undefined) => (done === undefined ? '' : done ? '+' : '-');
	return steps.map(
		({ id, day, points }) =>
			`${id} ${day}: ${points.map((point) => `${sign(point.done)}${point.id}`).join(' ')}`,
	);
}

const ADA = { 'people/ada.yml': 'name: Ada\n' };

test('the days are counted back from the first day of the group, and nothing is done that no file says', async () => {
	expect(
		await checklist('ends: 2027-04-11\nfacilitators: [ada]\nsignUp: { opens: 2027-02-02 }\n', ADA),
	).toEqual([
		'six 2027-01-18: -times -two -room -seats try',
		'four 2027-02-01: -about -open flyer sheet ask notes',
		'two 2027-02-15: answer groups rehearse',
		'week 2027-02-22: print few',
		'after 2027-04-12: -recap -reflection forget again',
	]);
});

test('what its file says is done is shown as done, and the end comes after the last meeting', async () => {
	const lines = `ends: 2027-04-11
facilitators: [stewards]
seats: 8
about: Beside the river.
mail: { lists: [{ id: all, to: winter@lists.example }] }
reflection: We began too early.
meetings: [{ id: weekly, title: Talk, day: 2027-03-03, time: "18:30", every: week, where: The library, changes: [{ day: 2027-04-07, cancelled: true }] }]
`;
	const files = {
		'mail/knots/01-hello.mdx': '---\nsubject: Hello\nweek: 1\n---\n\nHello.\n',
		'recaps/knots/winter/last.mdx': '---\ntitle: The last knot\nday: 2027-03-31\n---\n\nWe tied it.\n',
	};
	expect(await checklist(lines, files)).toEqual([
		'six 2027-01-18: +times +two +room +seats try',
		'four 2027-02-01: +about +open flyer sheet ask notes',
		'two 2027-02-15: answer groups +lists mails rehearse',
		'week 2027-02-22: remind recipe print few',
		'after 2027-04-01: +recap +reflection forget again',
	]);
});
