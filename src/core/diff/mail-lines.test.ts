// What is said of the mails of a course, and of what groups and people write around it.
import { expect, test } from 'vitest';
import { compared, told } from '#testing/two-states.ts';

const mail = (subject: string, fields: string, text = 'Tie it.') =>
	`---\nsubject: "${subject}"\n${fields}\n---\n\n${text}\n`;
const WELCOME = 'mail/knots/01-welcome.mdx';
const LOST = (mail: string) =>
	`! \`/courses/knots/mail/${mail}\` leads nowhere. Links and bookmarks to it break. Bring its file back under its old name.`;
const begins = mail('Week 1: tie it', 'week: 1\nday: 1');

test.each([
	['week: 1\nday: 3', 'on day 3 of week 1 (was day 1)'],
	['week: 2', 'on day 1 of week 2 (was day 1 of week 1)'],
	['break: 1\nday: 2', 'on day 2 of break 1 (was day 1 of week 1)'],
	['week: 1\ntime: "18:00"', 'at 18:00 (was 09:00)'],
	['week: 1\nday: 2\ntime: "18:00"', 'on day 2 of week 1 at 18:00 (was day 1 at 09:00)'],
])('a mail that goes at another moment is told with both: %j', async (fields, moves) => {
	expect(await told({ [WELCOME]: begins }, { [WELCOME]: mail('Week 1: tie it', fields) })).toEqual([
		`~ Mail “Week 1: tie it” now goes ${moves}`,
	]);
});

test('mails that come, go, or are for others are told with their course, losses first', async () => {
	const correction = mail('The right end', 'corrects: knots/02-rope\ndate: 2027-03-12');
	const before = { [WELCOME]: begins, 'mail/knots/02-rope.mdx': mail('A rope', 'week: 2') };
	const after = {
		'mail/knots/02-rope.mdx': mail('Some rope', 'week: 2\naudience: groups'),
		'mail/knots/03-right.mdx': correction,
	};
	expect(await told(before, after)).toEqual([
		LOST('welcome/'),
		'! Mail “Week 1: tie it” is gone. Groups that wait for it do not get it.',
		'~ Subject of a mail: A rope → Some rope',
		'~ Who gets Mail “Some rope”: everybody → people in small groups',
		'+ Mail “The right end” is new, and goes on 2027-03-12',
	]);
});

test('another number is no other mail, and the words of a mail are told as those of a page', async () => {
	const { subjects } = await compared(
		{ [WELCOME]: begins },
		{ 'mail/knots/05-welcome.mdx': begins.replace('Tie it.', 'Tie it twice.') },
	);
	expect(subjects.map(({ id, lines }) => [id, lines])).toEqual([['knots', []]]);
	expect(subjects[0]?.pages.map(({ title, act, passages }) => [title, act, passages])).toEqual([
		['Week 1: tie it', 'changed', [{ act: 'edited', before: 'Tie it.', after: 'Tie it twice.' }]],
	]);
});

test('a mail that cannot be read is not told as gone', async () => {
	expect(await told({ [WELCOME]: begins }, { [WELCOME]: mail('Week 1: tie it', 'week: soon') })).toEqual([
		LOST(''),
		LOST('welcome/'),
		'! The mail `welcome` cannot be read. Nothing is said of what changed in it. The check tells why.',
	]);
});

test('news, questions and recaps are told with where they belong', async () => {
	const group = 'title: Spring\nstarts: 2027-03-02\nzone: Etc/UTC\nfacilitators: [stewards]\n';
	const before = { 'cohorts/knots/spring.yml': group };
	const question = (answers: string) =>
		`---\ntitle: Which end?\ndate: 2027-03-04\ncourse: knots\n${answers}---\n\nLeft or right?\n`;
	const news = (mailed: boolean) =>
		`---\ntitle: A storm\ndate: 2027-03-04\ngroup: knots/spring\nmail: ${mailed}\n---\n\nStay at home.\n`;
	const written = {
		...before,
		'recaps/knots/spring/first.mdx': '---\ntitle: Bowlines\nday: 2027-03-04\n---\n\nWe tied.\n',
		'announcements/storm.mdx': news(true),
		'questions/ends.mdx': question(''),
	};
	expect(await told(before, written)).toEqual([
		'+ Recap “Bowlines” is new. It tells what came of 2027-03-04 in `knots/spring`.',
		'+ Announcement “A storm” is new. It is of 2027-03-04 about `knots/spring`, and goes out by mail.',
		'+ Question “Which end?” is new. It was asked on 2027-03-04 about `knots`.',
	]);
	const answered = question('answers:\n  - date: 2027-03-05\n    text: Either.\n');
	expect(
		await told(written, {
			...written,
			'questions/ends.mdx': answered,
			'announcements/storm.mdx': news(false),
		}),
	).toEqual(['~ By mail: yes → no', '+ Answers: 0 → 1']);
	expect(await told({ ...written, 'questions/ends.mdx': answered }, written)).toEqual(['! Answers: 1 → 0']);
});
