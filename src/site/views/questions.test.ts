import { expect, test } from 'vitest';
import { course } from '#core/rules/example.ts';
import type { Sample } from '#core/rules/rule.ts';
import { schoolOf } from '#testing/school.ts';
import { mainEdition } from '../edition.ts';
import { courseOf } from './find.ts';
import { feedRows } from './feed.ts';
import { questionRows } from './question.ts';
import type { QuestionLine } from './question-line.ts';
import { questionsView, topicQuestionRows } from './questions.ts';
import { courseTalk, unitTalk } from './talk.ts';

const asked = (title: string, date: string, lines = '') =>
	`---\ntitle: ${title}\ndate: ${date}\n${lines}---\n\nI wonder.\n`;

const school: Sample = {
	'site.yml':
		'title: Example University\ntagline: Learning together\ndescription: A school.\nurl: https://school.example\nrepository: https://github.com/guild/school\nlanguages: [en]\nlicence: CC-BY-SA-4.0\n',
	'questions/rope.mdx': asked(
		'Which rope?',
		'2027-01-10',
		'by: guests\nunit: knots/01-first-knot\ntopics: [rope]\nanswers:\n  - { date: 2027-01-11, text: Any. }\n  - { by: stewards, date: 2027-01-20, text: "Hemp, see https://rope.example.", accepted: true }\n',
	),
	'questions/left.mdx': asked(
		'And the left hand?',
		'2027-01-12',
		'course: knots\ntopics: [rope, left-hands]\n',
	),
	'questions/cost.mdx': asked('What does it cost?', '2027-01-05'),
	'questions/who.mdx': asked(
		'Who reads this?',
		'2027-01-06',
		'answers: [{ date: 2027-01-07, text: Peers. }]\n',
	),
};

async function editionOf(changes: Sample = {}) {
	const { catalogue, lines } = await schoolOf({ ...school, ...changes });
	expect(lines).toEqual([]);
	return mainEdition(catalogue);
}

const labels = (all: QuestionLine[]) =>
	all.map(({ label, state, answers, answer }) =>
		[label, state.label, answers, answer?.label].filter(Boolean).join(' '),
	);

test('what waits longest for an answer comes first, then the others by course', async () => {
	const { groups, topics, ask } = questionsView(await editionOf());
	expect(groups.map(({ title, questions }) => [title, ...labels(questions)])).toEqual([
		[
			'Waiting for an answer',
			'What does it cost? No answer yet Answer this',
			'And the left hand? No answer yet Answer this',
		],
		['Knots', 'Which rope? Answered 2 answers'],
		['About everything else', 'Who reads this? 1 answer'],
	]);
	expect(topics).toEqual([
		{ href: '/questions/about/left-hands/', label: 'left hands' },
		{ href: '/questions/about/rope/', label: 'rope' },
	]);
	expect(ask.href).toBe('https://github.com/guild/school/issues/new?template=question.yml');
	expect(groups[0]?.questions.map(({ answer }) => answer?.href)).toEqual([
		'/questions/cost/#answers',
		'/questions/left/#answers',
	]);
});

test('a topic has a page with its questions alone', async () => {
	const [left, rope] = topicQuestionRows(await editionOf());
	expect(left?.params).toEqual({ topic: 'left-hands' });
	expect(left?.view.groups.map(({ title }) => title)).toEqual(['Waiting for an answer']);
	expect(rope?.view).toMatchObject({ title: 'Questions about rope', groups: { length: 2 } });
});

test('a question names who asked and answered, where it came up, and the answer that helped', async () => {
	const row = questionRows(await editionOf()).find(({ params }) => params['question'] === 'rope');
	expect(row?.view).toMatchObject({
		title: 'Which rope?',
		day: '10 January 2027',
		by: { href: '/people/guests/', label: 'The guests' },
		cameUp: [
			{ href: '/courses/knots/first-knot/', label: 'The first knot' },
			{ href: '/courses/knots/', label: 'Knots' },
		],
		accepted: { href: '#answer-2', label: 'Go to the answer that helped' },
		answers: [
			{ id: 'answer-1', by: undefined, day: '11 January 2027', accepted: false, paragraphs: [['Any.']] },
			{
				id: 'answer-2',
				by: { href: '/people/stewards/', label: 'The stewards' },
				day: '20 January 2027',
				accepted: true,
				paragraphs: [['Hemp, see ', { href: 'https://rope.example' }, '.']],
			},
		],
		answer: { href: 'https://github.com/guild/school/issues/new?template=answer.yml&question=rope' },
		ask: {
			href: 'https://github.com/guild/school/issues/new?template=question.yml&course=knots&unit=knots%2F01-first-knot',
		},
	});
});

test('a course shows its questions, a unit its own, and both know what one would ask about', async () => {
	const edition = await editionOf();
	const knots = courseOf(edition, 'knots');
	const [unit] = knots.units;
	expect(labels(courseTalk(edition, knots).questions)).toEqual([
		'And the left hand? No answer yet Answer this',
		'Which rope? Answered 2 answers',
	]);
	expect(labels(unitTalk(edition, knots, unit!).questions)).toEqual(['Which rope? Answered 2 answers']);
	expect(courseTalk(edition, knots).ask.href).toMatch(/template=question\.yml&course=knots$/);
});

test('a course with many questions shows five, and leads to the others', async () => {
	const many = Object.fromEntries(
		[1, 2, 3, 4].map((n) => [`questions/n${n}.mdx`, asked(`Number ${n}?`, '2027-01-20', 'course: knots\n')]),
	);
	const edition = await editionOf(many);
	const { questions, all } = courseTalk(edition, courseOf(edition, 'knots'));
	expect([questions.length, all]).toEqual([5, { href: '/questions/', label: 'All questions' }]);
});

test('a question is told in the feed of questions and in that of its course, anew with its last answer', async () => {
	const feeds = feedRows(await editionOf());
	const at = (page: string) => feeds.find(({ params }) => params['page'] === page)!.view.entries;
	const rope = {
		id: 'https://school.example/questions/rope/',
		url: 'https://school.example/questions/rope/',
		title: 'Question: Which rope?',
		summary: 'I wonder.',
		published: '2027-01-10',
		updated: '2027-01-20',
	};
	expect(at('questions').map(({ title }) => title)).toEqual([
		'Question: And the left hand?',
		'Question: Which rope?',
		'Question: Who reads this?',
		'Question: What does it cost?',
	]);
	expect(at('courses/knots')).toContainEqual(rope);
	expect(at('courses/knots')).toHaveLength(2);
});

test('questions about a draft are for whoever knows of it', async () => {
	const edition = await editionOf({ 'courses/knots/index.mdx': course({ status: 'draft' }) });
	const { groups } = questionsView(edition);
	expect(groups.flatMap(({ questions }) => questions.map(({ label }) => label))).toEqual([
		'What does it cost?',
		'Who reads this?',
	]);
});
