import { expect, test } from 'vitest';
import type { Freshness, Since } from '#core/catalogue/freshness.ts';
import { course } from '#core/rules/example.ts';
import { schoolOf } from '#testing/school.ts';
import { editionsOf } from '../edition.ts';
import { originalRows } from './behind.ts';
import { courseView } from './course.ts';
import { courseOf } from './find.ts';
import { reviewsRows } from './review.ts';
import { SHOWN } from './since.ts';

const FORGE = 'https://school.example/repository';
const FILE = 'reviews/knots/guests-1.mdx';
const changed: Since = {
	changedWords: 11,
	allWords: 100,
	moved: 1,
	pages: [
		{
			file: 'courses/knots/index.mdx',
			title: 'Knots',
			gone: false,
			changes: [{ kind: 'paragraph', before: 'Bring a rope.', after: 'Bring two ropes.' }],
		},
		{
			file: 'courses/knots/units/02-gone.mdx',
			title: 'Gone',
			gone: true,
			changes: [{ kind: 'paragraph', before: 'Bye.' }],
		},
	],
};

async function editionWith(freshness: Partial<Freshness>) {
	const { catalogue } = await schoolOf({
		'rubrics/proposal.yml':
			'title: Proposal\nof: courses\ncriteria: [{ id: clear, title: Clear, question: Is it clear? }]\n',
		[FILE]: `---
reviewer: guests
commit: abcdef123456
date: 2027-01-01
verdict: approve
rubric: proposal
judgements: [{ criterion: clear, met: partly, note: Show the loop. }]
conversation: ${FORGE}/pull/7
---

It holds.
`,
		'reviews/knots/guests-2.mdx':
			'---\nreviewer: guests\ncommit: abcdef2\ndate: 2027-01-20\nverdict: comment\n---\n\nAgain.\n',
		'courses/nudos/index.mdx': course({
			title: 'Nudos',
			languages: '[es]',
			translationOf: 'knots',
			translated: '2027-01-01',
		}),
	});
	const known = { ...catalogue.freshness, ...freshness };
	return editionsOf({ ...catalogue, freshness: known })[0]!;
}

const ofReview = (since: Since) => ({ reviews: new Map([[FILE, since]]) });
const linesOf = async (freshness: Partial<Freshness>) => {
	const edition = await editionWith(freshness);
	return courseView(edition, courseOf(edition, 'knots')).reviews.map(({ since }) => since.text);
};

test('under a course stands who read what and when, what they found, and how much has changed since', async () => {
	const edition = await editionWith(ofReview(changed));
	const { text, ...review } = courseView(edition, courseOf(edition, 'knots')).reviews[1]!;
	expect(text.html).toContain('It holds.');
	expect(review).toEqual({
		reviewer: { href: '/people/guests/', label: 'The guests' },
		day: '1 January 2027',
		commit: { href: `${FORGE}/commit/abcdef123456`, label: 'Read at commit abcdef1' },
		verdict: 'Ready to run',
		kudos: undefined,
		questions: undefined,
		concerns: undefined,
		interests: undefined,
		rubric: {
			title: 'Proposal: 1 question answered',
			answers: [{ title: 'Clear', met: 'Partly', note: 'Show the loop.' }],
		},
		conversation: { href: `${FORGE}/pull/7`, label: 'Read the conversation' },
		since: {
			text: '11% of the text has changed since. One passage stands in another place now.',
			pages: [
				{ href: '/courses/knots/', label: 'Front page', count: '1 passage' },
				{ label: 'Gone (no longer in the course)', count: '1 passage' },
			],
		},
	});
});

test('the latest review comes first, and what is not known of one is said', async () => {
	const unknown =
		'How much of the text has changed since is not known here: this copy of the school does not hold the text that was read.';
	expect(await linesOf(ofReview({ ...changed, changedWords: 0, moved: 0, pages: [] }))).toEqual([
		unknown,
		'This is the text that was reviewed.',
	]);
});

test.each([
	[1, 100_000, '1%'],
	[99_999, 100_000, '99%'],
	[7, 7, '100%'],
])('%d words of %d are never nothing, and not all unless they are', async (changedWords, allWords, share) => {
	const [, line] = await linesOf(ofReview({ ...changed, changedWords, allWords, moved: 0 }));
	expect(line).toBe(`${share} of the text has changed since.`);
});

test('the page of reviews shows every passage that changed, word by word', async () => {
	const long = Array.from({ length: SHOWN + 2 }, () => ({ kind: 'paragraph', after: 'More.' }));
	const [front, gone] = changed.pages as [Since['pages'][number], Since['pages'][number]];
	const since = { ...changed, pages: [front, { ...gone, changes: long }] };
	const [row, ...others] = reviewsRows(await editionWith(ofReview(since)));
	expect(others).toEqual([]);
	expect(row?.params).toEqual({ course: 'knots' });
	const full = row?.view.reviews[1]?.since;
	expect({ ...full, pages: full?.pages[0] }).toEqual({
		text: '11% of the text has changed since. One passage stands in another place now.',
		language: 'en',
		direction: 'ltr',
		pages: {
			href: '/courses/knots/',
			label: 'Front page',
			count: '1 passage',
			passages: [
				{
					label: 'In other words',
					act: 'edited',
					words: [
						{ act: 'same', text: 'Bring ' },
						{ act: 'removed', text: 'a rope' },
						{ act: 'added', text: 'two ropes' },
						{ act: 'same', text: '.' },
					],
				},
			],
			more: undefined,
		},
		compare: { href: `${FORGE}/compare/abcdef123456...main`, label: 'All changes, where the files are kept' },
	});
	expect([full?.pages[1]?.passages.length, full?.pages[1]?.more]).toEqual([
		SHOWN,
		'2 more passages have changed on this page.',
	]);
});

test('a translation says how much of its original has changed, and shows it in the language of the original', async () => {
	const edition = await editionWith({ translations: new Map([['nudos', changed]]) });
	expect(courseView(edition, courseOf(edition, 'nudos')).behind).toEqual({
		text: '11% of the original has changed since this translation was made.',
		see: { href: '/courses/nudos/original/', label: 'See what changed' },
	});
	const [row, ...others] = originalRows(edition);
	expect(others).toEqual([]);
	expect(row?.view).toMatchObject({
		lead: 'This translation was made from the original as it was on 1 January 2027. What the original says differently today stands here, passage by passage.',
		since: { language: 'en', compare: undefined, pages: [{ href: '/courses/knots/' }, {}] },
		history: { href: '/courses/knots/history/' },
	});
});

test('a translation whose original still says the same is not behind', async () => {
	const same = { ...changed, changedWords: 0, pages: [] };
	const edition = await editionWith({ translations: new Map([['nudos', same]]) });
	expect(courseView(edition, courseOf(edition, 'nudos')).behind).toBeUndefined();
});
